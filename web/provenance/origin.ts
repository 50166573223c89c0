/** What a number on screen is made of: the question to the API that returns it again. Pure. */
import type { GapRank } from "../../data/gap-rank.ts";
import type { Measure, Span } from "../../data/programme.ts";
import { type AreaReference, referenceKey } from "../view/reference.ts";

/** What a sum is divided by: 1,000 residents, 1,000 houses, or LAOs. */
export type Divisor = "person" | "house" | "lao";

interface OfArea {
  /** Null for the nation; several as one, in which what lies in two of them counts once. */
  area: AreaReference | readonly AreaReference[] | null;
  /** BE; null = all. */
  year: number | null;
  span: Span;
}

export type Origin =
  /** A sum of records, or the LAOs with at least one. */
  | (OfArea & { kind: "records"; programme: string; measure: Measure | "laos"; per?: Divisor })
  /** What an area consists of. */
  | (OfArea & { kind: "area"; fact: "laos" | "population" | "houses" })
  /** Residents or houses of a LAO or an area above it in a year. */
  | { kind: "register"; area: AreaReference; fact: "residents" | "houses"; year: number }
  /** What the colours of a map show: a value for each area of a level. */
  | (Omit<OfArea, "area"> & { kind: "values"; level: "province" | "lao"; programme: string; measure: Measure })
  /** A value of one of several years of an area; null for the nation. */
  | (Pick<OfArea, "span"> & {
      kind: "series";
      area: AreaReference | null;
      programme: string;
      measure: Measure;
      year: number;
      /** First and last of the years. */
      years: readonly [number, number];
    })
  /** LAOs that lack programmes. */
  | { kind: "gaps"; query: Readonly<Record<string, string>> }
  /** Residents or houses that the first of the LAOs of "where next" bring into coverage together. */
  | { kind: "next"; query: Readonly<Record<string, string>>; rank: GapRank; first: number }
  /** The part of the LAOs, residents or houses that is reached before or after "where next". */
  | {
      kind: "reach";
      query: Readonly<Record<string, string>>;
      when: "before" | "after";
      of: "laos" | "people" | "houses";
    }
  /** A figure as it was published. */
  | { kind: "published"; id: string }
  /** Of a table of the reader's own, which is sent nowhere. `value` is ready to be read. */
  | { kind: "own"; file: string; title: string; value: string | null; rows: number };

export type OriginOf<Kind extends Origin["kind"]> = Extract<Origin, { kind: Kind }>;

export const indexInSeries = (year: number, [first]: readonly [number, number]): number => year - first;

const withQuery = (path: string, query: Readonly<Record<string, string>>) => {
  const text = Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
  return text ? `${path}?${text}` : path;
};

const areasIn = (area: OfArea["area"]): Record<string, string> => {
  if (area === null) return {};
  return "code" in area ? { [area.level]: area.code } : { areas: area.map(referenceKey).join(",") };
};

/** The address that returns the number; null for what is asked of nobody. */
export function addressOf(origin: Origin): string | null {
  switch (origin.kind) {
    case "records":
    case "area": {
      const { area, year, span } = origin;
      return withQuery("/api/summary", {
        ...areasIn(area),
        ...(year !== null && { year: String(year) }),
        ...(span !== "until" && { span }),
      });
    }
    case "register":
      return withQuery(`/api/areas/${encodeURIComponent(origin.area.code)}`, { level: origin.area.level });
    case "values": {
      const { level, programme, measure, year, span } = origin;
      return withQuery("/api/coverage", {
        level,
        programme,
        measure,
        ...(year !== null && { year: String(year) }),
        ...(span !== "until" && { span }),
      });
    }
    case "series": {
      const { programme, measure, area } = origin;
      return withQuery("/api/series", { programme, measure, ...(area && { areas: referenceKey(area) }) });
    }
    case "gaps":
      return withQuery("/api/gaps", { ...origin.query, limit: "1" });
    case "next":
    case "reach":
      return withQuery("/api/where-next", origin.query);
    case "published":
      return withQuery("/api/published/figures", { id: origin.id });
    case "own":
      return null;
  }
}

/** Where in the answer stands what a sum is divided by. */
export const WHOLES = { person: "population", house: "houses", lao: "laos" } as const satisfies Record<Divisor, string>;

/** Where in the answer it stands. */
export function pathOf(origin: Origin): string {
  switch (origin.kind) {
    case "records": {
      const { programme, measure, per } = origin;
      const own = measure === "laos" || measure === "sites" || measure === "coverage";
      const path = `programmes[id=${programme}].${own ? measure : `measures.${measure}`}`;
      return per ? `${path} / areas.${WHOLES[per]}${per === "lao" ? "" : " × 1000"}` : path;
    }
    case "area":
      return `areas.${origin.fact}`;
    case "register":
      return `population_by_year[year=${origin.year}].${origin.fact}`;
    case "values":
      return "values";
    case "series": {
      const { area, year, years, span } = origin;
      const line = area ? `code=${area.code}` : "level=nation";
      return `items[${line}].${span === "in" ? "values" : "up_to"}[${indexInSeries(year, years)}]`;
    }
    case "gaps":
      return "total";
    case "next":
      return `items[${origin.first - 1}].total_${origin.rank}`;
    case "reach":
      return `${origin.when}.coverage${origin.of === "laos" ? "" : `_${origin.of}`}`;
    case "published":
      return "items[0].value";
    case "own":
      return "";
  }
}
