import type { Figure, PublishedPlace } from "./figure.ts";

export interface CrossTable {
  /** ISO dates (CE), oldest first. */
  dates: string[];
  rows: {
    place: PublishedPlace;
    /** By date, in the order of `dates`: none where nothing was published, several where a date was revised. */
    cells: Figure[][];
  }[];
}

/** One measure by place and date: councils by CODI's eleven regions, for instance. */
export function crossTable(
  figures: readonly Figure[],
  asked: { topic: string; measure: string; kind: string },
): CrossTable {
  const chosen = figures.filter(
    ({ topic, measure, place }) => topic === asked.topic && measure === asked.measure && place.kind === asked.kind,
  );
  const dates = [...new Set(chosen.flatMap(({ as_of }) => as_of ?? []))].sort();
  const places = new Map(chosen.map(({ place }) => [place.id, place]));
  const rows = [...places.values()].map((place) => ({
    place,
    cells: dates.map((date) => chosen.filter((figure) => figure.place.id === place.id && figure.as_of === date)),
  }));
  return { dates, rows };
}
