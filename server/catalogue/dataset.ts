/** What is said of a set of data to those who would use it elsewhere. */
import type { Bilingual } from "../../data/area.ts";

export interface Field {
  name: string;
  title: Bilingual;
  /** As on the wire; null where it has none. */
  unit: string | null;
}

export interface Resource {
  name: Bilingual;
  format: "JSON" | "CSV" | "XLSX" | "GeoJSON" | "TileJSON";
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
  /** Whether it holds a demonstration. */
  demo: boolean;
  kind: "records" | "statistics" | "geography";
  /** Whether it will change. */
  kept: boolean;
  keywords: readonly string[];
  fields: readonly Field[];
  resources: readonly Resource[];
}
