import { describe, expect, it } from "vitest";
import { readBoundaries } from "../../../../data/boundaries/read.ts";
import { PROVINCE_BOXES } from "../../../../data/province-boxes.ts";
import { guessSystem } from "../../../../data/reading/outlines/placing.ts";
import { sayDoubt } from "../../../../data/reading/outlines/questions.ts";
import { box, oneLayer } from "./reading.ts";
import { dbf, prj, shp, windows874, zip } from "./shapefile-bytes.ts";

/** Near Ubon Ratchathani in UTM 48; in UTM 47 the same numbers lie in Tak. */
const UBON = box(484_000, 1_685_000, 3000);
const withNames = (names: string[][], projection: string) =>
  oneLayer(
    "t.zip",
    zip({
      "t.shp": shp([[UBON]]),
      "t.dbf": dbf(["TAMBON", "PROV_NAM_T"], names, windows874, 0x7c),
      "t.prj": projection,
    }),
  );

describe("where the areas of a file lie", () => {
  it("is asked about when the file names a province that is elsewhere", async () => {
    const layer = await withNames([["ในเมือง", "จ.อุบลราชธานี"]], prj("wgs84", 47));
    expect(guessSystem(layer)).toEqual({ doubt: "elsewhere", system: "32648", between: ["32647", "32648"] });
    expect(sayDoubt(layer, "elsewhere").en).toMatch(/UTM zone 47N.*outside the province that it names/);
  });

  it("is not asked about when the province is right, or none is named", async () => {
    const right = await withNames([["ในเมือง", "อุบลราชธานี"]], prj("wgs84", 48));
    expect(guessSystem(right)).toEqual({ doubt: null, system: "32648" });
    const unnamed = await withNames([["ในเมือง", "ไม่ทราบ"]], prj("wgs84", 47));
    expect(guessSystem(unnamed)).toEqual({ doubt: null, system: "32647" });
  });

  it("is asked about when the name of the system has one zone and its numbers the other", async () => {
    const mixed = prj("indian1975", 47).replace("UTM_Zone_47N", "UTM_Zone_48N");
    const layer = await withNames([["ในเมือง", ""]], mixed);
    expect(guessSystem(layer)).toEqual({ doubt: "zones", system: "24047", between: ["24047", "24048"] });
    expect(sayDoubt(layer, "zones").en).toMatch(/called Indian 1975 \/ UTM zone 48N.*numbers are those of .*47N/);
  });

  it("is judged by boxes that hold the provinces, and no more", () => {
    const boundaries = readBoundaries();
    const provinces = boundaries.areas.filter(({ level }) => level === "province");
    expect(PROVINCE_BOXES.map(({ code }) => code)).toEqual(provinces.map(({ code }) => code));
    for (const [at, province] of provinces.entries()) {
      const places = boundaries.outline(province).flat(2);
      const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
      const extremes = [xs.reduce(min), ys.reduce(min), xs.reduce(max), ys.reduce(max)];
      for (const [side, extreme] of extremes.entries()) {
        const beyond = ((PROVINCE_BOXES[at]?.box[side] ?? 0) - extreme) * (side < 2 ? -1 : 1);
        expect(beyond).toBeGreaterThanOrEqual(-1e-9);
        expect(beyond).toBeLessThan(0.0101);
      }
    }
  });
});

const min = (one: number, other: number) => Math.min(one, other);
const max = (one: number, other: number) => Math.max(one, other);
