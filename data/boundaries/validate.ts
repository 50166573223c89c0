import { PGlite } from "@electric-sql/pglite";
import { postgis } from "@electric-sql/pglite-postgis";
import { LEVELS_OF_DETAIL } from "../area.ts";
import { multiPolygon } from "./ewkb.ts";
import type { Boundaries } from "./read.ts";

const BATCH = 500;

type Rings = readonly (readonly (readonly number[])[])[];
/** Throws naming the first outlines (hexadecimal EWKB) that are not valid. */
export type Check = (names: readonly string[], shapes: readonly string[]) => Promise<void>;

/** Lends a check by PostGIS, in a database that is gone afterwards. */
export async function withPostgis(work: (check: Check) => Promise<void>): Promise<void> {
  const database = await PGlite.create({ extensions: { postgis } });
  try {
    await database.exec("create extension postgis");
    await work(async (names, shapes) => {
      for (let start = 0; start < names.length; start += BATCH) {
        await checkBatch(database, names.slice(start, start + BATCH), shapes.slice(start, start + BATCH));
      }
    });
  } finally {
    await database.close();
  }
}

async function checkBatch(database: PGlite, names: readonly string[], shapes: readonly string[]): Promise<void> {
  const { rows } = await database.query<{ name: string; valid: boolean; reason: string | null }>(
    `select name, st_isvalid(shape::geometry) as valid,
            case when not st_isvalid(shape::geometry) then st_isvalidreason(shape::geometry) end as reason
     from unnest($1::text[], $2::text[]) as outline (name, shape)`,
    [names, shapes],
  );
  // the embedded engine can lose an exception of the geometry library, and the rows with it
  if (rows.length !== names.length) throw new Error(`Checked ${rows.length} of ${names.length} outlines`);
  const invalid = rows.filter(({ valid }) => !valid).map(({ name, reason }) => `${name}: ${reason}`);
  if (invalid.length) throw new Error(`Invalid outlines: ${invalid.slice(0, 20).join("; ")}`);
}

/**
 * Asks PostGIS about every outline at every level. The outline of the whole country is asked about too: when each area
 * is valid and that is valid as well, no two areas overlap anywhere.
 * @param country closed rings of the whole country per level, in EPSG:3857
 * @throws naming the first outlines that are not valid
 */
export async function validate({ areas, geom, lod }: Boundaries, country: readonly Rings[]): Promise<void> {
  const name = (suffix: string) => areas.map(({ level, code }) => `${level} ${code} ${suffix}`);
  await withPostgis(async (check) => {
    for (const [index, rings] of country.entries()) {
      await check([`country at level ${LEVELS_OF_DETAIL[index]}`], [multiPolygon(3857, rings)]);
    }
    await check(name("in degrees"), areas.map(geom));
    for (const level of LEVELS_OF_DETAIL) {
      await check(
        name(`at level ${level}`),
        areas.map((area) => lod(area, level)),
      );
    }
  });
}
