import { describe, expect, it } from "vitest";
import { needsSmallCells } from "../../../data/disclosure.ts";
import { SMALL_CELL } from "../../../data/programme.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { toldNumbers } from "../../../server/store/linking-audit.ts";
import type { Withheld } from "../../../server/store/suppression.ts";
import { database } from "../../engines/database.ts";
import { type AttackedCell, attackedHouseholds } from "./linking-attack.ts";

const { owner } = await database();

const PROTECTED = PROGRAMMES.filter(needsSmallCells).map(({ id }) => [id] as const);

/** The demonstration as it is, and what is withheld of it in the figures that readers see. */
async function provincesOf(programme: string): Promise<Map<string, { cells: AttackedCell[]; withheld: Withheld }>> {
  const cells = await owner<(AttackedCell & { province: string })[]>`
    select province, lao, year, count(*)::int as records, sum(households)::float8 as households,
           coalesce(sum(subsidy_baht), 0)::float8 as baht
    from record where programme = ${programme} and origin = 'demo' group by province, lao, year`;
  const laos = await owner<{ province: string; lao: string }[]>`
    select province, lao from counted_all.lao_figure where programme = ${programme} and suppressed`;
  const years = await owner<{ province: string; year: number | null }[]>`
    select province, year from counted_all.province_figure where programme = ${programme} and suppressed`;
  return new Map(
    [...new Set(cells.map(({ province }) => province))].map((province) => {
      const within = <T extends { province: string }>(rows: readonly T[]) =>
        rows.filter((row) => row.province === province);
      const withheld = {
        laos: new Set(within(laos).map(({ lao }) => lao)),
        years: new Set(within(years).flatMap(({ year }) => year ?? [])),
        total: within(years).some(({ year }) => year === null),
      };
      return [province, { cells: within(cells), withheld }];
    }),
  );
}

describe("what is published of the demonstration", () => {
  it.each(PROTECTED)("tells no number of %s to fewer households than the limit", async (programme) => {
    for (const { cells, withheld } of (await provincesOf(programme)).values())
      expect(toldNumbers(cells, withheld, SMALL_CELL)).toEqual([]);
  });

  it("does not tell a linear program which of its households an LAO of Phuket had in which year", async () => {
    const phuket = (await provincesOf("disaster-relief")).get("83");
    if (!phuket) throw new Error("Phuket has no records");
    expect(phuket.cells.some(({ lao }) => lao === "5830106")).toBe(true);
    for (const { least, most } of attackedHouseholds(phuket.cells, phuket.withheld, false))
      expect(most - least).toBeGreaterThanOrEqual(SMALL_CELL - 1e-6);
  });
});
