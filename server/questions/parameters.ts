/** Query parameters that several routes share. */
import { z } from "@hono/zod-openapi";
import type { AreaLevel } from "../../data/area.ts";
import { OVERLAP } from "../../data/overlap.ts";
import {
  BE_OFFSET,
  FIRST_YEAR,
  LAST_YEAR,
  MEASURES,
  type Measure,
  type Programme,
  SPANS,
} from "../../data/programme.ts";
import { PROGRAMMES, programmeById } from "../../data/programmes/index.ts";
import { tidy } from "../../data/reading/text/normalise-thai.ts";
import { REGISTER } from "../../data/register-theme.ts";
import { measuresOf } from "../../data/themes.ts";
import { unexpected } from "../answers/problem.ts";
import type { Period } from "../db/period.ts";

const MAX_TEXT = 100;
const MAX_CODES = 200;
const CODE = "[0-9A-Za-z-]{1,20}";
const CODES = new RegExp(`^${CODE}(,${CODE}){0,${MAX_CODES - 1}}$`);

const yearRange = { th: `ปี พ.ศ. ${FIRST_YEAR}–${LAST_YEAR}`, en: `a Buddhist-era year, ${FIRST_YEAR}–${LAST_YEAR}` };

/** BE. A year of the common era is refused with the year that was probably meant. */
export const Year = z
  .string()
  .optional()
  .transform((text, context) => {
    if (text === undefined) return null;
    const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
    if (year >= FIRST_YEAR && year <= LAST_YEAR) return year;
    const be = year + BE_OFFSET;
    const looksCommon = year >= 1900 && year <= 2100;
    const params = looksCommon
      ? { th: `${yearRange.th} ดูเหมือน ค.ศ. ลองใช้ ${be}`, en: `${yearRange.en}; it looks like a CE year, try ${be}` }
      : yearRange;
    context.addIssue({ code: "custom", params });
    return z.NEVER;
  })
  .openapi({
    type: "integer",
    minimum: FIRST_YEAR,
    maximum: LAST_YEAR,
    description: "BE year; counts what began up to and including it, unless `span` says otherwise",
    example: "2562",
  });

export const SpanName = z
  .enum(SPANS)
  .default("until")
  .openapi({
    description:
      "what `year` counts: `until`, what began up to and including it; `in`, what began in it alone, where coverage " +
      "and `laos` are the LAOs whose first record is of that year",
  });

/** @throws ProblemError 400 for `in` without the year that it is about */
export function requireYearOf({ year, span }: Period): void {
  if (year !== null || span === "until") return;
  throw unexpected("span", span, { th: "ต้องระบุ year ด้วย", en: "needs a year" });
}

/** An area of each level, for whoever reads the documentation. */
const EXAMPLE_CODES: Readonly<Record<AreaLevel, string>> = {
  region: "north",
  province: "50",
  amphoe: "5007",
  lao: "5500707",
};

/** Comma-separated area codes; empty parts are refused. */
const Codes = z
  .string()
  .optional()
  .transform((text, context) => {
    if (text === undefined) return null;
    if (CODES.test(text)) return [...new Set(text.split(","))];
    context.addIssue({
      code: "custom",
      params: { th: "รหัสคั่นด้วยจุลภาค", en: `at most ${MAX_CODES} codes between commas` },
    });
    return z.NEVER;
  });

const codesOf = (level: AreaLevel) =>
  Codes.openapi({
    type: "string",
    pattern: CODES.source,
    description: "area codes, separated by commas",
    example: EXAMPLE_CODES[level],
  });

/** The pattern of one or more of a list, between commas. */
export function patternOfSome(values: readonly string[]): string {
  const one = `(${values.join("|")})`;
  return `^${one}(,${one})*$`;
}

/** Which areas a question is about: every parameter narrows, the codes of one parameter add up. */
export const within = {
  region: codesOf("region"),
  province: codesOf("province"),
  amphoe: codesOf("amphoe"),
  lao: codesOf("lao"),
};

export const Text = z
  .string()
  .transform(tidy)
  .refine((text) => text.length >= 1 && text.length <= MAX_TEXT, {
    params: { th: `1–${MAX_TEXT} อักขระ`, en: `1–${MAX_TEXT} characters` },
  })
  .openapi({ minLength: 1, maxLength: MAX_TEXT });

export function limit(fallback: number, max: number) {
  return z
    .string()
    .optional()
    .transform((text, context) => {
      if (text === undefined) return fallback;
      const value = /^\d{1,6}$/.test(text) ? Number(text) : 0;
      if (value >= 1 && value <= max) return value;
      context.addIssue({ code: "custom", params: { th: `จำนวนเต็ม 1–${max}`, en: `an integer, 1–${max}` } });
      return z.NEVER;
    })
    .openapi({ type: "integer", minimum: 1, maximum: max, description: `at most ${max}; ${fallback} when missing` });
}

const ids = PROGRAMMES.map(({ id }) => id);
export const ProgrammeId = z.enum(ids as [string, ...string[]]).openapi({ example: ids[0] });
export const MeasureName = z.enum(MEASURES);

/** A programme, or all of them together. */
export const ThemeId = z.enum([OVERLAP.id, REGISTER.id, ...ids]).openapi({ example: ids[0] });

/** @throws ProblemError 400 for an unknown programme */
export function requireProgramme(id: string): Programme {
  const programme = programmeById(id);
  if (programme) return programme;
  throw unexpected("programme", id, { th: `ต้องเป็นหนึ่งใน ${ids.join(", ")}`, en: `must be one of ${ids.join(", ")}` });
}

/** @throws ProblemError 400 for what is neither a programme, nor all of them together, nor the register */
export function requireTheme(id: string): Programme {
  return [OVERLAP, REGISTER].find((theme) => theme.id === id) ?? requireProgramme(id);
}

/** @throws ProblemError 400 for a measure that the programme does not have */
export function requireMeasure(programme: Programme, measure: Measure): void {
  const has = measuresOf(programme);
  if (has.includes(measure)) return;
  const list = has.join(", ");
  throw unexpected("measure", measure, {
    th: `${programme.title.th}มีเพียง ${list}`,
    en: `${programme.title.en} has only ${list}`,
  });
}
