/** The demonstration set: one import file per programme, the same bytes every time for the same country. */
import { stringify } from "csv-stringify/sync";
import { canalHousing } from "./canal-housing.ts";
import { councils } from "./councils.ts";
import type { Country } from "./country.ts";
import { disasterRelief } from "./disaster-relief.ts";
import { economicTambons } from "./economic-tambons.ts";
import type { DemoMaker } from "./file.ts";
import { Random } from "./random.ts";
import { landReformSettlements, repairedHouses } from "./rural-housing.ts";
import { urbanHousing } from "./urban-housing.ts";
import { welfareFunds } from "./welfare-funds.ts";

/** By programme id. A programme without a maker starts with its real records, if any (data/real). */
export const DEMO_MAKERS: ReadonlyMap<string, DemoMaker> = new Map([
  ["baan-mankong", urbanHousing],
  ["baan-phophiang", repairedHouses],
  ["baan-mankong-land-reform", landReformSettlements],
  ["disaster-relief", disasterRelief],
  ["canal-housing", canalHousing],
  ["council", councils],
  ["welfare-fund", welfareFunds],
  ["economic-tambon", economicTambons],
]);

/** The file as CSV text (UTF-8, header of the registry's column names, years in BE). */
export async function demoFile(programme: string, make: DemoMaker, country: Country): Promise<string> {
  const rows = await make(country, new Random(programme));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return stringify(rows, { header: true, columns });
}
