import { describe, expect, it } from "vitest";
import { database } from "../../engines/database.ts";

const { reader } = await database();

describe("later registers in the database", () => {
  it("lead from a new code to the LAO on the map", async () => {
    const found = await reader`
      select lao, type, name_th, former_code, former_name_th from area_alias where code = '4700204'`;
    expect(found).toEqual([
      { lao: "6700204", type: "thesaban_mueang", name_th: "จอมพล", former_code: "6700204", former_name_th: "จอมบึง" },
    ]);
    const merged = await reader`select lao from area_alias where code = '4380104' order by lao collate "C"`;
    expect(merged.map(({ lao }) => lao)).toEqual(["5380104", "5380106", "6380108"]);
  });

  it("know only LAOs of the map, and call each what it is called there before", async () => {
    const strange = await reader`
      select n.lao from area_alias n left join area a on a.level = 'lao' and a.code = n.lao
      where a.code is distinct from n.former_code or a.name_th <> n.former_name_th or a.type <> n.former_type`;
    expect(strange).toHaveLength(0);
    const [count] =
      await reader`select count(*)::integer as changes, count(distinct lao)::integer as laos from area_alias`;
    expect(count).toEqual({ changes: 71, laos: 71 });
  });

  it("hold the offices: those inside lie in the outline of their LAO", async () => {
    const [counts] = await reader`
      select count(*)::integer as offices, count(a.code)::integer as known,
             count(*) filter (where place = 'inside' and not ST_DWithin(a.geom, o.geom, 0.005))::integer as astray
      from office o left join area a on a.level = 'lao' and a.code = o.lao`;
    expect(counts).toEqual({ offices: 4524, known: 4524, astray: 0 });
  });
});
