import { describe, expect, it } from "vitest";
import type { Colours } from "../../../../../web/explorer/feature.ts";
import { arrange, type PartOf } from "../../../../../web/explorer/shell/map/arrange.ts";

const BARE = { province: undefined, lao: undefined };

const theme: PartOf = {
  id: "theme",
  colours: { states: BARE, legend: "legend of the theme", note: { order: 2, node: "range" } },
};
const cards: PartOf = { id: "cards", colours: { hover: () => "hovered" }, card: () => "chosen" };
const answer: PartOf = {
  id: "answer",
  marks: [{ rank: 1, lng: 100, lat: 14 }],
  note: { order: 3, node: "marked" },
};
const drawing = { drawing: { kind: "circle" as const }, onDrawn: () => {}, onEditing: () => {} };
const pen: PartOf = { id: "pen", drawing, tool: { place: 0, node: "pen" }, note: { order: 4, node: "drawn" } };
const other: PartOf = {
  id: "other",
  outlined: [{ level: "province", code: "50" }],
  tool: { place: 1, node: "other" },
};

const second: Colours["second"] = { side: { name: "left", about: "councils" }, draw: () => "second map" };
const swipe: PartOf = { id: "swipe", colours: { second } };
const crossed: PartOf = { id: "crossed", colours: { states: { ...BARE }, legend: "square" } };
const table: PartOf = {
  id: "table",
  colours: { alone: true, states: { ...BARE }, detail: "lao", legend: "legend of the table", hover: () => "row" },
  tool: { place: 2, node: "table" },
  note: { order: 1, node: "table" },
  card: () => "row",
};

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe("arrange", () => {
  it("lets everything stand that does not keep others away, notes in their order", () => {
    const seen = arrange([other, theme, answer, cards]);
    expect(seen).toMatchObject({ legend: "legend of the theme", aside: false, second: undefined });
    expect(seen.states).toBe(theme.colours?.states);
    expect(ids(seen.notes)).toEqual(["theme", "answer"]);
    expect(seen.marks).toBe(answer.marks);
    expect(seen.outlined).toEqual(other.outlined);
    expect(ids(seen.tools)).toEqual(["other"]);
  });

  it("takes the first of what only one can have: crossed themes have the key and the colours of the map", () => {
    const seen = arrange([crossed, theme]);
    expect(seen).toMatchObject({ legend: "square" });
    expect(seen.states).toBe(crossed.colours?.states);
  });

  it("leaves what stands alone without the colours of others and what speaks of them", () => {
    const seen = arrange([table, other, theme, answer, cards]);
    expect(seen).toMatchObject({ legend: "legend of the table", detail: "lao", aside: true });
    expect(seen.states).toBe(table.colours?.states);
    expect(seen.hover).toBe(table.colours?.hover);
    // the range of the theme is not on the map, marks and tools are
    expect(ids(seen.notes)).toEqual(["table", "answer"]);
    expect(ids(seen.tools)).toEqual(["table", "other"]);
    expect(ids(seen.cards)).toEqual(["table", "cards"]);
  });

  it("gives the map to who draws: tools of others and all notes are away", () => {
    const seen = arrange([pen, other, theme, answer]);
    expect(ids(seen.tools)).toEqual(["pen"]);
    expect(seen.notes).toEqual([]);
    expect(seen).toMatchObject({ drawing, legend: "legend of the theme", aside: true });
  });

  it("leaves the legends of two maps to the second, unless it is aside", () => {
    expect(arrange([swipe, theme])).toMatchObject({ second, aside: false, legend: undefined });
    expect(arrange([swipe, pen, theme])).toMatchObject({ second, aside: true, legend: "legend of the theme" });
    expect(arrange([swipe, table, theme])).toMatchObject({ second, aside: true, legend: "legend of the table" });
  });
});
