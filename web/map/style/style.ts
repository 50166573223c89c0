/** The whole map style as a pure function of what is looked at. */
import type { FeatureCollection, MultiPolygon, Point } from "geojson";
import type {
  ExpressionSpecification,
  FontFacesSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from "maplibre-gl";
import type { Basis, Programme } from "../../../data/programme.ts";
import { addressCounted } from "../../api/counted.ts";
import { PALETTE } from "../../theme/palette.ts";
import type { View } from "../../view/view.ts";
import type { Basemap } from "../basemap/read-basemap.ts";
import type { Pin, Trace } from "../pins.ts";
import { areaLayers, hoverLayers, outlineLayers, type Selection } from "./area-layers.ts";
import { borderLayers } from "./border-layers.ts";
import { drawnLayers, MARK_SOURCE, markLayers, SHAPE_SOURCE } from "./drawn-layers.ts";
import { FONT, lowerLabelLayers, upperLabelLayers } from "./label-layers.ts";
import { PIN_SOURCE, pinLayers, pinPoints, TRACE_SOURCE, traceLayers, traceOutline } from "./pin-layers.ts";
import { type ColouredPoints, POINT_SOURCE, pointLayers } from "./point-layers.ts";
import { siteLayerId, siteLayers } from "./site-layers.ts";
import { SURROUNDINGS } from "./surroundings.ts";

export interface StyleInput {
  view: Pick<View, "language" | "detail" | "only">;
  /** Programmes whose sites are drawn. */
  sites: readonly Programme[];
  /** Whether as symbols, which are those of all years; else they are hidden and something else draws them. */
  symbols: boolean;
  selection: Selection | null;
  /** Areas with a dashed line around them. */
  outlined?: readonly Selection[];
  /** The drawn shape. */
  shape?: MultiPolygon | null;
  /** Points with a `rank` each: the LAOs that an answer names. */
  marks?: FeatureCollection<Point>;
  /** Points that are no sites of a programme. */
  points?: ColouredPoints;
  /** Single places in symbols of their own. */
  pins?: readonly Pin[];
  /** An outline that was asked for by its name. */
  trace?: Trace | null;
  /** Points named `name_th`, `name_en` with a `weight` that decides who keeps its label. */
  provinceLabels: FeatureCollection<Point>;
  neighbours: FeatureCollection;
  /** What lies below the areas instead of plain land. */
  basemap?: Basemap | null;
  /** Origin of the server, without a slash at the end: the map needs absolute addresses. */
  origin: string;
  fonts: { thai: string; latin: string };
}

const THAI_RANGE = ["U+02D7", "U+0303", "U+0331", "U+0E01-0E5B", "U+200C-200D", "U+25CC"];

function tiles(origin: string, layer: string, promoteId?: string, only: Basis = "all"): SourceSpecification {
  const url = addressCounted(`${origin}/tiles/${layer}.json`, only);
  return { type: "vector", url, ...(promoteId && { promoteId }) };
}

function geojson(data: FeatureCollection | MultiPolygon): SourceSpecification {
  return { type: "geojson", data };
}

/** A width in px that stays the same on the ground: it doubles with each zoom. */
const ground = (atZoom5: number): ExpressionSpecification => [
  "interpolate",
  ["exponential", 2],
  ["zoom"],
  5,
  atZoom5,
  15,
  atZoom5 * 2 ** 10,
];

function backdrop(): LayerSpecification[] {
  const source = "neighbours";
  return [
    { id: "sea", type: "background", paint: { "background-color": PALETTE.sea } },
    {
      id: "abroad",
      type: "fill",
      source,
      filter: ["==", ["get", "part"], "land"],
      paint: { "fill-color": PALETTE.abroad },
    },
    {
      id: "abroad-border",
      type: "line",
      source,
      filter: ["==", ["get", "part"], "border"],
      paint: { "line-color": PALETTE.abroadBorder, "line-width": 1 },
    },
    {
      id: "abroad-seam",
      type: "line",
      source,
      filter: ["==", ["get", "part"], "seam"],
      layout: { "line-join": "round", "line-cap": "butt" },
      paint: { "line-color": PALETTE.abroad, "line-width": ground(3) },
    },
  ];
}

/** A MapLibre style (version 8, Web Mercator). Equal input gives an equal style. */
export function mapStyle(input: StyleInput): StyleSpecification {
  const { view, sites, selection, origin, fonts, shape, marks, points, pins = [], trace } = input;
  const fontFaces: FontFacesSpecification = {
    [FONT]: [{ url: fonts.thai, "unicode-range": THAI_RANGE }, { url: fonts.latin }],
  };
  const outline = outlineLayers(selection, input.outlined ?? [], view);
  const { basemap = null } = input;
  return {
    version: 8,
    ...(basemap?.glyphs && { glyphs: basemap.glyphs }),
    ...(basemap?.sprite && { sprite: basemap.sprite }),
    transition: { duration: 0, delay: 0 },
    "font-faces": fontFaces,
    sources: {
      ...basemap?.sources,
      neighbours: geojson(input.neighbours),
      surroundings: geojson(SURROUNDINGS),
      "province-label": geojson(input.provinceLabels),
      province: tiles(origin, "province", "code"),
      lao: tiles(origin, "lao", "code"),
      border: tiles(origin, "border"),
      "lao-label": tiles(origin, "lao-label"),
      ...Object.fromEntries(sites.map(({ id }) => [siteLayerId(id), tiles(origin, id, "key", view.only)])),
      ...(shape && { [SHAPE_SOURCE]: geojson(shape) }),
      ...(points && { [POINT_SOURCE]: geojson(points) }),
      ...(pins.length > 0 && { [PIN_SOURCE]: geojson(pinPoints(pins)) }),
      ...(trace && { [TRACE_SOURCE]: geojson(traceOutline(trace)) }),
      ...(marks && { [MARK_SOURCE]: geojson(marks) }),
    },
    layers: [
      ...backdrop(),
      ...(basemap?.layers ?? []),
      ...areaLayers(view, basemap !== null),
      ...outline.underBorders,
      ...borderLayers(view),
      ...outline.overBorders,
      ...hoverLayers(view),
      ...(shape ? drawnLayers() : []),
      ...(trace ? traceLayers() : []),
      ...lowerLabelLayers(view),
      ...siteLayers(sites, input.symbols),
      ...(points ? pointLayers() : []),
      ...upperLabelLayers(view),
      ...(pins.length > 0 ? pinLayers() : []),
      ...(marks ? markLayers() : []),
    ],
  };
}
