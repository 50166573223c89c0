/** What a number on screen is made of: the question to the API that returns it again. Pure. */
import type { Measure, Span } from "../../data/programme.ts";
import type { AreaReference } from "../view/reference.ts";

interface OfArea {
  /** Null for the nation. */
  area: AreaReference | null;
  /** BE; null = all. */
  year: number | null;
  span: Span;
}

export type Origin =
  /** A sum of records, or the LAOs with at least one. */
  | (OfArea & { kind: "records"; programme: string; measure: Measure | "laos" })
  /** What an area consists of. */
  | (OfArea & { kind: "area"; fact: "laos" | "population" | "houses" })
  /** Residents or houses of a LAO or an area above it in a year. */
  | { kind: "register"; area: AreaReference; fact: "residents" | "houses"; year: number }
  /** What the colours of a map show: a value for each area of a level. */
  | (Omit<OfArea, "area"> & { kind: "values"; level: "province" | "lao"; programme: string; measure: Measure })
  /** LAOs that lack programmes. */
  | { kind: "gaps"; query: Readonly<Record<string, string>> }
  /** Residents that the first of the LAOs of "where next" bring into coverage together. */
  | { kind: "next"; query: Readonly<Record<string, string>>; first: number }
  /** A figure as it was published. */
  | { kind: "published"; id: string };

const withQuery = (path: string, query: Readonly<Record<string, string>>) => {
  const text = Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
  return text ? `${path}?${text}` : path;
};

/** The address that returns the number. */
export function addressOf(origin: Origin): string {
  switch (origin.kind) {
    case "records":
    case "area": {
      const { area, year, span } = origin;
      return withQuery("/api/summary", {
        ...(area && { [area.level]: area.code }),
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
    case "gaps":
      return withQuery("/api/gaps", { ...origin.query, limit: "1" });
    case "next":
      return withQuery("/api/where-next", origin.query);
    case "published":
      return withQuery("/api/published/figures", { id: origin.id });
  }
}

/** Where in the answer it stands. */
export function pathOf(origin: Origin): string {
  switch (origin.kind) {
    case "records": {
      const { programme, measure } = origin;
      const own = measure === "laos" || measure === "sites" || measure === "coverage";
      return `programmes[id=${programme}].${own ? measure : `measures.${measure}`}`;
    }
    case "area":
      return `areas.${origin.fact}`;
    case "register":
      return `population_by_year[year=${origin.year}].${origin.fact}`;
    case "values":
      return "values";
    case "gaps":
      return "total";
    case "next":
      return `items[${origin.first - 1}].total_people`;
    case "published":
      return "items[0].value";
  }
}
