import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { StyleSpecification } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { AREA_LEVELS } from "../../../../data/area.ts";
import { PROGRAMMES } from "../../../../data/programmes/index.ts";
import { mapStyle, type StyleInput } from "../../../../web/map/style/style.ts";
import { LAO_ZOOM } from "../../../../web/theme/level.ts";
import type { Detail, Language } from "../../../../web/view/view.ts";

/** The validator that MapLibre itself ships with: another version knows another style. */
async function validator(): Promise<(style: StyleSpecification) => { message: string }[]> {
  const ofMapLibre = createRequire(createRequire(import.meta.url).resolve("maplibre-gl/package.json"));
  const file = ofMapLibre.resolve("@maplibre/maplibre-gl-style-spec");
  const { validateStyleMin } = await import(pathToFileURL(file).href);
  return validateStyleMin;
}
const validate = await validator();

const EMPTY = { type: "FeatureCollection" as const, features: [] };

function input(change: Partial<StyleInput> = {}): StyleInput {
  return {
    view: { language: "th", detail: "auto", only: "all" },
    symbols: true,
    sites: PROGRAMMES,
    selection: null,
    provinceLabels: EMPTY,
    neighbours: EMPTY,
    origin: "http://localhost:8787",
    fonts: { thai: "http://localhost:8787/thai.woff2", latin: "http://localhost:8787/latin.woff2" },
    ...change,
  };
}

const layerOf = (style: StyleSpecification, id: string) => style.layers.find((layer) => layer.id === id);

