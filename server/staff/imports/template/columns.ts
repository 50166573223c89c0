/** The columns of a template: those of the import file, and the LAO by its name. */
import type { Programme } from "../../../../data/programme.ts";
import { importColumns } from "../../../../data/reading/columns.ts";

export interface TemplateColumn {
  name: string;
  title: string;
  required: boolean;
}

/** Where a LAO can be named instead of coded. */
const PLACES: readonly TemplateColumn[] = [
  { name: "name", title: "ชื่อ อปท.", required: false },
  { name: "amphoe", title: "อำเภอ", required: false },
  { name: "province", title: "จังหวัด", required: false },
];

export function columnsOf(programme: Programme): TemplateColumn[] {
  return importColumns(programme).flatMap(({ name, title, required }) => {
    const column = { name, title: title.th, required };
    return name === "lao" ? [{ ...column, required: false }, ...PLACES] : [column];
  });
}
