/** Published examples: single places of a programme as a source tells of them. They are never part of a sum. */
import { parse } from "csv-parse/sync";
import { publishesRecords } from "../disclosure.ts";
import type { Measure, Programme } from "../programme.ts";
import { PROGRAMMES } from "../programmes/index.ts";
import type { Source } from "../published/figure.ts";
import { readSources } from "../published/read.ts";
import { attributeParser, type Value } from "../reading/parse-value.ts";
import { type Precision, readProvenance, realFile } from "./read.ts";

export interface Example {
  programme: string;
  /** Its own within the programme. */
  key: string;
  title: { th: string; en: string };
  /** BE; that of the source where none of the project is known. */
  year: number;
  /** Measures of the programme; one that the source does not give is left out. */
  measures: Partial<Record<Measure, number>>;
  /** Public attributes of the programme that the source gives. */
  attributes: Record<string, Value>;
  /** The smallest area that is known to hold it; null where it is several. */
  area: { level: "lao" | "amphoe" | "province"; code: string } | null;
  precision: Precision;
  source: Source;
  /** ISO date (CE). */
  as_of: string;
}

type Row = Record<string, string>;

function rowsOf(programme: Programme): Row[] {
  const file = realFile("examples", programme.id);
  return file && publishesRecords(programme) ? parse(Buffer.from(file.bytes), { columns: true }) : [];
}

function measuresOf({ measures }: Programme, row: Row): Example["measures"] {
  const given = measures.filter(({ measure }) => row[measure]);
  return Object.fromEntries(given.map(({ measure }) => [measure, Number(row[measure])]));
}

function attributesOf({ attributes }: Programme, row: Row): Example["attributes"] {
  const given = attributes.filter((column) => column.public && row[column.name]);
  return Object.fromEntries(
    given.map((column) => {
      const text = row[column.name] ?? "";
      const read = attributeParser(column)(text);
      if ("problem" in read) throw new Error(`Example ${row.key}: ${column.name} “${text}” cannot be read`);
      return [column.name, read.value];
    }),
  );
}

/** `within` names the area of an example that counts in no LAO: `amphoe:1204`. */
function areaOf(lao: string, within: string): Example["area"] {
  if (lao) return { level: "lao", code: lao };
  const [, level, code] = /^(amphoe|province):(\d+)$/.exec(within) ?? [];
  return code === undefined ? null : { level: level as "amphoe" | "province", code };
}

/** In the order of the registry. Throws when one has no provenance, or a source that is not there. */
export function readExamples(): Example[] {
  const sources = new Map(readSources().map((source) => [source.id, source]));
  const provenance = new Map(
    readProvenance().flatMap((each) => (each.set === "examples" ? [[`${each.programme} ${each.key}`, each]] : [])),
  );
  return PROGRAMMES.flatMap((programme) =>
    rowsOf(programme).map((row): Example => {
      const { key = "", lao = "", year, title_th = "", title_en = "" } = row;
      const known = provenance.get(`${programme.id} ${key}`);
      const source = known && sources.get(known.source);
      if (!known || !source) throw new Error(`No source of the example ${programme.id} ${key}`);
      return {
        programme: programme.id,
        key,
        title: { th: title_th, en: title_en },
        year: Number(year),
        measures: measuresOf(programme, row),
        attributes: attributesOf(programme, row),
        area: areaOf(lao, known.within),
        precision: known.precision,
        source,
        as_of: known.as_of,
      };
    }),
  );
}
