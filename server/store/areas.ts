import type postgres from "postgres";
import { AREA_LEVELS, LAO_COUNT, LEVELS_OF_DETAIL, PROVINCE_COUNT } from "../../data/area.ts";
import { point } from "../../data/boundaries/ewkb.ts";
import { type Boundaries, readBoundaries } from "../../data/boundaries/read.ts";
import { REGIONS } from "../../data/regions.ts";
import { fillPopulation } from "./population.ts";
import { fillRegisters } from "./registers.ts";
import { fillTambons } from "./tambons.ts";

const AMPHOE_COUNT = 928;
const BATCH = 200;

/**
 * Replaces the tables region, area, area_box, border and neighbour with the committed boundary set, and what belongs to areas (registers,
 * residents, tambons), in one transaction, and checks them.
 * @param progress told how many of all rows are in
 * @throws when a count is not 77 provinces, 928 amphoe and 7,825 LAOs, or an outline is not valid; then nothing changes
 */
export async function loadAreas(
  sql: postgres.Sql | postgres.TransactionSql,
  progress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const boundaries = readBoundaries();
  const load = async (transaction: postgres.TransactionSql) => {
    await fill(transaction, boundaries, progress);
    await fillRegisters(transaction);
    await fillPopulation(transaction);
    await fillTambons(transaction);
    await check(transaction);
    await keepAreaDigest(transaction);
    await transaction`analyze region, area, area_box, border, neighbour, area_alias, office, population, tambon, tambon_lao`;
  };
  if ("begin" in sql) await sql.begin(load);
  else await load(sql);
}

/** Keeps the digest of all areas beside them, where a change of an area dropped it. */
export async function keepAreaDigest(sql: postgres.Sql | postgres.TransactionSql): Promise<void> {
  await sql`
    insert into area_digest (digest, provinces, laos)
    select digest, provinces, laos from computed_area_digest where not exists (select from area_digest)
    on conflict do nothing`;
}

async function fill(
  sql: postgres.TransactionSql,
  boundaries: Boundaries,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const { areas, borders, neighbours, geom, lod, borderLod } = boundaries;
  await sql`delete from neighbour`;
  await sql`delete from border`;
  await sql`delete from area_box`;
  await sql`delete from area`;
  await sql`delete from region`;
  const regions = REGIONS.map(({ code, name }, position) => ({ code, name_th: name.th, name_en: name.en, position }));
  await sql`insert into region ${sql(regions)}`;
  const members = REGIONS.flatMap(({ code, provinces }) => provinces.map((province) => ({ region: code, province })));
  await sql`insert into region_province ${sql(members)}`;
  const total = areas.length + borders.length;
  for (let start = 0; start < areas.length; start += BATCH) {
    const rows = areas.slice(start, start + BATCH).map((area) => {
      const { shape, center, ...row } = area;
      const lods = LEVELS_OF_DETAIL.map((level) => [`lod_${level}`, lod(area, level)]);
      return { ...row, center: point(4326, ...center), geom: geom(area), ...Object.fromEntries(lods) };
    });
    await sql`insert into area ${sql(rows)}`;
    progress(start + rows.length, total);
  }
  await sql`insert into area_box select * from computed_area_box`;
  for (let start = 0; start < borders.length; start += BATCH) {
    const rows = borders.slice(start, start + BATCH).map((border, offset) => {
      const lods = LEVELS_OF_DETAIL.map((level) => [`lod_${level}`, borderLod(border, level)]);
      const { kind, approximate } = border;
      return { id: start + offset + 1, kind, approximate, ...Object.fromEntries(lods) };
    });
    await sql`insert into border ${sql(rows)}`;
    progress(areas.length + start + rows.length, total);
  }
  await sql`
    insert into neighbour (lao, other, apart)
    select one.code, two.code, ST_Distance(one.center, two.center)
    from jsonb_to_recordset(${sql.json(neighbours.map(([lao, other]) => ({ lao, other })))}) as pair (lao text, other text)
    cross join lateral (values (pair.lao, pair.other), (pair.other, pair.lao)) as way (lao, other)
    join area one on one.level = 'lao' and one.code = way.lao
    join area two on two.level = 'lao' and two.code = way.other`;
}

async function check(sql: postgres.TransactionSql): Promise<void> {
  const expected = { province: PROVINCE_COUNT, amphoe: AMPHOE_COUNT, lao: LAO_COUNT };
  const counts = await sql<{ level: keyof typeof expected; areas: number }[]>`
    select level, count(*)::integer as areas from area group by level`;
  for (const level of AREA_LEVELS) {
    if (level === "region") continue;
    const areas = counts.find((row) => row.level === level)?.areas ?? 0;
    if (areas !== expected[level]) throw new Error(`Expected ${expected[level]} areas of level ${level}: ${areas}`);
  }
  const faults = await sql<{ areas: number; codes: string[] | null }[]>`
    select count(*)::integer as areas,
           array_agg(level || ' ' || code) filter (where not (
             st_isvalid(geom) and st_isvalid(lod_6) and st_isvalid(lod_8) and st_isvalid(lod_10) and st_isvalid(lod_14)
             and st_covers(geom, center)
           )) as codes
    from area`;
  const total = PROVINCE_COUNT + AMPHOE_COUNT + LAO_COUNT;
  // the embedded engine can lose an exception of the geometry library: then the answer is missing, not wrong
  if (faults[0]?.areas !== total) throw new Error(`Checked ${faults[0]?.areas ?? 0} of ${total} outlines`);
  const { codes } = faults[0];
  if (codes) throw new Error(`${codes.length} outlines are not valid or miss their centre: ${codes.slice(0, 10)}`);
}
