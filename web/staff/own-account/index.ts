import type { Section } from "../section.ts";

export const ownAccount: Section = {
  id: "own-account",
  path: "/staff/account",
  title: { th: "บัญชีของฉัน", en: "My account" },
  permission: "self",
  load: () => import("./own-account-section.tsx"),
};
