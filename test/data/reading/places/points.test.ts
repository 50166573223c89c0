import { describe, expect, it } from "vitest";
import { placeRows } from "../../../../data/reading/places/points.ts";
import { tableFrom } from "../table-of.ts";
import { REGISTER } from "./register.ts";

describe("points", () => {
  it("outside Thailand, swapped, in metres or missing are told apart", () => {
    const rows = [
      ["18.79", "98.98"],
      ["98.98", "18.79"],
      ["48.85", "2.35"],
      ["2078000", "498000"],
      ["", "98.98"],
      ["18.79° N", "98.98 E"],
      [`18°47'24"N`, `98° 58' 48.5" E`],
      ["18 องศา 47 ลิปดา", "98.9"],
      ["สิบแปด", "98.98"],
    ];
    const table = tableFrom(["lat", "lng"], rows);
    const choices = {
      placing: "point",
      level: "lao",
      code: null,
      name: null,
      province: null,
      amphoe: null,
      lat: 0,
      lng: 1,
      value: null,
      repeated: "first",
    } as const;
    const { points, faults } = placeRows(table, choices, REGISTER.province.areas);
    expect(points.map(({ row }) => row)).toEqual([0, 5, 6, 7]);
    expect(faults.map(({ fault }) => fault)).toEqual(["swapped", "outside", "metres", "empty", "no_number"]);
  });
});
