import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOOKS } from "../../../../data/looks.ts";
import type { Choices } from "../../../../data/reading/choices.ts";
import { joinRows } from "../../../../data/reading/joined.ts";
import { matchRows } from "../../../../data/reading/places/match.ts";
import { areaLayer, pointLayer } from "../../../../web/explorer/own-data/layer.ts";
import { ownClasses, writeOwn } from "../../../../web/explorer/own-data/wording.ts";
import { classifyAny, classOf } from "../../../../web/theme/classes/classes.ts";
import { REGISTER } from "../../../data/reading/places/register.ts";
import { tableFrom } from "../../../data/reading/table-of.ts";

const RAMP = ["#000001", "#000002", "#000003", "#000004", "#000005"];

describe("classes of any numbers", () => {
  it("hold every one of them, the lower ones in lower classes", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (values) => {
        const classes = classifyAny(values, RAMP);
        const placed = [...values].sort((one, other) => one - other).filter((value) => value !== 0);
        const places = placed.map((value) => Number(classOf(value, classes)));
        expect(places).toEqual([...places].sort((one, other) => one - other));
        expect(places.every((place) => classes.colours[place] !== undefined)).toBe(true);
        // among negative numbers zero is one like the others
        if (values.some((value) => value < 0)) expect(classes.colours).toContain(classes.zeroColour);
      }),
    );
  });
});

const CHOICES: Choices = {
  placing: "name",
  level: "province",
  code: null,
  name: 0,
  province: null,
  amphoe: null,
  lat: 0,
  lng: 1,
  value: 1,
  repeated: "first",
};
const layerOf = (...cells: string[]) => {
  const rows = cells.map((cell, index) => [REGISTER.province.areas[index]?.name_th ?? "", cell]);
  const table = tableFrom(["จังหวัด", "ค่า"], rows);
  const joined = joinRows(matchRows(table, CHOICES, {}, REGISTER), table, CHOICES);
  return areaLayer(table, CHOICES, joined, REGISTER.province.areas);
};

describe("the layer of areas", () => {
  it("paints what has a value, hatches what has none, and leaves the rest", () => {
    const layer = layerOf("5", "-", "0");
    const states = REGISTER.province.areas.slice(0, 4).map(({ code }) => layer.states.get(code));
    expect(states).toEqual([
      { colour: layer.classes.colours[0], pattern: null },
      LOOKS.none,
      { colour: layer.classes.zeroColour, pattern: null },
      LOOKS.outside,
    ]);
    expect(layer.states.size).toBe(77);
    expect(new Set([LOOKS.outside.colour, layer.classes.zeroColour, ...layer.classes.colours]).size).toBe(3);
  });

  it("writes its numbers as the file means them", () => {
    expect(writeOwn(12.5, layerOf("12.5%", "7%"), "en")).toBe("12.5%");
    expect(writeOwn(1234.5678, layerOf("1,234.5678"), "th")).toBe("1,234.5678");
    expect(ownClasses(layerOf("-5", "3", "-5", "8"), "en").map(({ label }) => label)).toEqual(["<3", "3 – 7", "≥8"]);
    expect(ownClasses(layerOf("0.5", "2", "3"), "en").map(({ label }) => label)).toEqual(["<2", "2 – 3", "≥3"]);
  });
});

it("points take the colour of their class; without a value they are all alike", () => {
  const rows = [
    ["18", "5"],
    ["19", "x"],
  ];
  const table = tableFrom(["lat", "ค่า"], rows);
  const points = rows.map((_, row) => ({ row, lng: 99, lat: 18 + row }));
  const colours = (value: number | null) =>
    pointLayer(table, { ...CHOICES, value }, points).points.features.map(({ properties }) => properties.colour);
  const [known, missing] = colours(1);
  expect(known).not.toBe(missing);
  expect(new Set(colours(null)).size).toBe(1);
});
