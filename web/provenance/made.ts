/** Asks the address of a number, and says what the answer tells of it. */
import { queryOptions } from "@tanstack/react-query";
import type { Bilingual } from "../../data/area.ts";
import { unitOf } from "../../data/measure-unit.ts";
import type { Measure, Programme, Span } from "../../data/programme.ts";
import { REGISTER, REGISTER_YEAR, registerDate } from "../../data/register-theme.ts";
import { programmeOf } from "../../data/themes.ts";
import type { AreaDetail } from "../api/areas.ts";
import { bodyOf } from "../api/client.ts";
import { fetchCounted } from "../api/counted.ts";
import type { Coverage } from "../api/coverage.ts";
import type { GapPage } from "../api/gaps.ts";
import type { Published } from "../api/published.ts";
import type { Summary } from "../api/summary.ts";
import type { WhereNext } from "../api/where-next.ts";
import { atLeast, countLeftOut, formatFigure, formatPlain, measureTitle, presenceWord } from "../figures/figure.ts";
import { formatNumber, formatYear } from "../figures/format.ts";
import { setsTitle } from "../figures/sets.ts";
import type { Text } from "../words/use-text.ts";
import { addressOf, type Origin } from "./origin.ts";

export interface Made {
  /** The number as the address returned it; null = withheld or not known. */
  value: string | null;
  definition: string;
  /** "" where no record is loaded. */
  set: string;
  source: Bilingual | null;
  /** ISO date (CE). */
  as_of: string | null;
  records?: number | null;
  withheld?: number;
  denominator?: string;
}

/** Answers, each as the address of its kind gives it. */
type Answer =
  | { kind: "records" | "area"; body: Summary }
  | { kind: "register"; body: AreaDetail }
  | { kind: "values"; body: Coverage }
  | { kind: "gaps"; body: GapPage }
  | { kind: "next"; body: WhereNext }
  | { kind: "published"; body: Published };

export function originQuery(origin: Origin) {
  const address = addressOf(origin);
  return queryOptions({
    queryKey: ["origin", address],
    queryFn: async () => ({ kind: origin.kind, body: await bodyOf(fetchCounted(address)) }) as Answer,
  });
}

export function madeOf(origin: Origin, answer: Answer, text: Text): Made | null {
  if (origin.kind === "records" && answer.kind === "records") return ofRecords(origin, answer.body, text);
  if (origin.kind === "area" && answer.kind === "area") return ofArea(origin, answer.body, text);
  if (origin.kind === "register" && answer.kind === "register") return ofRegister(origin, answer.body, text);
  if (origin.kind === "values" && answer.kind === "values") return ofValues(answer.body, text);
  if (origin.kind === "gaps" && answer.kind === "gaps") return ofGaps(origin.query, answer.body, text);
  if (origin.kind === "next" && answer.kind === "next") return ofNext(origin.first, answer.body, text);
  if (origin.kind === "published" && answer.kind === "published") return ofPublished(answer.body, text);
  return null;
}

type Of<Kind extends Origin["kind"]> = Extract<Origin, { kind: Kind }>;

function periodOf({ year, span }: { year: number | null; span: Span }, { t, language }: Text): string[] {
  return year === null ? [] : [t(`origin.def_${span}`, { year: formatYear(year, language) })];
}

function definitionOf(programme: Programme, measure: Measure | "laos", text: Text): string {
  return measure === "coverage" || measure === "laos" || measure === "sites" || measure === "households_per_1000_houses"
    ? text.t(`origin.def_${measure}`)
    : text.t("origin.def_sum", { title: measureTitle(programme, measure, text) });
}

function ofRecords(origin: Of<"records">, summary: Summary, text: Text): Made | null {
  const { t, language, pick } = text;
  const { measure, span } = origin;
  const programme = programmeOf(origin.programme);
  const sums = summary.programmes.find(({ id }) => id === programme.id);
  if (!sums) return null;
  const own = { laos: sums.laos, sites: sums.sites, coverage: sums.coverage };
  const value = measure in own ? own[measure as keyof typeof own] : measure === "laos" ? null : sums.measures[measure];
  const laos = formatNumber(summary.areas.laos, language);
  const year = formatYear(REGISTER_YEAR, language);
  const single = measure === "coverage" && summary.areas.laos === 1;
  const written = (known: number) => {
    if (measure === "laos") return formatNumber(known, language);
    if (single) return presenceWord(known > 0, span, text);
    const figure = formatFigure(known, unitOf(programme, measure), programme.noun, text);
    return measure === "coverage" ? figure : atLeast(figure, countLeftOut(sums), text);
  };
  return {
    value: value === null || value === undefined ? null : written(value),
    definition: [pick(programme.title), definitionOf(programme, measure, text), ...periodOf(origin, text)].join(" · "),
    set: setsTitle(sums.origins, text),
    source: sums.source,
    as_of: sums.as_of,
    records: sums.sites,
    withheld: countLeftOut(sums),
    ...(measure === "coverage" && { denominator: t("origin.laos", { laos, year }) }),
    ...(measure === "households_per_1000_houses" && {
      denominator: t("origin.houses", {
        houses: formatNumber(summary.areas.houses, language),
        year: formatYear(summary.houses_year, language),
      }),
    }),
  };
}

