import { describe, expect, it } from "vitest";
import type { Area } from "../../../../web/api/areas.ts";
import { rankCounts, sortRows, tableRows } from "../../../../web/explorer/table/table-rows.ts";
import type { Choropleth } from "../../../../web/theme/use-choropleth.ts";

const NAMES = { "10": "กรุงเทพมหานคร", "50": "เชียงใหม่", "57": "เชียงราย", "90": "สงขลา", "95": "ยะลา" };
const areas = Object.entries(NAMES).map(([code, name_th]) => ({ code, name_th, name_en: code }) as Area);

/** Values of five provinces: two alike, a zero, one withheld and one without data. */
const codes = ["10", "50", "57", "90", "95"];
const choropleth = {
  coverage: { codes, values: [7, 7, 0, null, null], suppressed: new Set(["90"]) },
  places: new Map(codes.map((code, place) => [code, place])),
} as unknown as Choropleth;

describe("tableRows", () => {
  const rows = tableRows(areas, choropleth);

  it("ranks by value, ties alike, and leaves out what has none", () => {
    expect(rows.map(({ rank }) => rank)).toEqual([1, 1, 3, null, null]);
    expect(rows.map(({ ties }) => ties)).toEqual([1, 1, 0, 0, 0]);
    expect(rankCounts(rows)).toEqual({ ranked: 3, withheld: 1, none: 1 });
  });

  it("keeps zero, withheld and no data apart", () => {
    expect(rows.slice(2).map(({ value, suppressed }) => ({ value, suppressed }))).toEqual([
      { value: 0, suppressed: false },
      { value: null, suppressed: true },
      { value: null, suppressed: false },
    ]);
  });

  it("sorts with areas without a value last in both directions", () => {
    const order = (descending: boolean) =>
      sortRows(rows, { column: "rank", descending }, "th").map(({ area }) => area.name_th);
    expect(order(false)).toEqual(["กรุงเทพมหานคร", "เชียงใหม่", "เชียงราย", "สงขลา", "ยะลา"]);
    expect(order(true)).toEqual(["เชียงราย", "กรุงเทพมหานคร", "เชียงใหม่", "สงขลา", "ยะลา"]);
  });

  it("sorts Thai names as a Thai dictionary does", () => {
    const names = sortRows(rows, { column: "name", descending: false }, "th").map(({ area }) => area.name_th);
    expect(names).toEqual(["กรุงเทพมหานคร", "เชียงราย", "เชียงใหม่", "ยะลา", "สงขลา"]);
  });
});
