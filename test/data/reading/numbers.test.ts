import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formOf, readCell } from "../../../data/reading/numbers.ts";

describe("a number", () => {
  it.each([
    ["1,234.5", 1234.5],
    ["๑,๒๓๔.๕", 1234.5],
    ["-3", -3],
    ["−3", -3],
    [" 12 ", 12],
    ["45%", 45],
    ["1.5E3", 1500],
    [".5", 0.5],
    ["0", 0],
    ["1,500.-", 1500],
    ["1,500.–", 1500],
    ["(1,200)", -1200],
    ["฿ 45.50", 45.5],
    ["1,200 บาท", 1200],
    ["1.5 ล้านบาท", 1_500_000],
    ["12 ครัวเรือน", 12],
    ['="3500102"', 3500102],
    ["3.500102E+06", 3500102],
    ["1 234 567", 1234567],
    ["－7", -7],
  ])("%s is %d", (text, value) => {
    expect(readCell(text)).toMatchObject({ kind: "number", value });
  });

  it.each(["", " ", "-", "–", "ไม่มีข้อมูล", "N/A", "n/a", "#N/A", "null", "ไม่มี", "—"])(
    "%j is missing, not zero",
    (text) => {
      expect(readCell(text)).toEqual({ kind: "none" });
    },
  );

  it.each([
    "1,23",
    "1,2345",
    "12 ก",
    "2019-05-01",
    "12-3",
    "(3",
    "15/3/2551",
    "5 มี.ค. 51",
    "1.2.3",
    "e5",
    "+",
    "เชียงใหม่",
  ])("%j is no number", (text) => {
    expect(readCell(text)).toEqual({ kind: "text" });
  });

  it("comes back from how either language writes it", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.boolean(), (number, thai) => {
        const value = Number(number.toFixed(4)) + 0;
        const text = new Intl.NumberFormat(thai ? "th-u-nu-thai" : "en", { maximumFractionDigits: 4 }).format(value);
        expect(readCell(text)).toMatchObject({ kind: "number", value });
      }),
    );
  });

  it.each([
    [["12,5", "8,25", "1.234,5", "3,125"], "comma", [12.5, 8.25, 1234.5, 3.125]],
    [["18,79", "18,788"], "comma", [18.79, 18.788]],
    [["1,234", "18,788"], "point", [1234, 18788]],
    [["1,234.5", "3,125", "3.125"], "point", [1234.5, 3125, 3.125]],
    [["1.234.567", "12"], "comma", [1234567, 12]],
  ] as const)("of a column %j has its decimals after a %s", (cells, form, values) => {
    expect(formOf(cells).form).toBe(form);
    expect(cells.map((cell) => readCell(cell, formOf(cells).form))).toMatchObject(values.map((value) => ({ value })));
  });

  it("of another form than its column is named", () => {
    expect(formOf(["1,234.5", "2.5", "12,5"])).toEqual({ form: "point", evidence: "1,234.5", against: "12,5" });
  });
});
