/** Figures as others published them: each with its source and date, none merged with another. Pure. */
import type { Bilingual } from "../area.ts";

export type Trust = "primary" | "secondary" | "compilation";
export type Qualifier = "exact" | "about" | "over";

export interface Source {
  id: string;
  title: Bilingual;
  /** The agency that owns the figure; a newspaper or site that quotes it; a compilation of official facts. */
  trust: Trust;
  url: string | null;
}

export interface PublishedPlace {
  id: string;
  /** As the source speaks of it: nation, province, khet, lao, canal, community, codi_region … */
  kind: string;
  name: Bilingual;
  /** Areas of the map that it is, or lies in; none for the nation, canals and the regions of other agencies. */
  areas: readonly { level: "province" | "amphoe" | "lao"; code: string }[];
}

export interface Figure {
  /** Id of a programme, or of a topic beside them (`topicTitle`). */
  topic: string;
  place: PublishedPlace;
  measure: string;
  title: Bilingual;
  value: number;
  unit: string;
  unitTitle: Bilingual;
  qualifier: Qualifier;
  /** Calendar year (BE); budgets and targets: fiscal year. Null where the source shows none. */
  year: number | null;
  /** ISO date (CE); null where the source shows none. */
  as_of: string | null;
  source: Source;
  note: Bilingual | null;
}

/** Our own sums over published figures, kept in the set to be compared with; nobody published them. */
export const isCheck = ({ measure }: Pick<Figure, "measure">) => measure.startsWith("check_");

/** What has been published about a programme or topic; of all places, or of those in an area of the map. */
export function publishedAbout(
  figures: readonly Figure[],
  { topic, area }: { topic?: string; area?: { level: string; code: string } },
): Figure[] {
  return figures.filter(
    (figure) =>
      !isCheck(figure) &&
      (topic === undefined || figure.topic === topic) &&
      (area === undefined || figure.place.areas.some(({ level, code }) => level === area.level && code === area.code)),
  );
}

export interface Series {
  topic: string;
  place: PublishedPlace;
  measure: string;
  /** At least two dates, oldest first; figures of one date stand beside each other. */
  figures: Figure[];
}

/** Measures of a place that were published at more than one date. Figures without a date are in none. */
export function seriesOf(figures: readonly Figure[]): Series[] {
  const groups = new Map<string, Series>();
  for (const figure of figures) {
    const { topic, place, measure } = figure;
    if (figure.as_of === null || isCheck(figure)) continue;
    const key = `${topic} ${place.id} ${measure}`;
    const group = groups.get(key) ?? { topic, place, measure, figures: [] };
    groups.set(key, group);
    group.figures.push(figure);
  }
  const dated = (figure: Figure) => figure.as_of ?? "";
  return [...groups.values()]
    .filter(({ figures }) => new Set(figures.map(dated)).size > 1)
    .map((series) => ({ ...series, figures: series.figures.sort((a, b) => (dated(a) < dated(b) ? -1 : 1)) }));
}
