import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { LAO_COUNT } from "../../../data/area.ts";
import { readCountry } from "../../../data/demo/country.ts";
import { DEMO_MAKERS, demoFile } from "../../../data/demo/index.ts";
import { Random } from "../../../data/demo/random.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { PUBLISHED } from "../../../data/published.ts";
import { database } from "../../engines/database.ts";

const { owner } = await database();

interface Sums {
  sites: number;
  laos: number;
  [measure: string]: number | null;
}

/** What SQL finds for a programme in the records of one area, or of the nation. */
async function sumsOf(programme: string, area: string): Promise<Sums> {
  const [found] = await owner<Sums[]>`
    select count(*)::integer as sites, count(distinct lao)::integer as laos, sum(members) as members,
           sum(households) as households, sum(fund_baht) as fund_baht, sum(communities) as communities, sum(places) as places
    from record where (origin = 'demo' or programme = 'homeless-centre') and programme = ${programme} and ${area} in ('TH', lao)`;
  if (!found) throw new Error(`No sums for ${programme}`);
  return { ...found, coverage: Number((found.laos / LAO_COUNT).toFixed(4)) };
}

describe("the demonstration", () => {
  it("has a maker for every programme but those whose records are real", () => {
    // the homeless centres are real
    expect([...DEMO_MAKERS.keys(), "homeless-centre"].sort()).toEqual(PROGRAMMES.map(({ id }) => id).sort());
  });

  const comparable = PUBLISHED.filter(({ programme, id }) => programme !== null && !id.endsWith("-earlier"));
  it.each(comparable.map((figure) => [figure.id, figure] as const))("meets the published %s", async (_, figure) => {
    const computed = (await sumsOf(figure.programme ?? "", figure.area))[figure.measure];
    if (figure.qualifier === "exact") expect(computed).toBe(figure.value);
    else {
      expect(computed).toBeGreaterThan(figure.value);
      // over, but not by so much that the publication would have said more
      expect(computed).toBeLessThan(figure.value * 1.1);
    }
  });

  it("splits the money of every fund into four sources that add up to the baht", async () => {
    const [funds] = await owner`
      select count(*)::integer as funds, count(distinct lao)::integer as laos, count(*) filter (
        where fund_baht = (attributes ->> 'from_members_baht')::float8 + (attributes ->> 'from_state_baht')::float8
                        + (attributes ->> 'from_lao_baht')::float8 + (attributes ->> 'from_other_baht')::float8
      )::integer as exact
      from record where origin = 'demo' and programme = 'welfare-fund'`;
    expect(funds).toEqual({ funds: 5997, laos: 5947, exact: 5997 });
  });

  it("sets up councils from 2551 to 2562, some every year", async () => {
    const years = await owner`
      select year, count(*)::integer as councils from record where origin = 'demo' and programme = 'council' group by year order by year`;
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 12 }, (_, index) => 2551 + index));
    for (const { councils } of years) expect(councils).toBeGreaterThan(100);
  });

  it("uses all three activities, and the eight districts of the canal", async () => {
    const activities = await owner`
      select distinct jsonb_array_elements_text(attributes -> 'activities') as activity
      from record where origin = 'demo' and programme = 'economic-tambon' order by activity`;
    expect(activities.map(({ activity }) => activity)).toEqual([
      "community_enterprise",
      "community_tourism",
      "organic_farming",
    ]);
    const districts = await owner`
      select distinct area.name_en from record join area on level = 'lao' and code = lao
      where origin = 'demo' and programme = 'canal-housing' order by name_en`;
    expect(districts.map(({ name_en }) => name_en)).toEqual([
      "Bang Khen",
      "Chatuchak",
      "Don Mueang",
      "Huai Khwang",
      "Lak Si",
      "Lat Phrao",
      "Sai Mai",
      "Wang Thonglang",
    ]);
  });

  it("puts every site inside its LAO, and no other programme on the map", async () => {
    const sites = PROGRAMMES.filter(({ geometry }) => geometry === "site").map(({ id }) => id);
    const [found] = await owner`
      select count(*) filter (where record.geom is not null and not ST_Covers(area.geom, record.geom))::integer as outside,
             count(*) filter (where (record.geom is not null) <> (programme in ${owner(sites)}))::integer as misplaced,
             count(*) filter (where (record.g3857 is null) <> (record.geom is null))::integer as unprojected
      from record join area on area.level = 'lao' and area.code = record.lao where origin = 'demo'`;
    expect(found).toEqual({ outside: 0, misplaced: 0, unprojected: 0 });
  });

  it("is flagged as such in every record and dataset", async () => {
    const [found] = await owner`
      select (select count(*)::integer from record where origin = 'demo') as records,
             (select sum(rows)::integer from dataset where origin = 'demo') as rows,
             (select count(*)::integer from dataset where origin = 'demo') as programmes`;
    expect(found).toEqual({ records: found?.rows, rows: expect.any(Number), programmes: DEMO_MAKERS.size });
  });

  it("is the same to the byte each time it is made", async () => {
    const digest = async () => {
      const country = await readCountry(owner);
      const hash = createHash("sha256");
      for (const [id, make] of DEMO_MAKERS) hash.update(await demoFile(id, make, country));
      return hash.digest("hex");
    };
    expect(await digest()).toBe(await digest());
  });

  it("names no one: private cells are plainly made up", async () => {
    const country = await readCountry(owner);
    for (const programme of PROGRAMMES) {
      const hidden = programme.attributes.filter((attribute) => !attribute.public && attribute.kind === "text");
      const rows = (await DEMO_MAKERS.get(programme.id)?.(country, new Random("x"))) ?? [];
      for (const row of rows) {
        for (const { name } of hidden) expect(String(row[name])).toMatch(/สมมติ|^0000?-/);
      }
    }
  });
});