describe("mapStyle", () => {
  const languages: Language[] = ["th", "en"];
  const details: Detail[] = ["auto", "province", "lao"];
  const selections = [null, ...AREA_LEVELS.map((level) => ({ level, code: "50" }))];
  const cases = languages.flatMap((language) =>
    details.flatMap((detail) => selections.map((selection) => ({ language, detail, selection }))),
  );

  it.each(cases)("is a valid style: $language $detail $selection.level", ({ language, detail, selection }) => {
    expect(validate(mapStyle(input({ view: { language, detail, only: "all" }, selection })))).toEqual([]);
    const outlined = AREA_LEVELS.map((level) => ({ level, code: "50" }));
    const { layers } = mapStyle(input({ view: { language, detail, only: "all" }, selection, outlined }));
    // the selected one is outlined once
    const others = outlined.filter(({ level }) => level !== selection?.level);
    expect(layers.flatMap(({ id }) => (/^outlined-.*-50-line$/.test(id) ? [id] : [])).sort()).toEqual(
      others.map(({ level }) => `outlined-${level}-50-line`).sort(),
    );
    expect(validate(mapStyle(input({ view: { language, detail, only: "all" }, selection, outlined })))).toEqual([]);
  });

  it("is told apart from an invalid one by the validator", () => {
    const style = mapStyle(input());
    expect(validate({ ...style, layers: [...style.layers, ...style.layers] })).not.toEqual([]);
  });

  it("draws points of a table of one's own, below the labels", () => {
    const points: StyleInput["points"] = {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: { row: 0, colour: "#123456" },
          geometry: { type: "Point", coordinates: [99, 18] },
        },
      ],
    };
    expect(validate(mapStyle(input({ points })))).toEqual([]);
    expect(layerOf(mapStyle(input({ points })), "point")).toBeDefined();
    expect(layerOf(mapStyle(input()), "point")).toBeUndefined();
  });

  it("draws the sites of the programmes that are asked for, and no others", () => {
    const chosen = PROGRAMMES.slice(0, 2).map(({ id }) => id);
    const { layers, sources } = mapStyle(input({ sites: PROGRAMMES.slice(0, 2) }));
    const programmes = new Set(PROGRAMMES.map(({ id }) => id));
    const drawn = layers.flatMap((layer) => ("source-layer" in layer ? (layer["source-layer"] ?? []) : []));
    expect([...new Set(drawn.filter((name) => programmes.has(name)))]).toEqual(chosen);
    expect(Object.keys(sources).filter((name) => name.startsWith("site-"))).toHaveLength(2);
    expect(sources[`site-${chosen[0]}`]).toMatchObject({
      url: `http://localhost:8787/tiles/${chosen[0]}.json`,
      promoteId: "key",
    });
  });

  it("hides the symbols of all years while something else draws those of a period, and keeps their tiles", () => {
    const [shown, hidden] = [mapStyle(input()), mapStyle(input({ symbols: false }))];
    expect(hidden.sources).toEqual(shown.sources);
    const programmes = new Set(PROGRAMMES.map(({ id }) => id));
    for (const [style, visibility] of [
      [shown, "visible"],
      [hidden, "none"],
    ] as const) {
      const layers = style.layers.filter(
        (layer) => "source-layer" in layer && programmes.has(layer["source-layer"] ?? ""),
      );
      expect(layers).toHaveLength(2 * PROGRAMMES.length);
      for (const { layout } of layers) expect(layout).toMatchObject({ visibility });
    }
    expect(validate(hidden)).toEqual([]);
  });

  it("shows every site at every zoom, as a dot or as a symbol", () => {
    const [dot, symbol] = mapStyle(input({ sites: PROGRAMMES.slice(0, 1) })).layers.filter((layer) => {
      return "source-layer" in layer && layer["source-layer"] === PROGRAMMES[0]?.id;
    });
    expect(dot?.minzoom).toBeUndefined();
    expect(dot?.maxzoom).toBe(symbol?.minzoom);
    expect(symbol?.maxzoom).toBeUndefined();
  });

  it("colours provinces first and LAOs from the level's zoom on", () => {
    expect(layerOf(mapStyle(input()), "lao-fill")).toMatchObject({ minzoom: LAO_ZOOM });
    const province = mapStyle(input({ view: { language: "th", detail: "province", only: "all" } }));
    expect(layerOf(province, "lao-fill")).toBeUndefined();
    const lao = mapStyle(input({ view: { language: "th", detail: "lao", only: "all" } }));
    expect(layerOf(lao, "lao-fill")).toMatchObject({ minzoom: 0 });
  });

  it("draws approximate lines dashed and others whole", () => {
    const borders = mapStyle(input()).layers.filter((layer) => layer.id.startsWith("border-"));
    const dashed = borders.filter((layer) => layer.type === "line" && layer.paint?.["line-dasharray"]);
    expect(dashed.map(({ id }) => id)).toEqual(borders.map(({ id }) => id).filter((id) => id.endsWith("-approximate")));
    expect(dashed.length).toBeGreaterThan(0);
  });

  it("names things in the language of the view", () => {
    const english = mapStyle(input({ view: { language: "en", detail: "auto", only: "all" } }));
    expect(layerOf(english, "province-label")).toMatchObject({ layout: { "text-field": ["get", "name_en"] } });
    expect(JSON.stringify(english)).not.toContain('["get","name_th"]');
  });

  it("takes the sites that are counted, and shapes of areas as they are", () => {
    const real = mapStyle(input({ view: { language: "th", detail: "auto", only: "real" } }));
    const changed = Object.entries(real.sources).filter(([name, source]) => {
      return JSON.stringify(source) !== JSON.stringify(mapStyle(input()).sources[name]);
    });
    expect(changed.length).toBe(PROGRAMMES.length);
    for (const [, source] of changed) expect(source).toMatchObject({ url: expect.stringMatching(/\?only=real$/) });
  });

  it("changes nothing else with the language, so that the tiles stay", () => {
    const english = mapStyle(input({ view: { language: "en", detail: "auto", only: "all" } }));
    const thai = mapStyle(input());
    expect(english.sources).toEqual(thai.sources);
    expect(english.layers.map(({ id }) => id)).toEqual(thai.layers.map(({ id }) => id));
  });
});
