/** The areas of a file as they lie in it: coordinates of its own system, names in bytes that may need an encoding. */
import type { Doubt, LeftOut } from "../read-report.ts";
import type { TextEncoding } from "../text/encoding.ts";
import type { EncodingGuess } from "../text/guess-encoding.ts";
import type { SystemId } from "./coordinate-systems.ts";

/** A place is [x, y]; heights and measures are left behind when a file is read. */
export type Ring = readonly (readonly number[])[];
/** Polygons, each an outer ring and its holes. Where points are wanted too, one is a polygon of one ring of one place. */
export type Polygons = readonly (readonly Ring[])[];
/** What a file says of one area, as text. */
export type Attributes = Readonly<Record<string, string>>;

/** A shape on the map is made of areas alone; rows of a table may be points as well. */
export type WantedShapes = "areas" | "areas-and-points";

export type OutlineFormat = "geojson" | "geojson-seq" | "topojson" | "esri-json" | "kml" | "shapefile";

/** What the file says about its coordinate system. */
export interface SystemSaid {
  /** Null = nothing, or one that is not known here: then `unknownSystem` holds its name. */
  system: SystemId | null;
  unknownSystem: string | null;
  /** Another one that the same file names beside `system`: of two zones, one is wrong. */
  otherSystem: SystemId | null;
}

export interface AreaLayer extends SystemSaid {
  name: string;
  format: OutlineFormat;
  outlines: readonly Polygons[];
  /** By area, in the order of `outlines`. */
  attributes(encoding: TextEncoding): readonly Attributes[];
  encoding: EncodingGuess;
  leftOut: readonly LeftOut[];
  doubts: readonly Doubt[];
}
