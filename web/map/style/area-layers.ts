/** Fills, hover and selection of provinces and LAOs. Values come by feature-state: the style never changes for them. */
import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from "maplibre-gl";
import type { AreaLevel } from "../../../data/area.ts";
import { LOOKS, type Look } from "../../../data/looks.ts";
import { type ChoroplethLevel, LAO_ZOOM } from "../../theme/level.ts";
import { PALETTE } from "../../theme/palette.ts";
import type { View } from "../../view/view.ts";

/** Images of the patterns. */
export const HATCH_IMAGE = "hatch";
export const DOTS_IMAGE = "dots";

/** Each area carries its look as feature-state, and whether the pointer is on it. */
const state = (key: keyof Look | "hovered"): ExpressionSpecification => ["feature-state", key];
const patterned = (pattern: NonNullable<Look["pattern"]>): ExpressionSpecification => [
  "case",
  ["==", state("pattern"), pattern],
  1,
  0,
];

interface Zooms {
  minzoom?: number;
  maxzoom?: number;
}

/** What is below shows through colours that stay apart. */
const THROUGH = 0.75;

/** The edge of a pattern lies under a border: to smooth it would take a program of the graphics more, and drawing it twice. */
const UNEDGED = { "fill-antialias": false } as const;

/** An area whose value has not come is neutral: it never shows the colour of a larger area below it. */
function fill(level: ChoroplethLevel, through: boolean, zooms: Zooms): LayerSpecification[] {
  const source = { source: level, "source-layer": level, minzoom: zooms.minzoom ?? 0 };
  return [
    {
      ...source,
      id: `${level}-fill`,
      type: "fill",
      maxzoom: zooms.maxzoom ?? 24,
      paint: {
        "fill-color": ["to-color", state("colour"), LOOKS.loading.colour],
        ...(through && { "fill-opacity": THROUGH }),
      },
    },
    {
      ...source,
      id: `${level}-hatch`,
      type: "fill",
      maxzoom: zooms.maxzoom ?? 24,
      paint: { "fill-pattern": HATCH_IMAGE, "fill-opacity": patterned("hatch"), ...UNEDGED },
    },
    {
      ...source,
      id: `${level}-dots`,
      type: "fill",
      maxzoom: zooms.maxzoom ?? 24,
      paint: { "fill-pattern": DOTS_IMAGE, "fill-opacity": patterned("dots"), ...UNEDGED },
    },
  ];
}

/** Below the LAOs, until their tiles are there. */
function ground(minzoom: number, through: boolean): LayerSpecification {
  return {
    id: "ground",
    type: "fill",
    source: "province",
    "source-layer": "province",
    minzoom,
    paint: { "fill-color": LOOKS.loading.colour, ...(through && { "fill-opacity": 0 }) },
  };
}

/** @param through whether a map lies below, which is to be seen */
export function areaLayers({ detail }: Pick<View, "detail">, through: boolean): LayerSpecification[] {
  if (detail === "province") return fill("province", through, {});
  if (detail === "lao") return [ground(0, through), ...fill("lao", through, {})];
  return [
    ...fill("province", through, { maxzoom: LAO_ZOOM }),
    ground(LAO_ZOOM, through),
    ...fill("lao", through, { minzoom: LAO_ZOOM }),
  ];
}

/** The level that answers the pointer gets an outline under it. */
export function hoverLayers({ detail }: Pick<View, "detail">): LayerSpecification[] {
  const outline = (level: ChoroplethLevel, minzoom: number, maxzoom: number): LayerSpecification => ({
    id: `${level}-hover`,
    type: "line",
    source: level,
    "source-layer": level,
    minzoom,
    maxzoom,
    layout: { "line-join": "round" },
    paint: {
      "line-color": PALETTE.accent,
      "line-width": 1.6,
      "line-opacity": ["case", ["boolean", state("hovered"), false], 1, 0],
    },
  });
  if (detail !== "auto") return [outline(detail, 0, 24)];
  return [outline("province", 0, LAO_ZOOM), outline("lao", LAO_ZOOM, 24)];
}

export interface Selection {
  level: AreaLevel;
  code: string;
  /** Codes of its provinces, for a region that the tiles do not name: they know the geographic ones. */
  provinces?: readonly string[];
}

/** Which features draw a selected area: those of its level, or the ones that it is made of. */
const MEMBERS: Readonly<Record<AreaLevel, { source: ChoroplethLevel; property: string; many: boolean }>> = {
  region: { source: "province", property: "region", many: true },
  province: { source: "province", property: "code", many: false },
  amphoe: { source: "lao", property: "amphoe", many: true },
  lao: { source: "lao", property: "code", many: false },
};

const width = (at5: number, at12: number): ExpressionSpecification => {
  return ["interpolate", ["linear"], ["zoom"], 5, at5, 12, at12];
};

type Outlines = Readonly<Record<"underBorders" | "overBorders", LayerSpecification[]>>;

/** A line around the selected area, and a dashed one around each of some others. */
export function outlineLayers(
  selection: Selection | null,
  outlined: readonly Selection[],
  view: Pick<View, "detail">,
): Outlines {
  const others = outlined.filter(({ level, code }) => level !== selection?.level || code !== selection.code);
  const all = [
    ...others.map((area) => outlineOf(area, view, `outlined-${area.level}-${area.code}`, [2.2, 1.4])),
    ...(selection ? [outlineOf(selection, view, "selection")] : []),
  ];
  return {
    underBorders: all.flatMap(({ underBorders }) => underBorders),
    overBorders: all.flatMap(({ overBorders }) => overBorders),
  };
}

/**
 * One line around an area, dark on a light casing so that it reads on any ramp. An area made of many is outlined by
 * drawing the lines of all its members and then their fills once more, which leaves the outer edge: such layers lie under
 * the borders, which the fills would hide.
 *
 * @param id what the names of its layers begin with
 * @param dashes of the dark line, in its widths
 */
function outlineOf(
  { level, code, provinces }: Selection,
  { detail }: Pick<View, "detail">,
  id: string,
  dashes?: [dash: number, gap: number],
): Outlines {
  const { source, property, many } = MEMBERS[level];
  const filter: ExpressionSpecification = provinces
    ? ["in", ["get", "code"], ["literal", [...provinces]]]
    : ["==", ["get", property], code];
  // LAO tiles are not worth loading for one outline that would be a dot
  const minzoom = source === "lao" ? 6 : 0;
  const maxzoom = level === "region" && detail === "auto" ? LAO_ZOOM : 24;
  const common = { source, "source-layer": source, minzoom, maxzoom, filter };
  const line = (part: string, paint: LineLayerSpecification["paint"]): LayerSpecification => ({
    ...common,
    id: `${id}-${part}`,
    type: "line",
    layout: { "line-join": "round", "line-cap": dashes ? "butt" : "round" },
    paint: { ...paint },
  });
  const outline = (casing: ExpressionSpecification, inner: ExpressionSpecification) => [
    line("casing", { "line-color": PALETTE.lineLight, "line-width": casing }),
    line("line", {
      "line-color": PALETTE.accent,
      "line-width": inner,
      ...(dashes && { "line-dasharray": dashes }),
    }),
  ];
  if (!many) return { underBorders: [], overBorders: outline(width(4.5, 7), width(2, 3.2)) };
  // over the same colours: what is below would show through them half as well
  const cover = fill(source, false, {}).map((layer) => ({ ...layer, ...common, id: `${id}-${layer.id}` }));
  return {
    underBorders: [...outline(width(7, 11), width(4.5, 7)), ...(cover as LayerSpecification[])],
    overBorders: [],
  };
}
