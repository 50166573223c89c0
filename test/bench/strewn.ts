/** Many sites for a bench: copies of the demonstration's, so that they stand where people live and begin over the years. */
import type postgres from "postgres";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import { refreshFigures } from "../../server/store/figures.ts";

/** The programme that has them. */
export function strewnProgramme() {
  const programme = PROGRAMMES.find(({ geometry, privacy }) => geometry === "site" && privacy === "open");
  if (!programme) throw new Error("No programme has public sites");
  return programme;
}

/** Sites of one programme, as many as asked for: copies of those that are there, strewn around them (degrees). */
export async function strew(owner: postgres.Sql, sites: number): Promise<void> {
  const programme = strewnProgramme();
  await owner.begin(async (tx) => {
    await tx`select setseed(0.2562)`;
    await tx`delete from record where programme = ${programme.id} and key like 'bench-%'`;
    await tx`
      with place as (
        select r.*, row_number() over (order by key) as turn, count(*) over () as originals
        from record r where programme = ${programme.id} and origin = 'demo'
      ), copy as (
        select place.*, n, ST_Translate(geom, (random() - 0.5) * 0.02, (random() - 0.5) * 0.02) as point
        from place, generate_series(1, (${sites}::int / originals)::int + 1) as n
      )
      insert into record (programme, origin, key, lao, province, title_th, title_en, year, geom, g3857, households)
      select programme, origin, 'bench-' || n || '-' || turn, lao, province, title_th, title_en, year, point, web_mercator(point), households
      from copy order by n, turn limit ${sites}::int - (select count(*) from place)`;
    await tx`update dataset set rows = ${sites} where programme = ${programme.id} and origin = 'demo'`;
    await refreshFigures(tx, programme);
  });
  await owner`analyze`;
}
