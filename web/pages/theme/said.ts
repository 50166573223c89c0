/** What a theme on a still map says: its titles, colours and legend, the same for the page and for the picture. */
import { areaName } from "../../../data/area-name.ts";
import { LOOKS, type Look } from "../../../data/looks.ts";
import { programmeOf } from "../../../data/themes.ts";
import type { ThemePage } from "../../../server/pages/page.ts";
import { isPresence, measureInUnit, presenceWord } from "../../figures/figure.ts";
import { formatDate } from "../../figures/format.ts";
import { setsNote } from "../../figures/sets.ts";
import { classify, lookOf } from "../../theme/classes/classes.ts";
import { valuesLeftOut } from "../../theme/left-out.ts";
import { formatLimit, legendClasses } from "../../theme/legend-classes.ts";
import { comparableValues, periodTitle } from "../../time/period.ts";
import type { Text } from "../../words/use-text.ts";
import "../../kit/words.ts";
import "../words.ts";
import "./words.ts";

interface Key {
  look: Look;
  label: string;
}

const solid = (colour: string): Look => ({ colour, pattern: null });

export function saidOf(page: ThemePage, text: Text) {
  const { t, pick, language } = text;
  const { measure, level, unit, span, year, scale } = page;
  const programme = programmeOf(page.programme);
  const presence = isPresence(level, unit);
  const suppressed = new Set(page.suppressed);
  const basis = year === null ? page.values : comparableValues(scale.values, span, scale.years, unit);
  const classes = classify(basis, measure, programme.ramp);
  const values = new Map(page.codes.map((code, at) => [code, page.values[at] ?? null]));
  const missing = new Map(page.codes.map((code, at) => [code, page.missing[at] ?? 0]));
  const cellOf = (code: string) => {
    return { value: values.get(code) ?? null, suppressed: suppressed.has(code), missing: missing.get(code) ?? 0 };
  };
  const shortfall = valuesLeftOut(page, text);

  function legend(): Key[] {
    const zero = { look: LOOKS.zero, label: formatLimit(0, unit, language) };
    const empty = page.codes.some((code) => cellOf(code).value === null && !suppressed.has(code));
    const extra = [
      ...(empty ? [{ look: LOOKS.none, label: t("look.none") }] : []),
      ...(suppressed.size > 0 ? [{ look: LOOKS.withheld, label: t("theme_page.withheld") }] : []),
    ];
    if (presence) {
      const has = { look: solid(classes.colours.at(-1) ?? ""), label: presenceWord(true, span, text) };
      return [has, { ...zero, label: presenceWord(false, span, text) }, ...extra];
    }
    const held = legendClasses(classes, unit, language).map(({ colour, label }) => ({ look: solid(colour), label }));
    return [...(page.values.includes(0) ? [zero] : []), ...held, ...extra];
  }

  const source = t("page.source", { source: pick(page.source), date: formatDate(page.as_of, language) });
  return {
    title: pick(programme.title),
    measure: [
      presence ? t("measure.presence") : measureInUnit(programme, measure, text),
      periodTitle({ year, span }, text),
      t(level === "province" ? "theme_page.by_province" : "theme_page.by_lao"),
    ].join(" · "),
    place: page.place ? areaName(page.place, language) : t("theme_page.country"),
    cellOf,
    lookOf: (code: string) => lookOf(cellOf(code), classes),
    legend: legend(),
    notes: [
      ...(page.withheld ? [pick(page.withheld)] : []),
      ...(shortfall ? [shortfall] : []),
      ...[setsNote(page.origins, text)].filter((note) => note !== ""),
    ],
    sources: [source, t("theme_page.boundaries")],
  };
}
