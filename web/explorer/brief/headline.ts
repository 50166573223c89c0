/** What the page says first, in a sentence or two made from its figures. */
import type { Programme, Span } from "../../../data/programme.ts";
import type { ProgrammeSummary } from "../../api/summary.ts";
import { formatNumber, formatShare, formatYear } from "../../figures/format.ts";
import type { Text } from "../../words/use-text.ts";

export interface Finding {
  /** What the page is about; `name` is the full name of an area. */
  place: { kind: "nation" | "area" | "lao" | "drawn"; name: string };
  programme: Programme;
  /** LAOs of the place. */
  laos: number;
  found: Pick<ProgrammeSummary, "laos" | "coverage">;
  /** Coverage of the whole country, to compare with; null where that is the place itself, or is withheld. */
  nation: number | null;
  /** LAOs without the programme and their residents; null where it is withheld, or was not asked for. */
  lacking: { laos: number; people: number } | null;
  year: number | null;
  span: Span;
}

/**
 * A programme as the object of "has": "สภาองค์กรชุมชน", "a community welfare fund" where its title names what one record
 * is, otherwise "โครงการบ้านมั่นคง", "the programme “Baan Mankong”".
 */
export function programmePhrase({ title, noun }: Programme, { t, language }: Text): string {
  const named = language === "th" ? title.th.startsWith(noun.th) : title.en.toLowerCase().endsWith(noun.en);
  if (!named) return t("brief.the_programme", { title: title[language] });
  return t("brief.a_programme", { title: title[language].toLowerCase() });
}

function partOf({ kind, name }: Finding["place"], { t }: Text): string {
  if (kind === "nation") return t("brief.of_nation");
  return kind === "drawn" ? t("brief.of_drawn") : t("brief.of_area", { area: name });
}

/** The numbers that the sentences hold. */
export type HeadlineFigure = "laos" | "covered" | "coverage" | "nation" | "lacking";
/** How a number goes into its sentence: as it is, or marked so that it can be found again. */
type Write = (figure: HeadlineFigure, written: string) => string;

/** What is said of the place itself, how that compares, and who is still without. */
interface Sentences {
  main: string;
  compared?: string;
  lacking?: string;
}

/** A single LAO has a programme or has it not. */
function aboutOne(
  area: string,
  { programme, found, nation, year, span }: Finding,
  text: Text,
  write: Write,
): Sentences {
  const { t, language } = text;
  const words = { area, programme: programmePhrase(programme, text) };
  if (found.laos === null) return { main: t("brief.lao_withheld", words) };
  if (span === "in" && year !== null) {
    const key = found.laos > 0 ? "brief.lao_began" : "brief.lao_began_not";
    return { main: t(key, { ...words, year: formatYear(year, language) }) };
  }
  const main = t(found.laos > 0 ? "brief.lao_has" : "brief.lao_has_not", words);
  return nation === null
    ? { main }
    : { main, compared: t("brief.lao_nation", { nation: write("nation", formatShare(nation, language)) }) };
}

function compare(coverage: number, nation: number, { t, language }: Text, write: Write): string {
  const [here, whole] = [formatShare(coverage, language), formatShare(nation, language)];
  const key = here === whole ? "brief.same" : coverage > nation ? "brief.more" : "brief.less";
  return t(key, { nation: write("nation", whole) });
}

function aboutMany(finding: Finding, text: Text, write: Write): Sentences {
  const { place, programme, laos, found, nation, lacking, year, span } = finding;
  const { t, language } = text;
  const number = (value: number) => formatNumber(value, language);
  const words = {
    of: partOf(place, text),
    programme: programmePhrase(programme, text),
    laos: write("laos", number(laos)),
  };
  if (found.laos === null || found.coverage === null) return { main: t("brief.withheld", words) };
  const counted = {
    ...words,
    covered: write("covered", number(found.laos)),
    coverage: write("coverage", formatShare(found.coverage, language)),
  };
  const compared = nation === null ? undefined : compare(found.coverage, nation, text, write);
  if (span === "in" && year !== null) {
    const key = found.laos > 0 ? "brief.began_some" : "brief.began_none";
    return { main: t(key, { ...counted, year: formatYear(year, language) }), compared };
  }
  const main = t(found.laos === 0 ? "brief.none" : found.laos === laos ? "brief.all" : "brief.some", counted);
  if (!lacking || lacking.laos === 0 || found.laos === 0) return { main, compared };
  const without = { laos: write("lacking", number(lacking.laos)), people: number(lacking.people) };
  return { main, compared, lacking: t(lacking.laos === 1 ? "brief.lacking_one" : "brief.lacking", without) };
}

function sentencesOf(finding: Finding, text: Text, write: Write): Sentences {
  const { place, laos } = finding;
  if (place.kind === "lao") return aboutOne(place.name, finding, text, write);
  if (laos === 0) return { main: text.t("brief.empty") };
  if (laos === 1) return aboutOne(text.t("brief.only", { of: partOf(place, text) }), finding, text, write);
  return aboutMany(finding, text, write);
}

/** Thai sets its sentences apart by spaces, English by stops. */
export function headline(finding: Finding, text: Text, write: Write = (_, written) => written): string {
  const { t, language } = text;
  const { year, span } = finding;
  const { main, compared, lacking } = sentencesOf(finding, text, write);
  const first = [main, compared].filter(Boolean).join(language === "th" ? " " : ", ");
  const stop = language === "th" ? "" : ".";
  const sentence = [first, lacking].filter(Boolean).map((each) => `${each}${stop}`);
  if (year === null || span === "in") return sentence.join(" ");
  return t("brief.until", { year: formatYear(year, language), sentence: sentence.join(" ") });
}
