/** Sums of records, and residents and houses of areas. */
import { unitOf } from "../../data/measure-unit.ts";
import { REGISTER_YEAR, registerDate } from "../../data/register-theme.ts";
import { programmeOf } from "../../data/themes.ts";
import type { AreaDetail } from "../api/areas.ts";
import type { Summary } from "../api/summary.ts";
import { formatFigure, presenceWord } from "../figures/figure.ts";
import { formatNumber, formatYear } from "../figures/format.ts";
import { setsTitle } from "../figures/sets.ts";
import type { Text } from "../words/use-text.ts";
import { definitionOf, type Made, periodOf, registerSource } from "./made.ts";
import { type OriginOf, WHOLES } from "./origin.ts";

const THOUSAND = 1000;

export function ofRecords(origin: OriginOf<"records">, summary: Summary, text: Text): Made | null {
  const { t, language, pick } = text;
  const { measure, span, per } = origin;
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
    if (per) return formatNumber(known / (summary.areas[WHOLES[per]] / (per === "lao" ? 1 : THOUSAND)), language, 2);
    return formatFigure(known, unitOf(programme, measure), programme.noun, text);
  };
  return {
    value: value === null || value === undefined ? null : written(value),
    definition: [pick(programme.title), definitionOf(programme, measure, text), ...periodOf(origin, text)].join(" · "),
    set: setsTitle(sums.origins, text),
    source: sums.source,
    as_of: sums.as_of,
    records: sums.sites,
    withheld: sums.suppressed_laos + sums.suppressed_cells,
    ...(measure === "coverage" && { denominator: t("origin.laos", { laos, year }) }),
    ...(per && {
      denominator: t(`origin.per_${per}`, {
        whole: formatNumber(summary.areas[WHOLES[per]], language),
        year: formatYear(per === "house" ? summary.houses_year : REGISTER_YEAR, language),
      }),
    }),
    ...(measure === "households_per_1000_houses" && {
      denominator: t("origin.houses", {
        houses: formatNumber(summary.areas.houses, language),
        year: formatYear(summary.houses_year, language),
      }),
    }),
  };
}

export function ofArea({ fact }: OriginOf<"area">, { areas, houses_year }: Summary, text: Text): Made {
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

export function ofRegister({ fact, year }: OriginOf<"register">, { population_by_year }: AreaDetail, text: Text): Made {
  const { t, language } = text;
  const known = population_by_year.find((each) => each.year === year);
  const value = known?.[fact] ?? null;
  const key = fact === "houses" ? "origin.def_houses" : "origin.def_area_population";
  return {
    value: value === null ? null : formatNumber(value, language),
    definition: t(key, { year: formatYear(year, language) }),
    set: t("origin.set_register"),
    source: registerSource(text),
    as_of: registerDate(year),
    note: known?.notes.map(text.pick).join(" · "),
  };
}
