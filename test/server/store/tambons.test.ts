import { describe, expect, it } from "vitest";
import { readTambons } from "../../../data/tambons/read.ts";
import { database } from "../../engines/database.ts";

const { reader } = await database();

describe("tambons in the database", () => {
  it("are those of the set, with their LAOs in order", async () => {
    const rows = await reader<{ code: string; name_th: string; laos: string[] }[]>`
      select t.code, t.name_th, array_agg(l.lao order by l.position) as laos
      from tambon t join tambon_lao l on l.tambon = t.code
      group by t.code order by t.code collate "C"`;
    const expected = readTambons().map(({ code, name_th, laos }) => ({
      code,
      name_th,
      laos: laos.map(({ lao }) => lao),
    }));
    expect(rows.map((row) => ({ ...row }))).toEqual(expected);
  });

  it("meet the outline of each of their LAOs, and hold the middle of those that have no other", async () => {
    const apart = await reader`
      select l.tambon, l.lao from tambon_lao l
      join tambon t on t.code = l.tambon
      join area a on a.level = 'lao' and a.code = l.lao
      where not ST_Intersects(a.geom, t.geom)`;
    expect(apart.map(({ tambon, lao }) => `${tambon} ${lao}`)).toEqual([]);
    const astray = await reader`
      select t.code from tambon t
      join tambon_lao l on l.tambon = t.code and l.part = 1
      join area a on a.level = 'lao' and a.code = l.lao
      where not ST_Covers(a.geom, ST_PointOnSurface(t.geom))`;
    expect(astray.map(({ code }) => code)).toEqual([]);
  });
});
