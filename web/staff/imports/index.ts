import type { Section } from "../section.ts";

export const imports: Section = {
  id: "imports",
  path: "/staff/imports",
  title: { th: "นำเข้า", en: "Import" },
  permission: "records.edit",
  load: () => import("./imports-section.tsx"),
};
