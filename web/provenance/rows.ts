/** Values of many areas, or of many years. */

import { REGISTER } from "../../data/register-theme.ts";
import { programmeOf } from "../../data/themes.ts";
import type { Coverage } from "../api/coverage.ts";
import type { Series } from "../api/series.ts";
import { formatPlain, measureTitle } from "../figures/figure.ts";
import { formatNumber, formatYear } from "../figures/format.ts";
import { setsTitle } from "../figures/sets.ts";
import type { Text } from "../words/use-text.ts";
import { definitionOf, type Made, periodOf } from "./made.ts";
import { indexInSeries, type OriginOf } from "./origin.ts";

export function ofValues(coverage: Coverage, text: Text): Made {
  const { t, language, pick } = text;
  const { level, measure, unit, values, suppressed, register_year, origins, source, as_of } = coverage;
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
    withheld: suppressed.length,
    ...(year && !ofRegister && { denominator: t("measure.register_year", { year }) }),
  };
}

export function ofSeries({ area, span, year }: OriginOf<"series">, series: Series, text: Text): Made | null {
  const { t, language, pick } = text;
  const { measure, unit, years, register_years, origins, source, as_of } = series;
  const programme = programmeOf(series.programme);
  const line = series.items.find(({ level, code }) =>
    area ? level === area.level && code === area.code : level === "nation",
  );
  if (!line) return null;
  const place = indexInSeries(year, years);
  const value = (span === "in" ? line.values : line.up_to)[place] ?? null;
  const houses = register_years?.[place];
  const ofRegister = programme.id === REGISTER.id;
  return {
    value: value === null ? null : formatPlain(value, unit, text),
    definition: [
      pick(programme.title),
      ofRegister ? measureTitle(programme, measure, text) : definitionOf(programme, measure, text),
      ...periodOf({ year, span: ofRegister ? "in" : span }, text),
    ].join(" · "),
    set: ofRegister ? t("origin.set_register") : setsTitle(origins, text),
    source,
    as_of,
    withheld: line.suppressed_cells,
    ...(houses !== undefined &&
      !ofRegister && { denominator: t("measure.register_year", { year: formatYear(houses, language) }) }),
  };
}
