import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { readBoundaries } from "../../../data/boundaries/read.ts";
import { NOT_ALLOTTED, RESIDENTS, RESIDENTS_FILE, readResidents, YEARS } from "../../../data/residents/read.ts";
import { ROOT } from "../../../data/root.ts";

const figures = readResidents();
const sum = (year: number, of: "residents" | "houses") =>
  figures.filter((figure) => figure.year === year).reduce((total, figure) => total + (figure[of] ?? 0), 0);

describe("residents and houses by year", () => {
  it("are there for five years of each LAO of the map", () => {
    const laos = readBoundaries().areas.filter(({ level }) => level === "lao");
    expect(figures.map(({ lao, year }) => `${lao} ${year}`)).toEqual(
      laos.flatMap(({ code }) => YEARS.map((year) => `${code} ${year}`)),
    );
    const population = new Map(laos.map(({ code, population }) => [code, population]));
    for (const { lao, year, residents } of figures) if (year === 2561) expect(residents).toBe(population.get(lao));
  });

  it("make 66,413,979 residents in 2561 with the 20,294 who are allotted to no LAO", () => {
    expect(NOT_ALLOTTED.get(2561)).toBe(20_294);
    expect(sum(2561, "residents") + (NOT_ALLOTTED.get(2561) ?? 0)).toBe(66_413_979);
  });

  it("say where a LAO is missing, and where it is not comparable", () => {
    const missing = figures.filter(({ residents, houses }) => residents === null || houses === null);
    expect(missing.every(({ notes }) => notes.includes("merged") || notes.includes("part_of_merged"))).toBe(true);
    const jumps = figures.filter(({ year, notes }) => year === 2563 && notes.includes("jump"));
    expect(jumps.length).toBeGreaterThanOrEqual(49);
    const town = figures.find(({ lao, year }) => lao === "5380104" && year === 2563);
    expect(town).toMatchObject({ residents: 20_062, houses: 11_011, notes: ["holds_merged"] });
  });

  it("take less than 300 kilobytes", () => {
    expect(statSync(join(RESIDENTS, RESIDENTS_FILE)).size).toBeLessThan(300_000);
  });
});

const RAW = join(ROOT, "..", "shared", "data", "lao_population_houses.csv");
describe.skipIf(!existsSync(RAW))("the committed residents beside their source", () => {
  it("equal the file for every LAO and year", () => {
    const rows: Record<string, string>[] = parse(readFileSync(RAW), { columns: true, bom: true });
    const line = (...values: unknown[]) => values.map((value) => value ?? "").join(" ");
    expect(
      figures.map(({ lao, year, residents, houses, notes }) => line(lao, year, residents, houses, notes.length > 0)),
    ).toEqual(
      rows
        .map((row) => line(row.code, row.year_be, row.population, row.houses, row.note !== ""))
        .sort((a, b) => (a < b ? -1 : 1)),
    );
  });
});
