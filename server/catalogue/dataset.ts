/** What is said of a set of data to those who would use it elsewhere. */
import type { Bilingual } from "../../data/area.ts";
import type { Origin } from "../../data/programme.ts";

export interface Field {
  name: string;
  title: Bilingual;
  /** As on the wire; null where it has none. */
  unit: string | null;
}

export interface Resource {
  name: Bilingual;
  format: "JSON" | "CSV" | "XLSX" | "GeoJSON" | "FlatGeobuf" | "TileJSON";
  /** On this server; it stays the same. */
  path: string;
}

export interface CatalogueEntry {
  /** Stands in addresses. */
  id: string;
  title: Bilingual;
  about: Bilingual;
  source: Bilingual;
  licence: string;
  /** ISO date (CE) of the last change of the data; null while nothing of it is loaded. */
  changed: string | null;
  /** The sets of a programme's records that it holds. */
  origins: readonly Origin[];
  kind: "records" | "statistics" | "geography";
  /** Whether it will change. */
  kept: boolean;
  keywords: readonly string[];
  fields: readonly Field[];
  resources: readonly Resource[];
}
