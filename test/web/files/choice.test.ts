import { describe, expect, it } from "vitest";
import { MAX_VERTICES, namesIn, namingColumns, shapeOf, tellingTexts } from "../../../web/files/choice.ts";

const rows = [
  { OBJECTID: "1", PV_CODE: "50", TAM_NAM_T: "ต.สุเทพ", PROV: "เชียงใหม่" },
  { OBJECTID: "2", PV_CODE: "50", TAM_NAM_T: "ต.ช้างเผือก", PROV: "เชียงใหม่" },
];

describe("the choice of areas", () => {
  it("names them by the column with words of their own", () => {
    expect(namingColumns(rows)).toEqual(["TAM_NAM_T", "PROV", "OBJECTID", "PV_CODE"]);
    expect(namesIn(rows, "TAM_NAM_T")).toEqual(["ต.สุเทพ", "ต.ช้างเผือก"]);
    expect(namesIn([...rows, {}], "TAM_NAM_T")[2]).toBe("#3");
    expect(namingColumns([{}, { empty: "" }])).toEqual([]);
    expect(namesIn([{}, {}], undefined)).toEqual(["#1", "#2"]);
  });

  it("shows texts that the encoding matters to", () => {
    expect(tellingTexts(rows, 2)).toEqual(["ต.สุเทพ", "เชียงใหม่"]);
    expect(tellingTexts([{ name: "Suthep" }], 3)).toEqual([]);
  });

  it("becomes one shape, up to the limit of the server", () => {
    const square = [
      [
        [
          [100, 13],
          [100, 14],
          [101, 14],
        ],
      ],
    ];
    expect(shapeOf([square, square])).toMatchObject({ kind: "polygon", polygons: { length: 2 } });
    expect(() => shapeOf([])).toThrow("fault.none_chosen");
    expect(() => shapeOf([[[[[100, 13]]]]])).toThrow("fault.no_shape");
    const many = Array.from({ length: MAX_VERTICES }, (_, step) => {
      const turn = (2 * Math.PI * step) / MAX_VERTICES;
      return [100 + 2 * Math.cos(turn), 13 + 2 * Math.sin(turn)];
    });
    expect(() => shapeOf([[[many]]])).toThrow("fault.too_many_vertices");
  });
});
