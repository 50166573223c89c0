/** The columns of a programme's import file, made from the registry, and the matching of a file's header to them. */
import type { Bilingual } from "../area.ts";
import type { Programme } from "../programme.ts";
import type { ImportIssue } from "./issue.ts";
import {
  attributeParser,
  isCounted,
  numberParser,
  type Parse,
  parseCode,
  parseText,
  parseYear,
} from "./parse-value.ts";
import { tidy } from "./text/normalise-thai.ts";

export interface ImportColumn {
  name: string;
  title: Bilingual;
  required: boolean;
  place: "base" | "measure" | "attribute";
  parse: Parse;
}

function base(name: string, th: string, en: string, required: boolean, parse: Parse): ImportColumn {
  return { name, title: { th, en }, required, place: "base", parse };
}

const degrees = (most: number) => numberParser({ min: -most, max: most, whole: false });

/** Different texts of a column whose meaning is kept. */
const KEPT = 1000;

/** Most columns of a file have few different texts, so each of the first is understood once; free text repeats least. */
function remembering(parse: Parse): Parse {
  if (parse === parseText) return parse;
  const known = new Map<string, ReturnType<Parse>>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    const parsed = parse(text);
    if (known.size < KEPT) known.set(text, parsed);
    return parsed;
  };
}

/** Every column that a file of this programme may have; only sites carry coordinates (WGS 84 degrees). */
export function importColumns(programme: Programme): ImportColumn[] {
  return [
    base("key", "รหัสรายการ", "Key", true, parseCode),
    base("lao", "รหัส อปท.", "LAO code", true, parseCode),
    base("year", "ปี พ.ศ.", "Year", true, remembering(parseYear)),
    ...(programme.geometry === "site"
      ? [base("lat", "ละติจูด", "Latitude", true, degrees(180)), base("lon", "ลองจิจูด", "Longitude", true, degrees(180))]
      : []),
    base("title_th", "ชื่อไทย", "Thai name", false, parseText),
    base("title_en", "ชื่ออังกฤษ", "English name", false, parseText),
    ...programme.measures.map(
      ({ measure, title, unit, required, min, max }): ImportColumn => ({
        name: measure,
        title,
        required,
        place: "measure",
        parse: remembering(numberParser({ min, max, whole: isCounted(unit) })),
      }),
    ),
    ...programme.attributes.map(
      (column): ImportColumn => ({
        name: column.name,
        title: column.title,
        required: column.required ?? false,
        place: "attribute",
        parse: remembering(attributeParser(column)),
      }),
    ),
  ];
}

function normal(header: string): string {
  return tidy(header).toLowerCase();
}

/**
 * Columns in the file's order (undefined where unknown), and what is wrong with the header.
 * @param needed columns without which a file is refused; left out = the required ones
 */
export function matchHeader(
  programme: Programme,
  header: readonly string[],
  needed?: ReadonlySet<string>,
): { columns: (ImportColumn | undefined)[]; issues: ImportIssue[] } {
  const all = importColumns(programme);
  const byName = new Map(
    all.flatMap((column) => [column.name, column.title.th, column.title.en].map((name) => [normal(name), column])),
  );
  const issues: ImportIssue[] = [];
  const found = new Set<string>();
  const columns = header.map((name) => {
    const column = byName.get(normal(name));
    const issue = { row: 1, column: name, value: name, severity: "error" } as const;
    if (!column) {
      issues.push({ ...issue, message: { th: `ไม่รู้จักคอลัมน์ “${name}”`, en: `Unknown column “${name}”` } });
    } else if (found.has(column.name)) {
      issues.push({ ...issue, message: { th: `คอลัมน์ “${name}” ซ้ำ`, en: `Column “${name}” appears twice` } });
    }
    if (column) found.add(column.name);
    return column;
  });
  for (const { name, title, required } of all) {
    if (!(needed ? needed.has(name) : required) || found.has(name)) continue;
    const message = { th: `ขาดคอลัมน์ “${title.th}” (${name})`, en: `Missing column “${title.en}” (${name})` };
    issues.push({ row: 1, column: name, value: "", message, severity: "error" });
  }
  return { columns, issues };
}
