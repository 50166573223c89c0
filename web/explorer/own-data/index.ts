import type { Feature } from "../feature.ts";
import { useMapPart } from "./on-map/use-map-part.tsx";
import "./first-words.ts";

/** A table of one's own, which never leaves the browser. */
export const ownData: Feature = {
  id: "own-data",
  panes: [{ id: "own", title: "own.title", load: () => import("./own-pane.tsx") }],
  useMapPart,
};
