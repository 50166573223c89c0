import type { Section } from "../section.ts";

export const completeness: Section = {
  id: "completeness",
  path: "/staff/completeness",
  title: { th: "ความครบถ้วน", en: "Completeness" },
  permission: "records.read",
  load: () => import("./completeness-section.tsx"),
};
