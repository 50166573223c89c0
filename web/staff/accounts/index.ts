import type { Section } from "../section.ts";

export const accounts: Section = {
  id: "accounts",
  path: "/staff/accounts",
  title: { th: "บัญชีเจ้าหน้าที่", en: "Accounts" },
  permission: "accounts.manage",
  load: () => import("./accounts-section.tsx"),
};
