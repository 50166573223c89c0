/** Names on the map. They come from points, since the tiles of a polygon would each repeat its name. */
import type { LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { LAO_ZOOM } from "../../theme/level.ts";
import { PALETTE } from "../../theme/palette.ts";
import type { Language, View } from "../../view/view.ts";

/** Key into the style's `font-faces`. */
export const FONT = "Sarabun";

type Layout = NonNullable<SymbolLayerSpecification["layout"]>;

const name = (language: Language): Layout => ({ "text-field": ["get", `name_${language}`], "text-font": [FONT] });
const halo = { "text-halo-color": PALETTE.textHalo, "text-halo-width": 1.6, "text-halo-blur": 0.2 } as const;

/** Thai has marks above and below the letter and no spaces: it needs more height and never breaks. */
const lines = (language: Language): Layout =>
  language === "th"
    ? { "text-line-height": 1.5, "text-max-width": 30 }
    : { "text-line-height": 1.15, "text-max-width": 7 };

function surroundings(language: Language, kind: "country" | "sea", color: string): LayerSpecification {
  return {
    id: `${kind}-label`,
    type: "symbol",
    source: "surroundings",
    maxzoom: 8,
    filter: ["==", ["get", "kind"], kind],
    layout: { ...name(language), ...lines(language), "text-size": ["interpolate", ["linear"], ["zoom"], 4, 11, 7, 15] },
    paint: {
      "text-color": color,
      "text-halo-color": kind === "sea" ? PALETTE.sea : PALETTE.abroad,
      "text-halo-width": 1,
    },
  };
}

/** Names that give way to the sites on them. */
export function lowerLabelLayers({ language, detail }: Pick<View, "language" | "detail">): LayerSpecification[] {
  return [
    surroundings(language, "sea", PALETTE.textSea),
    surroundings(language, "country", PALETTE.textAbroad),
    {
      id: "lao-label",
      type: "symbol",
      source: "lao-label",
      "source-layer": "lao-label",
      minzoom: detail === "province" ? LAO_ZOOM + 2.5 : LAO_ZOOM + 1.5,
      layout: {
        ...name(language),
        ...lines(language),
        "text-size": ["interpolate", ["linear"], ["zoom"], 9, 11, 12, 13.5],
        "text-padding": 4,
      },
      paint: { "text-color": PALETTE.text, ...halo },
    },
  ];
}

/** The lowest of the names that lie over the sites. */
export const PROVINCE_LABEL = "province-label";

/** Names that stay whatever lies under them. */
export function upperLabelLayers({ language }: Pick<View, "language">): LayerSpecification[] {
  return [
    {
      id: PROVINCE_LABEL,
      type: "symbol",
      source: "province-label",
      maxzoom: 10.5,
      layout: {
        ...name(language),
        ...lines(language),
        "text-size": ["interpolate", ["linear"], ["zoom"], 5, 10.5, 7, 13.5, 10, 18],
        "text-variable-anchor": ["center", "top", "bottom"],
        "text-padding": 2,
        "symbol-sort-key": ["-", 0, ["get", "weight"]],
      },
      paint: { "text-color": PALETTE.text, ...halo },
    },
  ];
}
