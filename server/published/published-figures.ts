/** The published figures of a topic and an area, with what is to be said of them, as answers state them. */
import type { z } from "@hono/zod-openapi";
import { disagreements, doesNotAddUp } from "../../data/published/checks.ts";
import { crossTable } from "../../data/published/cross-table.ts";
import { type Figure, publishedAbout, seriesOf } from "../../data/published/figure.ts";
import { readFigures } from "../../data/published/read.ts";
import { topicTitle } from "../../data/published/topics.ts";
import type { PublishedFigures } from "../wire/published-figures.ts";

type Answer = z.infer<typeof PublishedFigures>;
type FigureAnswer = Answer["items"][number];

export interface Asked {
  topic?: string;
  area?: { level: string; code: string };
  place?: string;
  measure?: string;
  id?: string;
}

/** The file with what is found in all of it; read once. */
function readPublished() {
  const figures = readFigures();
  return {
    figures: publishedAbout(figures, {}),
    ids: idsOf(figures),
    mismatches: doesNotAddUp(figures),
    disagreements: disagreements(figures),
  };
}
type Published = ReturnType<typeof readPublished>;

let kept: Published | null = null;
function published(): Published {
  kept ??= readPublished();
  return kept;
}

function grouped(figures: readonly Figure[], keyOf: (figure: Figure) => string): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return groups;
}

/** Figures that agree in all of this are numbered in the order of their values. */
function idsOf(figures: readonly Figure[]): ReadonlyMap<Figure, string> {
  const groups = grouped(figures, ({ topic, place, measure, as_of, year, source }) =>
    [topic, place.id, measure, as_of ?? year ?? "undated", source.id].join("."),
  );
  return new Map(
    [...groups].flatMap(([name, group]) =>
      group
        .toSorted((a, b) => a.value - b.value)
        .map((figure, at): [Figure, string] => [figure, at === 0 ? name : `${name}.${at + 1}`]),
    ),
  );
}

export function publishedFigures({ topic, area, place, measure, id }: Asked): Answer {
  const { figures, ids, mismatches, disagreements } = published();
  const here = publishedAbout(figures, { area });
  const chosen = publishedAbout(here, { topic }).filter(
    (figure) =>
      (place === undefined || figure.place.id === place) &&
      (measure === undefined || figure.measure === measure) &&
      (id === undefined || ids.get(figure) === id),
  );
  const has = new Set(chosen);
  const answer = (figure: Figure) => figureAnswer(figure, ids.get(figure));
  return {
    topics: topicsOf(here),
    items: chosen.map(answer),
    total: chosen.length,
    series: seriesOf(chosen).map((series) => series.figures.map((figure) => answer(figure).id)),
    mismatches: mismatches
      .filter(({ whole }) => has.has(whole))
      .map(({ whole, parts, ...rest }) => ({ ...rest, whole: answer(whole), parts: parts.map(answer) })),
    disagreements: disagreements
      .filter((disagreement) => disagreement.figures.some((figure) => has.has(figure)))
      .map((disagreement) => {
        const values = disagreement.figures.map(({ value }) => value);
        return {
          figures: disagreement.figures.map(answer),
          difference: Math.max(...values) - Math.min(...values),
        };
      }),
    regions: regionsOf(chosen),
  };
}

function figureAnswer(figure: Figure, id = `${figure.topic}.${figure.measure}.${figure.source.id}`): FigureAnswer {
  const { topic, place, measure, title, value, unit, unitTitle, qualifier, year, as_of, source, note } = figure;
  return {
    id,
    programme: topic,
    place: { ...place, areas: [...place.areas] },
    measure,
    title,
    value,
    unit,
    unit_title: unitTitle,
    qualifier,
    year,
    as_of,
    source,
    note,
  };
}

function topicsOf(figures: readonly Figure[]): Answer["topics"] {
  return [...grouped(figures, ({ topic }) => topic)].flatMap(([id, group]) => {
    const title = topicTitle(id);
    return title ? [{ id, title, figures: group.length }] : [];
  });
}

function regionsOf(figures: readonly Figure[]): Answer["regions"] {
  const byRegion = figures.filter(({ place }) => place.kind === "codi_region");
  const groups = grouped(byRegion, ({ topic, measure }) => `${topic} ${measure}`);
  return [...groups.values()].flatMap(([first]) => {
    if (!first) return [];
    const { topic, measure, title, unitTitle } = first;
    const { dates, rows } = crossTable(byRegion, { topic, measure, kind: "codi_region" });
    if (dates.length === 0) return [];
    const values = (cell: readonly Figure[]) => [...new Set(cell.map(({ value }) => value))];
    return [
      {
        measure,
        title,
        unit_title: unitTitle,
        dates,
        rows: rows.map(({ place, cells }) => ({
          place: { ...place, areas: [...place.areas] },
          cells: cells.map(values),
        })),
      },
    ];
  });
}
