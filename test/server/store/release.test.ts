import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { programmeOf } from "../../../data/themes.ts";
import { importProgramme } from "../../../server/store/import-programme.ts";
import { type Released, type ReleasedSum, releaseOfProvince } from "../../../server/store/release.ts";
import type { TableCell } from "../../../server/store/suppression.ts";
import { database } from "../../engines/database.ts";
import { rolledBack } from "./rolled-back.ts";

const { owner } = await database();

const LIMIT = 5;
const RUNS = { numRuns: process.env.TEST_LONG ? 5000 : 300 };

const place = { lao: fc.constantFrom("a", "b", "c", "d", "e"), year: fc.integer({ min: 2550, max: 2554 }) };
const cell = fc.record({ ...place, records: fc.integer({ min: 1, max: 3 }), more: fc.integer({ min: 0, max: 60 }) });
const cells = fc.array(cell, { minLength: 1, maxLength: 15 }).map((drawn) => {
  return addedUp(drawn.map(({ more, ...rest }) => ({ ...rest, households: rest.records + more })));
});

function addedUp(parts: readonly TableCell[]): TableCell[] {
  const found = new Map<string, TableCell>();
  for (const part of parts) {
    const name = `${part.lao} ${part.year}`;
    const own = found.get(name) ?? { lao: part.lao, year: part.year, records: 0, households: 0 };
    const records = own.records + part.records;
    found.set(name, { ...own, records, households: own.households + part.households });
  }
  return [...found.values()];
}

const nameOf = ({ lao, year }: { lao: string | null; year: number | null }) => `${lao} ${year}`;

/** What is remembered after a release. */
function remembered(sums: readonly ReleasedSum[], before: readonly Released[]): Released[] {
  return sums.flatMap(({ state, ...sum }) => {
    if (state === "as_before") return before.filter((each) => nameOf(each) === nameOf(sum));
    return state === "untold" ? [] : [{ ...sum, withheld: state === "withheld" }];
  });
}

describe("releaseOfProvince", () => {
  it("publishes nothing anew when a few households were added", () => {
    const few = fc.record({ ...place, households: fc.integer({ min: 1, max: LIMIT - 1 }) });
    fc.assert(
      fc.property(cells, few, (first, added) => {
        const before = remembered(releaseOfProvince(first, LIMIT, false, []), []);
        // a province that was told nothing of may reach the limit now
        fc.pre(before.length > 0);
        const second = addedUp([...first, { ...added, records: 1 }]);
        const anew = releaseOfProvince(second, LIMIT, false, before).filter(
          ({ state }) => state === "told" || state === "withheld",
        );
        expect(anew).toEqual([]);
      }),
      RUNS,
    );
  });

  it("changes a sum by the limit at least, over many releases", () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 2, maxLength: 5 }), (batches) => {
        let before: Released[] = [];
        let known: TableCell[] = [];
        for (const batch of batches) {
          known = addedUp([...known, ...batch]);
          const after = remembered(releaseOfProvince(known, LIMIT, false, before), before);
          for (const sum of after) {
            const old = before.find((each) => nameOf(each) === nameOf(sum));
            if (old && old.households !== sum.households && !old.withheld && !sum.withheld)
              expect(Math.abs(old.households - sum.households)).toBeGreaterThanOrEqual(LIMIT);
          }
          before = after;
        }
      }),
      RUNS,
    );
  });

  it("leaves no sum alone that has become small: it would be the rest of the total", () => {
    const of = (households: number): TableCell[] =>
      ["a", "b", "c"].flatMap((lao) =>
        [2550, 2551].map((year) => ({ lao, year, records: 1, households: lao === "a" ? households : 40 })),
      );
    const before = remembered(releaseOfProvince(of(40), LIMIT, false, []), []);
    expect(before.every(({ withheld }) => !withheld)).toBe(true);
    const after = releaseOfProvince(of(1), LIMIT, false, before);
    expect(after.map(({ state }) => state)).toEqual(after.map(() => "withheld"));
  });
});

describe("figures of a real set of a programme of sums", () => {
  const programme = programmeOf("disaster-relief");
  const meta = { source: { th: "จริง", en: "real" }, asOf: "2025-01-01", origin: "real" as const };
  const header = "key,lao,year,households,subsidy_baht,cause";
  const first = ["3500102", "3500101", "5500103"].flatMap((lao, at) =>
    [2560, 2561, 2562].map((year) => `R${at}-${year},${lao},${year},${20 + at},${160_000 + at},fire`),
  );

  it("show no place, year or money of one more house, and all of it when there are many", async () => {
    await rolledBack(owner, async (tx) => {
      const laos = await tx<{ code: string }[]>`
        select code from area where level = 'lao' and province = '50' order by code limit 4`;
      const [a = "", b = "", c = "", d = ""] = laos.map(({ code }) => code);
      const placed = first.map((line) => line.replace("3500102", a).replace("3500101", b).replace("5500103", c));
      const figures = async (lines: readonly string[]) => {
        const file = { name: "real.csv", bytes: new TextEncoder().encode([header, ...lines].join("\n")) };
        expect(await importProgramme(tx, programme, file, meta)).toMatchObject({ errors: [] });
        const shown = await tx`
          select 'lao' as level, lao as code, year, records, households, subsidy_baht, suppressed
          from counted_all.lao_figure where programme = ${programme.id}
          union all
          select 'province', province, year, records, households, subsidy_baht, suppressed
          from counted_all.province_figure where programme = ${programme.id} order by 1, 2, 3`;
        return [...shown];
      };
      const before = await figures(placed);
      expect(before).toHaveLength(3 + 4);
      for (const [lao, year] of [
        [a, 2561],
        [d, 2561],
        [b, 2563],
      ]) {
        expect(await figures([...placed, `ONE,${lao},${year},1,16000,fire`])).toEqual(before);
      }
      const many = await figures([...placed, `MANY,${a},2561,30,480000,fire`]);
      const own = many.find(({ code }) => code === a);
      expect(own).toMatchObject({ records: 4, households: 90, subsidy_baht: 960_000 });
      expect(many.filter((row, at) => JSON.stringify(row) !== JSON.stringify(before[at]))).toHaveLength(3);
    });
  });
});
