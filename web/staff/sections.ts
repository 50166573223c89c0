/** The sections of the staff's pages, in the order of the navigation. `/staff` opens the first that a person may see. */
import { accounts } from "./accounts/index.ts";
import { approvals } from "./approvals/index.ts";
import { completeness } from "./completeness/index.ts";
import { imports } from "./imports/index.ts";
import { ownAccount } from "./own-account/index.ts";
import { records } from "./records/index.ts";
import type { Section } from "./section.ts";

export const SECTIONS: readonly Section[] = [records, imports, approvals, completeness, accounts, ownAccount];
