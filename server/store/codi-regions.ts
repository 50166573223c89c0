/** CODI's own regions beside the geographic ones, as an office has written them down. */
import type postgres from "postgres";
import type { PlacedRegion } from "../../data/codi-regions.ts";
import { REGIONS } from "../../data/regions.ts";

/** Makes them the ones that there are: those that are no longer given go, with their residents by year. */
export async function loadCodiRegions(owner: postgres.Sql, regions: readonly PlacedRegion[]): Promise<void> {
  const rows = regions.map(({ code, name }, place) => ({
    code,
    type: "codi_region",
    name_th: name.th,
    name_en: name.en,
    position: REGIONS.length + place,
  }));
  const members = regions.flatMap(({ code, provinces }) => provinces.map((province) => ({ region: code, province })));
  await owner.begin(async (tx) => {
    await tx`delete from population where level = 'region' and code in (select code from region where type = 'codi_region')`;
    await tx`delete from region where type = 'codi_region'`;
    if (rows.length === 0) return;
    await tx`insert into region ${tx(rows)}`;
    await tx`insert into region_province ${tx(members)}`;
    await tx`
      insert into population (level, code, year, residents, houses)
      select 'region', m.region, p.year, sum(p.residents), sum(p.houses)
      from population p join region_province m on m.province = p.code join region r on r.code = m.region
      where p.level = 'province' and r.type = 'codi_region'
      group by m.region, p.year`;
  });
}
