import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Bilingual } from "../area.ts";
import { ROOT } from "../root.ts";
import type { Figure, PublishedPlace, Qualifier, Source, Trust } from "./figure.ts";

const FOLDER = join(ROOT, "data", "published");
export const FIGURES_FILE = join(FOLDER, "figures.csv");

/** Columns of figures.csv, in their order. */
export const FIGURE_COLUMNS = [
  ...(["topic", "place", "year", "as_of", "measure", "value", "unit", "qualifier", "source", "note"] as const),
];
type FigureRow = Record<(typeof FIGURE_COLUMNS)[number], string>;
type PlaceRow = Record<"kind" | "code" | "name_th" | "place" | "name_en" | "areas", string>;

function table<Column extends string>(file: string): Record<Column, string>[] {
  return parse(readFileSync(file), { columns: true });
}

/** Places as the source file names them; kept by hand. */
export const placeRows = (): PlaceRow[] => table(join(FOLDER, "places.csv"));

/** The published figures with their places, sources and words. Throws when a row names one that is not there. */
export function readFigures(): Figure[] {
  const places = new Map(placeRows().map((row) => [row.place, placeOf(row)]));
  const sources = new Map(readSources().map((source) => [source.id, source]));
  const measures = titles("measures.csv", "measure");
  const units = titles("units.csv", "unit");
  const notes = new Map(
    table<"note_en" | "note_th">(join(FOLDER, "notes.csv")).map(({ note_th, note_en }) => [
      note_en,
      { th: note_th, en: note_en },
    ]),
  );
  return (table(FIGURES_FILE) as FigureRow[]).map(
    (row): Figure => ({
      topic: row.topic,
      place: known(places, row.place, "place"),
      measure: row.measure,
      title: known(measures, row.measure, "measure"),
      value: Number(row.value),
      unit: row.unit,
      unitTitle: known(units, row.unit, "unit"),
      qualifier: row.qualifier as Qualifier,
      year: row.year ? Number(row.year) : null,
      as_of: row.as_of || null,
      source: known(sources, row.source, "source"),
      note: row.note ? known(notes, row.note, "note") : null,
    }),
  );
}

export function readSources(): Source[] {
  return table<"id" | "title_th" | "title_en" | "trust" | "url">(join(FOLDER, "sources.csv")).map((row) => ({
    id: row.id,
    title: { th: row.title_th, en: row.title_en },
    trust: row.trust as Trust,
    url: row.url || null,
  }));
}

function titles(file: string, key: string): Map<string, Bilingual> {
  return new Map(
    table<string>(join(FOLDER, file)).map((row) => [
      row[key] ?? "",
      { th: row.title_th ?? "", en: row.title_en ?? "" },
    ]),
  );
}

function placeOf({ place, kind, name_th, name_en, areas }: PlaceRow): PublishedPlace {
  const list = areas.split(" ").filter(Boolean);
  return {
    id: place,
    kind,
    name: { th: name_th, en: name_en },
    areas: list.map((area) => {
      const [level, code = ""] = area.split(":");
      if (level !== "province" && level !== "amphoe" && level !== "lao") throw new Error(`Unexpected area: ${area}`);
      return { level, code };
    }),
  };
}

function known<T>(map: ReadonlyMap<string, T>, key: string, what: string): T {
  const found = map.get(key);
  if (found === undefined) throw new Error(`Unknown ${what} of a published figure: ${key}`);
  return found;
}
