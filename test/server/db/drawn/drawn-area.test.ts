import { describe, expect, it } from "vitest";
import { Random } from "../../../../data/demo/random.ts";
import { programmeById } from "../../../../data/programmes/index.ts";
import { drawnArea } from "../../../../server/db/drawn/drawn-area.ts";
import { relationsTo } from "../../../../server/db/drawn/relations.ts";
import { ALL_YEARS } from "../../../../server/db/period.ts";
import { refreshFigures } from "../../../../server/store/figures.ts";
import { database } from "../../../engines/database.ts";
import { covers } from "../../routes/drawn/drawn-oracle.ts";
import { rolledBack } from "../../store/rolled-back.ts";

const { owner } = await database();
const SEED = "2562 dense";
const SITES = 3000;
const LISTED = 500;
const SHAPES = 40;

const programme = programmeById("canal-housing");
if (!programme) throw new Error("The registry has changed");

describe(`very many sites in the cells of one LAO, seed "${SEED}"`, () => {
  it("are counted and listed as they stand, whether a shape takes cells whole or in part", async () => {
    const random = new Random(SEED);
    await rolledBack(owner, async (tx) => {
      // the largest LAO: a shape of some kilometres in its middle holds no other one
      const [lao] = await tx<{ code: string; province: string; lng: number; lat: number }[]>`
        select code, province, ST_X(center) as lng, ST_Y(center) as lat
        from area where level = 'lao' order by area_km2 desc limit 1`;
      if (!lao) throw new Error("No LAO");
      const sites = Array.from({ length: SITES }, (_, index) => ({
        key: `dense-${String(index).padStart(4, "0")}`,
        year: random.integer(2550, 2562),
        households: random.integer(1, 200),
        lng: lao.lng + (random.next() - 0.5) * 0.06,
        lat: lao.lat + (random.next() - 0.5) * 0.06,
      }));
      await tx`delete from record where programme = ${programme.id}`;
      await tx`
        insert into record (programme, key, lao, province, title_th, title_en, year, geom, origin, households)
        select ${programme.id}, key, ${lao.code}, ${lao.province}, key, key, year, ST_SetSRID(ST_MakePoint(lng, lat), 4326), 'demo', households
        from jsonb_to_recordset(${tx.json(sites)}) as site (key text, year integer, households float8, lng float8, lat float8)`;
      await refreshFigures(tx, programme);
      // from here on it reads what readers see
      await tx`set local search_path = counted_all, public`;
      for (let turn = 0; turn < SHAPES; turn++) {
        const period =
          turn % 2 ? ALL_YEARS : { year: random.integer(2550, 2562), span: random.pick(["until", "in"] as const) };
        const [lng, lat] = [lao.lng + (random.next() - 0.5) * 0.04, lao.lat + (random.next() - 0.5) * 0.04];
        const corners = random.integer(3, 40);
        const ring = Array.from({ length: corners }, (_, corner): [number, number] => {
          const [angle, reach] = [(2 * Math.PI * corner) / corners, 0.003 + random.next() * 0.03];
          return [lng + reach * Math.cos(angle), lat + reach * Math.sin(angle)];
        });
        const outline = [[[...ring, ring[0] ?? [lng, lat]]]];
        const reader = tx as unknown as typeof owner;
        const related = await relationsTo(reader, outline);
        const found = await drawnArea(reader, {
          outline,
          related: related ?? [],
          period,
          programmes: [programme],
          sites: LISTED,
        });
        const inside = sites.filter(
          (site) =>
            (period.year === null || (period.span === "in" ? site.year === period.year : site.year <= period.year)) &&
            covers(outline, [site.lng, site.lat]),
        );
        const [total] = found.totals;
        expect(found.inside).toBe(0);
        expect(total?.sites ?? 0).toBe(inside.length);
        expect(total?.households ?? 0).toBe(inside.reduce((sum, { households }) => sum + households, 0));
        expect(found.sites.map(({ key }) => key)).toEqual(inside.map(({ key }) => key).slice(0, LISTED));
      }
    });
  });
});
