import type { Feature } from "../feature.ts";
import { ExampleList } from "./example-list.tsx";
import { useMapPart } from "./use-map-part.tsx";

/** What was published of single places, beside the sites of the same programme and never part of a figure. */
export const examples: Feature = {
  id: "examples",
  figures: [{ order: 32, Block: ExampleList }],
  useMapPart,
};
