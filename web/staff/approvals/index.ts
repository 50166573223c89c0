import type { Section } from "../section.ts";

export const approvals: Section = {
  id: "approvals",
  path: "/staff/approvals",
  title: { th: "รออนุมัติ", en: "Approvals" },
  permission: "records.read",
  load: () => import("./approvals-section.tsx"),
};
