/** What is kept beside the areas is what could be computed from them. */
import { describe, expect, it } from "vitest";
import { database } from "../../engines/database.ts";

const { owner } = await database();

describe("LAOs that touch", () => {
  it("are those whose outlines meet, both ways, with the degrees between their label points", async () => {
    const [answer] = await owner<{ touching: number; wrong: number }[]>`
      with meeting as (
        select one.code as lao, two.code as other, ST_Distance(one.center, two.center) as apart
        from area one
        join area two on two.level = 'lao' and two.code <> one.code
          and two.geom && one.geom and ST_Intersects(one.geom, two.geom)
        where one.level = 'lao'
      )
      select count(meeting.lao)::int as touching,
             count(*) filter (where meeting.apart is distinct from neighbour.apart)::int as wrong
      from meeting full join neighbour using (lao, other)`;
    expect(answer?.wrong).toBe(0);
    expect(answer?.touching).toBeGreaterThan(40_000);
  });
});

describe("boxes of areas", () => {
  it("are those of the outlines of all amphoe and LAOs, each with the amphoe that it lies in", async () => {
    const [answer] = await owner<{ boxes: number; wrong: number }[]>`
      with outlined as (
        select level, code, amphoe, ST_Envelope(geom) as box from area where level in ('amphoe', 'lao')
      )
      select count(kept.code)::int as boxes,
             count(*) filter (
               where kept.box is null or outlined.box is null or not ST_Equals(kept.box, outlined.box)
                 or kept.amphoe is distinct from outlined.amphoe
             )::int as wrong
      from area_box kept full join outlined using (level, code)`;
    expect(answer).toEqual({ boxes: 928 + 7825, wrong: 0 });
  });
});