function ofArea({ fact }: Of<"area">, { areas, houses_year }: Summary, text: Text): Made {
  const year = fact === "houses" ? houses_year : REGISTER_YEAR;
  return {
    value: formatNumber(areas[fact], text.language),
    definition: text.t(fact === "houses" ? "origin.def_houses" : `origin.def_area_${fact}`, {
      year: formatYear(year, text.language),
    }),
    set: text.t("origin.set_register"),
    source: registerSource(text),
    as_of: registerDate(year),
  };
}

function ofRegister({ fact, year }: Of<"register">, { population_by_year }: AreaDetail, text: Text): Made {
  const { t, language } = text;
  const value = population_by_year.find((each) => each.year === year)?.[fact] ?? null;
  const key = fact === "houses" ? "origin.def_houses" : "origin.def_area_population";
  return {
    value: value === null ? null : formatNumber(value, language),
    definition: t(key, { year: formatYear(year, language) }),
    set: t("origin.set_register"),
    source: registerSource(text),
    as_of: registerDate(year),
  };
}

function ofValues(coverage: Coverage, text: Text): Made {
  const { t, language, pick } = text;
  const { level, measure, unit, values, missing, register_year, origins, source, as_of } = coverage;
  const programme = programmeOf(coverage.programme);
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const ofRegister = programme.id === REGISTER.id;
  const definition =
    ofRegister || measure === "programmes"
      ? measureTitle(programme, measure, text)
      : definitionOf(programme, measure, text);
  const year = register_year === null ? null : formatYear(register_year, language);
  return {
    value:
      known.length === 0
        ? null
        : [...new Set([least, most])].map((value) => formatPlain(value, unit, text)).join(" – "),
    definition: [
      pick(programme.title),
      t(`origin.def_values_${level}`, { count: formatNumber(known.length, language) }),
      definition,
      ...periodOf(coverage, text),
    ].join(" · "),
    set: ofRegister ? t("origin.set_register") : setsTitle(origins, text),
    source,
    as_of,
    withheld: missing.reduce((sum, cells) => sum + cells, 0),
    ...(year && !ofRegister && { denominator: t("measure.register_year", { year }) }),
  };
}

function ofGaps({ missing = "" }: Of<"gaps">["query"], { total, origins, source, as_of }: GapPage, text: Text): Made {
  const titles = missing.split(",").map((id) => text.pick(programmeOf(id).title));
  return {
    value: formatNumber(total, text.language),
    definition: [text.t("origin.def_gaps"), ...titles].join(" · "),
    set: setsTitle(origins, text),
    source,
    as_of,
  };
}

function ofNext(first: number, { programme, items, origins, source, as_of }: WhereNext, text: Text): Made {
  const { t, language, pick } = text;
  const people = items[first - 1]?.total_people;
  return {
    value: people === undefined ? null : formatNumber(people, language),
    definition: [
      pick(programmeOf(programme).title),
      t("origin.def_next", { laos: formatNumber(first, language) }),
    ].join(" · "),
    set: [setsTitle(origins, text), t("origin.set_register")].join(" · "),
    source,
    as_of,
  };
}

function ofPublished({ items: [figure] }: Published, { t, language, pick }: Text): Made | null {
  if (!figure) return null;
  const { value, unit_title, title, place, source, as_of } = figure;
  return {
    value: `${formatNumber(value, language, 2)} ${pick(unit_title)}`,
    definition: [pick(title), pick(place.name), t("origin.def_published")].join(" · "),
    set: t("origin.set_published"),
    source: source.title,
    as_of,
  };
}

const registerSource = ({ t }: Text): Bilingual => ({
  th: t("origin.register_source"),
  en: t("origin.register_source"),
});
