import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Programme, SMALL_CELL } from "../../../data/programme.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { importProgramme } from "../../../server/store/import-programme.ts";
import { database } from "../../engines/database.ts";
import { rolledBack } from "./rolled-back.ts";

const { owner } = await database();

/** LAOs of three provinces, few enough that cells meet. */
const LAOS = await owner<{ code: string; province: string }[]>`
  select code, province from (
    select code, province, row_number() over (partition by province order by code) as place
    from area where level = 'lao' and province in ('10', '11', '50')
  ) as ranked where place <= 5`;

interface Row {
  lao: string;
  province: string;
  year: number;
  households: number;
  subsidy: number | null;
}

function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
}

function groups<K extends string | number>(rows: readonly Row[], key: (row: Row) => K): Map<K, Row[]> {
  const found = new Map<K, Row[]>();
  for (const row of rows) found.set(key(row), [...(found.get(key(row)) ?? []), row]);
  return found;
}

const row = fc.record({
  place: fc.nat({ max: LAOS.length - 1 }),
  year: fc.integer({ min: 2560, max: 2562 }),
  households: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 300 })),
  subsidy: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
});

const rows = fc
  .array(row, { minLength: 1, maxLength: 40 })
  .map((drawn) => drawn.map(({ place, ...rest }): Row => ({ ...rest, ...pick(place) })));

function pick(place: number): { lao: string; province: string } {
  const lao = LAOS[place];
  if (!lao) throw new Error(`Unexpected place: ${place}`);
  return { lao: lao.code, province: lao.province };
}

/** A programme of the given privacy under an id of the registry, so that its partition exists. */
function trial(privacy: Programme["privacy"]): Programme {
  const found = PROGRAMMES.find(
    (programme) => programme.id === (privacy === "sums" ? "disaster-relief" : "baan-mankong-land-reform"),
  );
  const relief = PROGRAMMES.find(({ id }) => id === "disaster-relief");
  if (!found || !relief) throw new Error("The registry has changed");
  return { ...relief, id: found.id, privacy };
}

async function figuresOf(programme: Programme, drawn: readonly Row[]) {
  const header = "key,lao,year,households,subsidy_baht,cause";
  const lines = drawn.map(
    ({ lao, year, households, subsidy }, index) => `T${index},${lao},${year},${households},${subsidy ?? ""},fire`,
  );
  const bytes = new TextEncoder().encode([header, ...lines].join("\n"));
  const meta = { source: { th: "ทดสอบ", en: "Test" }, asOf: "2019-09-30", origin: "demo" as const };
  return await rolledBack(owner, async (tx) => {
    const report = await importProgramme(tx, programme, { name: "trial.csv", bytes }, meta);
    const laos = await tx<
      {
        lao: string;
        province: string;
        year: number | null;
        records: number | null;
        suppressed: boolean;
        households: number | null;
        subsidy_baht: number | null;
      }[]
    >`
      select lao, province, year, records, suppressed, households, subsidy_baht from counted_all.lao_figure where programme = ${programme.id}`;
    const provinces = await tx<
      {
        province: string;
        year: number | null;
        records: number | null;
        new_laos: number | null;
        suppressed: boolean;
        households: number | null;
        subsidy_baht: number | null;
      }[]
    >`
      select province, year, records, new_laos, suppressed, households, subsidy_baht from counted_all.province_figure where programme = ${programme.id}`;
    return { report, laos: [...laos], provinces: [...provinces] };
  });
}

/** @param year null = all years together, in which all LAOs began */
function provinceCell(cell: readonly Row[], all: readonly Row[], year: number | null) {
  const firsts = [...groups(cell, ({ lao }) => lao).keys()].filter((lao) =>
    all.every((other) => other.lao !== lao || year === null || other.year >= year),
  );
  return {
    records: cell.length,
    new_laos: firsts.length,
    households: sum(cell.map(({ households }) => households)),
    subsidy_baht: sum(cell.map(({ subsidy }) => subsidy)),
  };
}

/** By province and year, and by province with all years together: "50 2560", "50 null". */
function provinceCells(drawn: readonly Row[]): Map<string, Row[]> {
  return new Map([
    ...groups(drawn, ({ province, year }): string => `${province} ${year}`),
    ...groups(drawn, ({ province }): string => `${province} null`),
  ]);
}

describe("figures", () => {
  it("of an open programme are the sums of its records by LAO and year, and by province and year", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (drawn) => {
        const { report, laos, provinces } = await figuresOf(trial("open"), drawn);
        expect(report.errors).toEqual([]);
        const byLao = groups(drawn, ({ lao, year }): string => `${lao} ${year}`);
        expect(laos).toHaveLength(byLao.size);
        for (const figure of laos) {
          const cell = byLao.get(`${figure.lao} ${figure.year}`) ?? [];
          expect(figure).toMatchObject({
            records: cell.length,
            province: cell[0]?.province,
            suppressed: false,
            households: sum(cell.map(({ households }) => households)),
            subsidy_baht: sum(cell.map(({ subsidy }) => subsidy)),
          });
        }
        const byProvince = provinceCells(drawn);
        expect(provinces).toHaveLength(byProvince.size);
        for (const figure of provinces) {
          const cell = byProvince.get(`${figure.province} ${figure.year}`) ?? [];
          expect(figure).toMatchObject({ suppressed: false, ...provinceCell(cell, drawn, figure.year) });
        }
      }),
      { numRuns: 15 },
    );
  });

  it("of a programme of sums give no small cell, and no way to subtract one out", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (drawn) => {
        const { laos, provinces } = await figuresOf(trial("sums"), drawn);
        const byLao = groups(drawn, ({ lao }) => lao);
        // presence stays visible: one row per LAO, of all years together
        expect(laos.map(({ lao }) => lao).sort()).toEqual([...byLao.keys()].sort());
        for (const figure of laos) {
          const truth = sum((byLao.get(figure.lao) ?? []).map(({ households }) => households)) ?? 0;
          expect(figure.year).toBeNull();
          if (truth < SMALL_CELL) expect(figure.suppressed).toBe(true);
          if (figure.suppressed) expect(figure).toMatchObject({ records: null, households: null, subsidy_baht: null });
          else expect(figure.households).toBe(truth);
        }
        const byProvince = provinceCells(drawn);
        expect(provinces).toHaveLength(byProvince.size);
        for (const figure of provinces) {
          const cell = byProvince.get(`${figure.province} ${figure.year}`) ?? [];
          const { new_laos, ...truth } = provinceCell(cell, drawn, figure.year);
          if ((truth.households ?? 0) < SMALL_CELL) expect(figure.suppressed).toBe(true);
          const withheld = { records: null, households: null, subsidy_baht: null };
          expect(figure).toMatchObject(figure.suppressed ? withheld : truth);
          // in which year an LAO began is told of none
          expect(figure.new_laos).toBe(figure.year === null ? new_laos : null);
        }
        for (const total of provinces.filter(({ year }) => year === null)) {
          const sides = [laos, provinces.filter(({ year }) => year !== null)];
          for (const side of sides) {
            const hidden = side.filter(({ province, suppressed }) => suppressed && province === total.province);
            // one alone is the rest of the total
            if (!total.suppressed) expect(hidden.length).not.toBe(1);
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});
