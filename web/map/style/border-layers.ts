/** Boundary lines. The `border` layer holds each line once, so a shared line is never drawn twice. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import { LAO_ZOOM } from "../../theme/level.ts";
import { PALETTE } from "../../theme/palette.ts";
import type { View } from "../../view/view.ts";

type Kind = "coast" | "province" | "amphoe" | "lao";

/** Widths in px at zoom 5, 8 and 12. */
const width = (at5: number, at8: number, at12: number): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  5,
  at5,
  8,
  at8,
  12,
  at12,
];

interface Line {
  color: string;
  width: ExpressionSpecification;
  minzoom?: number;
  opacity?: number;
}

function border(kind: Kind, { color, width, minzoom = 0, opacity = 1 }: Line, suffix = ""): LayerSpecification[] {
  const isKind: FilterSpecification = ["==", ["get", "kind"], kind];
  const isApproximate: FilterSpecification = ["to-boolean", ["get", "approximate"]];
  const common = { type: "line", source: "border", "source-layer": "border", minzoom } as const;
  return [
    {
      ...common,
      id: `border-${kind}${suffix}`,
      filter: ["all", isKind, ["!", isApproximate]],
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": color, "line-width": width, "line-opacity": opacity },
    },
    {
      ...common,
      id: `border-${kind}${suffix}-approximate`,
      filter: ["all", isKind, isApproximate],
      layout: { "line-join": "round" },
      paint: {
        "line-color": color === PALETTE.lineInner ? PALETTE.lineApproximate : color,
        "line-width": width,
        "line-opacity": opacity,
        "line-dasharray": [3, 2],
      },
    },
  ];
}

/** Thin and light inside, darker the higher the level; LAO lines only where LAOs are coloured. */
export function borderLayers({ detail }: Pick<View, "detail">): LayerSpecification[] {
  const inner = detail === "province" ? LAO_ZOOM + 1.5 : detail === "lao" ? 6 : LAO_ZOOM;
  return [
    ...border("lao", { color: PALETTE.lineInner, width: width(0.2, 0.5, 1.4), minzoom: inner }),
    ...border("amphoe", { color: PALETTE.lineInner, width: width(0.4, 1, 2), minzoom: inner }),
    ...border("province", { color: PALETTE.lineLight, width: width(1.1, 2.6, 5), opacity: 0.9 }, "-casing"),
    ...border("province", { color: PALETTE.lineProvince, width: width(0.5, 1.1, 2) }),
    ...border("coast", { color: PALETTE.coast, width: width(0.6, 0.9, 1.4) }),
  ];
}
