/** The columns of a template: those of the import file, and the LAO by its name. */
import type { Programme } from "../../../../data/programme.ts";
import { importColumns } from "../../../../data/reading/columns.ts";
import { PLACE_TITLES } from "../../../../data/reading/import/place-titles.ts";

export interface TemplateColumn {
  name: string;
  title: string;
  required: boolean;
}

/** Where a LAO can be named instead of coded. */
const PLACES = (["name", "amphoe", "province"] as const).map(
  (name): TemplateColumn => ({ name, title: PLACE_TITLES[name].th, required: false }),
);

export function columnsOf(programme: Programme): TemplateColumn[] {
  return importColumns(programme).flatMap(({ name, title, required }) => {
    const column = { name, title: title.th, required };
    return name === "lao" ? [{ ...column, required: false }, ...PLACES] : [column];
  });
}
