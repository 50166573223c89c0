import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBook } from "../../../data/reading/tables/read-book.ts";
import { csvText } from "../../../web/kit/csv.ts";
import { runs } from "../../runs.ts";

describe("csvText", () => {
  it("is read back by our own reader as it was, whatever a spreadsheet would do to it", async () => {
    const text = fc.string({ unit: fc.constantFrom(..."ก่\",\n a01=+-@'E/.\t"), maxLength: 8 });
    // spaces alone are not told from an empty cell, so the last column has something in it
    const row = fc.tuple(text, text, fc.constant("จบ"));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1 }), async (rows) => {
        const header = ["หนึ่ง", "สอง", "สาม"];
        const bytes = new TextEncoder().encode(csvText([header, ...rows]));
        const { sheets } = await readBook("x.csv", bytes, { delimiter: "," });
        expect(sheets[0]?.rows).toEqual([header, ...rows]);
      }),
      { verbose: true, numRuns: runs(3000, 50_000) },
    );
  });

  it("opens as UTF-8 in a spreadsheet and leaves no data empty", () => {
    expect(csvText([["เชียงใหม่", null, 0]])).toBe("\uFEFFเชียงใหม่,,0\r\n");
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+66 2 000 0000", "'+66 2 000 0000"],
    ["-12.5", "-12.5"],
    ["-1,200", '"-1,200"'],
    ["-", "-"],
    ["- ไม่มี", "'- ไม่มี"],
    ["0012", '"=""0012"""'],
    ["1101700207366", '"=""1101700207366"""'],
    ["1/2", '"=""1/2"""'],
    ["3500102", "3500102"],
    ["2562-09-30", "2562-09-30"],
  ])("writes %s as %s", (text, cell) => {
    expect(csvText([[text]])).toBe(`\uFEFF${cell}\r\n`);
  });

  it("lets numbers be negative", () => {
    expect(csvText([["x", -3]])).toBe("\uFEFFx,-3\r\n");
  });
});
