/** Whether the style of the office lies under the map. In the URL, when it does not: `basemap=off`. */
import { choice, type Slice, slice } from "../../view/slice.ts";

const STATES = ["on", "off"] as const;

export const basemapSlice: Slice<(typeof STATES)[number]> = slice<(typeof STATES)[number]>(
  "basemap",
  "on",
  choice(STATES, "on"),
);
