/**
 * What a programme is. One file per programme under `programmes/` fills this type, and everything else
 * (tables, validation, tile layer, legend, filter, summary) is made by iterating the list: no code asks
 * for a programme by its name.
 */
import type { Bilingual } from "./area.ts";

/**
 * Measures of the HTTP contract. `coverage` and `sites` are derived from the records, `programmes` is how many of all
 * programmes an area has, those of the register need no record, the rest are columns.
 */
export const STORED_MEASURES = [
  "members",
  "households",
  "fund_baht",
  "subsidy_baht",
  "loan_baht",
  "places",
  "rai",
  "communities",
] as const;
export type StoredMeasure = (typeof STORED_MEASURES)[number];
/** Of the register: `households_per_1000_houses` divides the households of a programme by it. */
export const REGISTER_MEASURES = ["residents", "houses", "households_per_1000_houses"] as const;
export const MEASURES = ["coverage", "sites", "programmes", ...STORED_MEASURES, ...REGISTER_MEASURES] as const;
export type Measure = (typeof MEASURES)[number];

/** Unit of a value on the wire and on screen; `share` is a fraction 0–1 shown as per cent. */
export const UNITS = [
  "share",
  "record",
  "programme",
  "person",
  "household",
  "baht",
  "place",
  "rai",
  "community",
  "event",
  "house",
  "per_1000_houses",
] as const;
export type Unit = (typeof UNITS)[number];

/** Colours of a choropleth in five steps, light to dark, colour-blind safe. */
export type Ramp = readonly [string, string, string, string, string];

/** A numeric column of a programme's records. */
export interface MeasureColumn {
  measure: StoredMeasure;
  unit: Unit;
  title: Bilingual;
  /** Whether every record must fill it; a value that is missing stays null, which is not zero. */
  required: boolean;
  /** Inclusive bounds that a record may have; the importer refuses others. */
  min: number;
  max: number;
  /** Other columns that should add up to this one, such as the four sources of a fund's money. */
  parts?: readonly string[];
}

/** A column that describes a record without being summed as a contract measure. */
export interface AttributeColumn {
  /** snake_case; also the header of the import file. */
  name: string;
  title: Bilingual;
  kind: "text" | "number" | "date" | "choice" | "flags";
  unit?: Unit;
  /** For `choice` (one of) and `flags` (any of, separated by `;` in files). */
  choices?: Readonly<Record<string, Bilingual>>;
  required?: boolean;
  /** False keeps it inside the database: it leaves by no public route (see domain.md on PDPA). */
  public: boolean;
}

export interface Programme {
  /** kebab-case; the name of the tile layer and of the API value. */
  id: string;
  title: Bilingual;
  /** At most ~12 characters of Thai, for chips and legends. */
  short: Bilingual;
  /** One or two sentences for a citizen. */
  about: Bilingual;
  /** What one record is called: "โครงการ"/"project", "สภา"/"council". */
  noun: Bilingual;
  /** `site`: a point that may be shown; `area`: counts for its whole LAO. */
  geometry: "site" | "area";
  /**
   * `open`: each record may be shown. `sums`: only sums by LAO or larger leave the database, and cells
   * under SMALL_CELL households are withheld. What follows from it is decided in `disclosure.ts` alone.
   */
  privacy: "open" | "sums";
  /** At most one record per LAO (councils): then sites equals LAOs. */
  onePerLao: boolean;
  /** First BE year a record may have. */
  firstYear: number;
  measures: readonly MeasureColumn[];
  attributes: readonly AttributeColumn[];
  /** The measure the map opens with. */
  defaultMeasure: Measure;
  /** Colour of the symbol and hue of the choropleth ramp. */
  colour: string;
  ramp: Ramp;
  /** SVG path in a 24×24 box, for legend, chips and the map's symbol. */
  icon: string;
  licence: string;
}

/** Where the records of a set come from. */
export const ORIGINS = ["demo", "real"] as const;
export type Origin = (typeof ORIGINS)[number];
/** What a question counts: all sets, or only those that are real. */
export const BASES = ["all", "real"] as const;
export type Basis = (typeof BASES)[number];

/** Households below which a cell of a `sums` programme is shown as "<5". */
export const SMALL_CELL = 5;

/** BE years accepted anywhere on the wire. */
export const FIRST_YEAR = 2500;
export const LAST_YEAR = 2600;
/** What a year means in a question: all up to and including it, or what began in it alone. */
export const SPANS = ["until", "in"] as const;
export type Span = (typeof SPANS)[number];

/** พ.ศ. = ค.ศ. + 543 */
export const BE_OFFSET = 543;
