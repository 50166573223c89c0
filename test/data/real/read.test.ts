import { describe, expect, it } from "vitest";
import { readBoundaries } from "../../../data/boundaries/read.ts";
import type { Programme } from "../../../data/programme.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { readSources } from "../../../data/published/read.ts";
import { checkRows } from "../../../data/reading/check-rows.ts";
import { readTable } from "../../../data/reading/read.ts";
import { REAL_SETS, readProvenance, realFile } from "../../../data/real/read.ts";

async function tableOf(set: (typeof REAL_SETS)[number], programme: Programme) {
  const file = realFile(set, programme.id);
  if (!file) return [];
  const table = await readTable(file.name, file.bytes);
  if ("severity" in table) throw new Error(table.message.en);
  const rows = table.rows.map(({ cells }) =>
    Object.fromEntries(table.header.map((name, index) => [name, cells[index] ?? ""])),
  );
  return [{ set, programme, table, rows }];
}

const tables = (
  await Promise.all(REAL_SETS.flatMap((set) => PROGRAMMES.map((programme) => tableOf(set, programme))))
).flat();
const rowsOf = (set: string, id: string) =>
  tables.find((found) => found.set === set && found.programme.id === id)?.rows ?? [];

describe("real records", () => {
  it("are files that the importer understands: nothing is wrong with them but facts that no source gives", () => {
    expect(tables.map(({ set, programme, rows }) => [set, programme.id, rows.length])).toEqual([
      ["real", "homeless-centre", 4],
      ["real", "canal-housing", 4],
      ["examples", "baan-mankong", 14],
      ["examples", "baan-mankong-land-reform", 1],
      ["examples", "homeless-centre", 1],
      ["examples", "canal-housing", 4],
      ["examples", "welfare-fund", 5],
    ]);
    for (const { programme, table } of tables) {
      const { issues } = checkRows(programme, table, "2025-12-31");
      const other = issues.filter(({ message, value }) => value !== "" || !message.en.endsWith("is required"));
      expect(other.map(({ row, column, message }) => `${programme.id} ${row} ${column}: ${message.en}`)).toEqual([]);
    }
  });

  it("name LAOs of the map, a source and a date each", () => {
    const laos = new Set(readBoundaries().areas.flatMap(({ level, code }) => (level === "lao" ? [code] : [])));
    const sources = new Set(readSources().map(({ id }) => id));
    const provenance = readProvenance();
    const listed = provenance.map(({ set, programme, key }) => `${set} ${programme} ${key}`).sort();
    const stored = tables.flatMap(({ set, programme, rows }) => rows.map(({ key }) => `${set} ${programme.id} ${key}`));
    expect(listed).toEqual(stored.sort());
    for (const { set, programme, key, source, as_of, precision } of provenance) {
      const row = rowsOf(set, programme).find((candidate) => candidate.key === key);
      expect(sources.has(source), source).toBe(true);
      expect(new Date(as_of).toISOString().slice(0, 10)).toBe(as_of);
      const placed = precision === "lao" || precision === "neighbourhood";
      expect(placed ? laos.has(row?.lao ?? "") : row?.lao === "", key).toBe(true);
    }
  });

  it("hold the published sums of Prem Prachakorn canal", () => {
    const sum = (column: string) =>
      rowsOf("real", "canal-housing").reduce((total, row) => total + Number(row[column]), 0);
    const columns = ["communities", "households_agreed", "households_built", "households_building"];
    expect(columns.map(sum)).toEqual([38, 6340, 634, 352]);
  });

  it("say how many a homeless centre holds only where a source does", () => {
    expect(rowsOf("real", "homeless-centre").map(({ key, places }) => [key, places])).toEqual([
      ["H-CM", "50"],
      ["H-KK", "68"],
      ["H-PT", "100"],
      ["H-TC", ""],
    ]);
  });
});
