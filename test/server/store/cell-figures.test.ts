import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publishesSites } from "../../../data/disclosure.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { syncRegistry } from "../../../server/store/registry-schema.ts";
import { database } from "../../engines/database.ts";
import { rolledBack } from "./rolled-back.ts";

const { owner } = await database();
const SITES = PROGRAMMES.filter(publishesSites);

interface CellFigure {
  lao: string;
  cell: number;
  year: number;
  records: number;
  households: number | null;
}

const cells = (sql: typeof owner, programme: string) => sql<CellFigure[]>`
  select lao, cell, year, records, households from counted_all.cell_figure
  where programme = ${programme} order by lao collate "C", cell, year`;

describe("the cells of the grid", () => {
  it.each(SITES.map(({ id }) => [id]))("hold every site of %s once, with its households", async (id) => {
    const records = await owner<{ lao: string; lng: number; lat: number; year: number; households: number | null }[]>`
      select lao, ST_X(geom) as lng, ST_Y(geom) as lat, year, households from counted_all.public_record where programme = ${id} and geom is not null`;
    const expected = new Map<string, { records: number; households: number | null }>();
    for (const { lao, lng, lat, year, households } of records) {
      const key = [lao, Math.floor(lng * 200) * 10_000 + Math.floor(lat * 200), year].join(" ");
      const before = expected.get(key) ?? { records: 0, households: null };
      const sum = households === null ? before.households : (before.households ?? 0) + households;
      expected.set(key, { records: before.records + 1, households: sum });
    }
    const stored = await cells(owner, id);
    expect(stored.length).toBeGreaterThan(0);
    expect(
      new Map(
        stored.map((row) => [
          [row.lao, row.cell, row.year].join(" "),
          { records: row.records, households: row.households },
        ]),
      ),
    ).toEqual(expected);
  });

  it("are of programmes whose sites may be shown, and of no other", async () => {
    const found = await owner<{ programme: string }[]>`select distinct programme from counted_all.cell_figure`;
    expect(found.map(({ programme }) => programme).sort()).toEqual(SITES.map(({ id }) => id).sort());
  });

  it("have outlines that cover whatever is in them, also on their edges", async () => {
    const part = fc.oneof(
      fc.integer({ min: 0, max: 1600 }).map((n) => n / 200),
      fc.double({ min: 0, max: 8, noNaN: true }),
    );
    await fc.assert(
      fc.asyncProperty(part, part, async (east, north) => {
        const [row] = await owner<{ covered: boolean }[]>`
          select ST_Covers(cell_box(site_cell(point)), point) as covered
          from (select ST_SetSRID(ST_MakePoint(${97.3 + east}::float8, ${5.6 + north}::float8), 4326) as point) as place`;
        expect(row?.covered).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("are made for records that were loaded before there were cells", async () => {
    for (const { id } of SITES) {
      const [before, after] = await rolledBack(owner, async (tx) => {
        const sql = tx as unknown as typeof owner;
        const before = await cells(sql, id);
        await tx`delete from cell_figure where programme = ${id}`;
        await syncRegistry(tx);
        return [before, await cells(sql, id)] as const;
      });
      expect(after).toEqual(before);
    }
  });
});
