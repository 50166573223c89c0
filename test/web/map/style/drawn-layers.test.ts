import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { StyleSpecification } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { MARK_SOURCE, markPoints, SHAPE_SOURCE } from "../../../../web/map/style/drawn-layers.ts";
import { shapeOutline } from "../../../../web/map/style/shape-outline.ts";
import { mapStyle, type StyleInput } from "../../../../web/map/style/style.ts";
import { circleShape } from "../../../../web/view/shape.ts";

const ofMapLibre = createRequire(createRequire(import.meta.url).resolve("maplibre-gl/package.json"));
const specification = pathToFileURL(ofMapLibre.resolve("@maplibre/maplibre-gl-style-spec")).href;
const { validateStyleMin: validate } = (await import(specification)) as {
  validateStyleMin(style: StyleSpecification): { message: string }[];
};

const EMPTY = { type: "FeatureCollection" as const, features: [] };
const plain: StyleInput = {
  view: { language: "th", detail: "auto", only: "all" },
  symbols: true,
  sites: [],
  selection: null,
  provinceLabels: EMPTY,
  neighbours: EMPTY,
  origin: "http://localhost:8787",
  fonts: { thai: "http://localhost:8787/thai.woff2", latin: "http://localhost:8787/latin.woff2" },
};
const circle = circleShape([98.98, 18.79], 12);
const asked: StyleInput = {
  ...plain,
  shape: circle && shapeOutline(circle),
  marks: markPoints([
    { rank: 1, lng: 98.3, lat: 7.9 },
    { rank: 2, lng: 103.5, lat: 14.9 },
  ]),
};

describe("a drawn shape and numbered LAOs", () => {
  it("make a valid style", () => {
    expect(validate(mapStyle(asked))).toEqual([]);
  });

  it("leave no source and no layer behind when they are gone", () => {
    const ids = ({ layers }: StyleSpecification) => layers.map(({ id }) => id);
    const added = ids(mapStyle(asked)).filter((id) => !ids(mapStyle(plain)).includes(id));
    expect(added).toEqual(["shape-casing", "shape-line", "mark-disc", "mark-rank"]);
    expect(Object.keys(mapStyle(asked).sources)).toEqual(expect.arrayContaining([SHAPE_SOURCE, MARK_SOURCE]));
    expect(mapStyle({ ...asked, shape: null, marks: undefined })).toEqual(mapStyle(plain));
  });

  it("lie over the areas, and the numbers over everything", () => {
    const ids = mapStyle(asked).layers.map(({ id }) => id);
    expect(ids.indexOf("shape-casing")).toBeGreaterThan(ids.indexOf("lao-fill"));
    expect(ids.at(-1)).toBe("mark-rank");
  });
});
