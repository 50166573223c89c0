import { describe, expect, it } from "vitest";
import { isHeld } from "../../../../web/explorer/table/held.ts";
import type { TableRow } from "../../../../web/explorer/table/table-rows.ts";

const row = (value: number | null, suppressed = false) => ({ value, suppressed, rank: null, ties: 0 }) as TableRow;

describe("rows that have it or not", () => {
  it("a withheld number is there, zero is not, and no record is neither", () => {
    const rows = { some: row(3), withheld: row(null, true), zero: row(0), unknown: row(null) };
    const shown = (held: "all" | "has" | "has_not") =>
      Object.entries(rows).flatMap(([name, each]) => (isHeld(each, held) ? [name] : []));
    expect(shown("all")).toEqual(["some", "withheld", "zero", "unknown"]);
    expect(shown("has")).toEqual(["some", "withheld"]);
    expect(shown("has_not")).toEqual(["zero"]);
  });
});
