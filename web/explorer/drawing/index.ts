import { lazy } from "react";
import type { Feature } from "../feature.ts";
import { DrawnFigures } from "./drawn-figures.tsx";
import { useMapPart } from "./use-map-part.tsx";
import "./first-words.ts";

const DrawnHeading = lazy(() => import("./drawn-heading.tsx"));

/** An outline of one's own that the figures are about. */
export const drawing: Feature = {
  id: "drawing",
  heading: ({ shape }) => (shape ? DrawnHeading : null),
  figures: [{ order: 40, Block: DrawnFigures }],
  useMapPart,
};
