/** The areas of a file as they lie in it: coordinates of its own system, names in bytes that may need an encoding. */
import type { SystemId } from "./coordinate-systems.ts";
import type { Encoding } from "./encoding.ts";

/** Polygons, each an outer ring and its holes; a place is [x, y], whatever follows is passed over. */
export type Polygons = readonly (readonly (readonly (readonly number[])[])[])[];
/** What a file says of one area, as text. */
export type Attributes = Readonly<Record<string, string>>;

export interface AreaLayer {
  name: string;
  outlines: readonly Polygons[];
  /** By area, in the order of `outlines`. */
  attributes(encoding: Encoding): readonly Attributes[];
  /** Not `sure` = the file does not say, and it matters. */
  encoding: { likely: Encoding; sure: boolean };
  /** Null = the file does not say, or names one that is not known here: then `unknownSystem` holds its name. */
  system: SystemId | null;
  unknownSystem: string | null;
}
