import i18next from "i18next";
import { describe, expect, it } from "vitest";
import { PROGRAMMES } from "../../../../data/programmes/index.ts";
import { measuresOf, programmeOf } from "../../../../data/themes.ts";
import type { DrawnSummary } from "../../../../web/api/drawn.ts";
import { figureRows } from "../../../../web/explorer/drawing/drawn-download.tsx";
import type { Text } from "../../../../web/words/use-text.ts";

const text = {
  t: i18next.getFixedT("th"),
  language: "th",
  pick: ({ th }) => th,
} satisfies Text;

const source = { th: "ที่มา", en: "source" };
const withheld = { th: "ปกปิด", en: "withheld" };
const own = (id: string, change: Partial<DrawnSummary["programmes"][number]>) => ({
  id,
  sites: 3,
  laos: 2,
  coverage: 0.5,
  measures: {},
  suppressed_laos: 0,
  suppressed_cells: 0,
  withheld: null,
  source,
  as_of: "2019-09-30",
  demo: true,
  origins: ["demo"],
  ...change,
});

const drawn = {
  programmes: [
    own("council", {}),
    own("baan-mankong", { measures: { households: 120 } }),
    own("baan-phophiang", { sites: null, laos: null, coverage: null, withheld }),
  ],
  year: null,
} as unknown as DrawnSummary;

describe("the figures of a drawn area as a file", () => {
  const rows = figureRows(drawn, text);
  const rowsOf = (id: string) => rows.filter(([title]) => title === programmeOf(id).title.th);

  it("have a row for each measure of each programme that is loaded, and each its source", () => {
    const loaded = PROGRAMMES.filter(({ id }) => drawn.programmes.some((each) => each.id === id));
    expect(rows).toHaveLength(loaded.flatMap(measuresOf).length);
    for (const row of rows) expect(row.slice(6)).toEqual(["ที่มา", "2019-09-30", "ข้อมูลสาธิต"]);
  });

  it("hold the sums as plain numbers", () => {
    expect(rowsOf("council").map((row) => row.slice(2, 4))).toEqual(
      expect.arrayContaining([
        [0.5, "share"],
        [3, "record"],
      ]),
    );
    expect(rowsOf("baan-mankong").map(([, , value, unit]) => [value, unit])).toContainEqual([120, "household"]);
  });

  it("leave out what is withheld, and say so", () => {
    for (const [, , value, , status] of rowsOf("baan-phophiang")) {
      expect(value).toBeNull();
      expect(status).toBe("ปกปิด");
    }
  });
});
