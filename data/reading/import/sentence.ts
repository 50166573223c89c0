/** An issue of an import as one sentence: where, what was written, what is wrong with it. */
import type { Bilingual } from "../../area.ts";
import type { Programme } from "../../programme.ts";
import { importColumns } from "../columns.ts";
import type { ImportIssue } from "../issue.ts";
import { PLACE_TITLES } from "./place-titles.ts";

/** Of a value of any length that much is repeated. */
const LONGEST = 60;

/** Sentences about files of a programme, in which its columns have the titles of the template. */
export function sentencesOf(programme: Programme): (issue: ImportIssue) => Bilingual {
  const titles: Readonly<Record<string, Bilingual | undefined>> = {
    ...PLACE_TITLES,
    ...Object.fromEntries(importColumns(programme).map(({ name, title }) => [name, title])),
  };
  return ({ row, column, value, message, candidates = [] }) => {
    const shown = value.replace(/\p{Cc}/gu, "\ufffd");
    const quoted = shown === "" ? "" : ` “${shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown}”`;
    const told = (language: "th" | "en", words: { row: string; column: string; choose: string }) => {
      // a heading that was not understood is called what it is called in the file
      const title = column === null ? "" : words.column + (titles[column]?.[language] ?? column);
      const listed = candidates.map((area) =>
        `${area.code} ${area[`name_${language}`]} ${area[`within_${language}`]}`.trim(),
      );
      const choose = listed.length > 0 ? words.choose + listed.join("; ") : "";
      return `${words.row} ${row}${title}${quoted}: ${message[language]}${choose}`;
    };
    return {
      th: told("th", { row: "แถว", column: " คอลัมน์ ", choose: " เลือกได้จาก " }),
      en: told("en", { row: "Row", column: ", column ", choose: ". Choose from " }),
    };
  };
}
