import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeSites, encodeSites, sliceOf, yearAt } from "../../data/site-columns.ts";

const row = fc.record({
  year: fc.integer({ min: 2540, max: 2565 }),
  lng: fc.double({ min: 97, max: 106, noNaN: true }),
  lat: fc.double({ min: 5, max: 21, noNaN: true }),
  lao: fc.stringMatching(/^[1-7][0-9]{6}$/),
  // keys come from people's files: any text
  key: fc.string({ unit: "binary", minLength: 1 }),
});
const rows = fc.array(row).map((list) => list.sort((one, other) => one.year - other.year));
const decoded = (list: Parameters<typeof encodeSites>[0]) => decodeSites(encodeSites(list).buffer);

describe("sites as columns", () => {
  it("come back as they went, to a metre", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const columns = decoded(list);
        expect(columns.positions.length).toBe(2 * list.length);
        for (const [index, { year, lng, lat, lao, key }] of list.entries()) {
          expect(columns.nameOf(index)).toEqual({ lao, key });
          expect(yearAt(columns, index)).toBe(year);
          expect(Math.abs((columns.positions[2 * index] ?? 0) - lng)).toBeLessThan(8e-6);
          expect(Math.abs((columns.positions[2 * index + 1] ?? 0) - lat)).toBeLessThan(8e-6);
        }
      }),
    );
  });

  it("give for a period the same sites as looking at each", () => {
    fc.assert(
      fc.property(
        rows,
        fc.option(fc.integer({ min: 2535, max: 2570 })),
        fc.constantFrom("until" as const, "in" as const),
        (list, year, span) => {
          const { start, end } = sliceOf(decoded(list), year, span);
          const wanted = list.filter(
            (each) => year === null || (span === "in" ? each.year === year : each.year <= year),
          );
          expect(list.slice(start, end)).toEqual(wanted);
        },
      ),
    );
  });

  it("may be none", () => {
    const none = decoded([]);
    expect(sliceOf(none, null, "until")).toEqual({ start: 0, end: 0 });
    expect(sliceOf(none, 2560, "in")).toEqual({ start: 0, end: 0 });
    expect(yearAt(none, 0)).toBeNull();
  });
});
