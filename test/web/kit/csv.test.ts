import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvText } from "../../../web/kit/csv.ts";

describe("csvText", () => {
  it("is read back by a parser as it was", () => {
    const text = fc.string({ unit: fc.constantFrom("ก", "่", '"', ",", "\n", " ", "a", "0") });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const read: string[][] = parse(csvText(rows), { bom: true, relax_column_count: true, skip_empty_lines: false });
        expect(read).toEqual(rows);
      }),
      { verbose: true },
    );
  });

  it("opens as UTF-8 in a spreadsheet and leaves no data empty", () => {
    expect(csvText([["เชียงใหม่", null, 0]])).toBe("\uFEFFเชียงใหม่,,0\r\n");
  });

  it("keeps a spreadsheet from running a name, but lets numbers be negative", () => {
    expect(csvText([["=1+1", -3]])).toBe("\uFEFF'=1+1,-3\r\n");
  });
});
