/** A section of the staff's pages, under an address of its own. */
import type { ComponentType } from "react";
import type { Bilingual } from "../../data/area.ts";
import type { Permission } from "../../data/staff.ts";

export interface Section {
  id: string;
  /** Begins with `/staff/`; what the section keeps in the address is the query behind it. */
  path: `/staff/${string}`;
  /** In the navigation. */
  title: Bilingual;
  /** Without it the section is neither listed nor shown. */
  permission: Permission;
  load(): Promise<{ default: ComponentType }>;
}
