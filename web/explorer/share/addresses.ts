/** Addresses on the server of what a view shows: its map as a page to embed or as a picture, its records as files. */
import { publishesRecords } from "../../../data/disclosure.ts";
import { programmeById } from "../../../data/programmes/index.ts";
import { formatReference } from "../../view/reference.ts";
import type { View } from "../../view/view.ts";

/** By the endings of the addresses. */
const RECORD_FORMATS = { csv: "CSV", xlsx: "XLSX", geojson: "GeoJSON", fgb: "FlatGeobuf" };

export function mapAddress(kind: "embed" | "map.png" | "map.svg", view: View): string {
  const { programme, measure, year, span, area, language, only } = view;
  const query = [
    `programme=${programme}`,
    `measure=${measure}`,
    ...(year === null ? [] : [`year=${year}`]),
    ...(span === "until" ? [] : [`span=${span}`]),
    ...(area ? [`area=${formatReference(area)}`] : []),
    ...(only === "all" ? [] : [`only=${only}`]),
    ...(language === "th" ? [] : [`lang=${language}`]),
  ];
  return `/${kind}?${query.join("&")}`;
}

/** None where only sums are public, and none for a single year: files of records count up to a year. */
export function recordAddresses({ programme: id, year, span, area, only }: View): { format: string; path: string }[] {
  const programme = programmeById(id);
  if (!programme || !publishesRecords(programme) || span === "in") return [];
  const query = [
    `programme=${id}`,
    ...(year === null ? [] : [`year=${year}`]),
    ...(area ? [`${area.level}=${encodeURIComponent(area.code)}`] : []),
    ...(only === "all" ? [] : [`only=${only}`]),
  ];
  return Object.entries(RECORD_FORMATS).map(([ending, format]) => ({
    format,
    path: `/api/records.${ending}?${query.join("&")}`,
  }));
}

/** @param origin of this server, `https://…` */
export function embedCode(view: View, origin: string, title: string): string {
  const address = `${origin}${mapAddress("embed", view)}`.replaceAll("&", "&amp;");
  return `<iframe src="${address}" title="${title}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`;
}
