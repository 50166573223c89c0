import type { Section } from "../section.ts";

export const records: Section = {
  id: "records",
  path: "/staff/records",
  title: { th: "ระเบียน", en: "Records" },
  permission: "records.read",
  load: () => import("./records-section.tsx"),
};
