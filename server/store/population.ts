import type postgres from "postgres";
import type { Note } from "../../data/residents/notes.ts";
import { NOT_ALLOTTED, readResidents } from "../../data/residents/read.ts";

const BATCH = 8000;
const UNKNOWN_REST: Note = "not_allotted_unknown";

/** Replaces residents and houses by year at every level; `area` must be filled. */
export async function fillPopulation(tx: postgres.TransactionSql): Promise<void> {
  await tx`delete from population`;
  const rows = readResidents().map(({ lao, notes, ...figures }) => ({
    ...figures,
    code: lao,
    note: notes.join(" ") || null,
  }));
  for (let start = 0; start < rows.length; start += BATCH) {
    await tx`
      insert into population (level, code, year, residents, houses, note)
      select 'lao', code, year, residents, houses, note
      from jsonb_to_recordset(${tx.json(rows.slice(start, start + BATCH))})
        as row (code text, year integer, residents integer, houses integer, note text)`;
  }
  const rest = [...NOT_ALLOTTED].map(([year, residents]) => ({ level: "not_allotted", code: "TH", year, residents }));
  await tx`insert into population ${tx(rest)}`;
  await tx`
    insert into population (level, code, year, residents, houses)
    select above.level, above.code, p.year, sum(p.residents), sum(p.houses)
    from population p
    join area a on a.level = 'lao' and a.code = p.code
    cross join lateral (
      values ('region', a.region), ('province', a.province), ('amphoe', a.amphoe)
    ) as above (level, code)
    where p.level = 'lao'
    group by above.level, above.code, p.year`;
  await tx`
    insert into population (level, code, year, residents, houses, note)
    select 'nation', 'TH', p.year, sum(p.residents) + coalesce(rest.residents, 0), sum(p.houses),
           case when rest.residents is null then ${UNKNOWN_REST}::text end
    from population p
    left join population rest on rest.level = 'not_allotted' and rest.year = p.year
    where p.level = 'lao'
    group by p.year, rest.residents`;
}
