/** An issue of an import as one sentence: where, what was written, what is wrong with it. */
import type { Bilingual } from "../../area.ts";
import type { ImportIssue } from "../issue.ts";

/** Of a value of any length that much is repeated. */
const LONGEST = 60;

export function sentence({ row, column, value, message, candidates }: ImportIssue): Bilingual {
  const shown = value.replace(/\p{Cc}/gu, "\ufffd");
  const quoted = shown === "" ? "" : ` “${shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown}”`;
  const listed = (language: "th" | "en") =>
    (candidates ?? [])
      .map((area) => `${area.code} ${area[`name_${language}`]} ${area[`within_${language}`]}`.trim())
      .join("; ");
  const choose = candidates?.length
    ? { th: ` เลือกได้จาก ${listed("th")}`, en: `. Choose from ${listed("en")}` }
    : { th: "", en: "" };
  return {
    th: `แถว ${row}${column === null ? "" : ` คอลัมน์ ${column}`}${quoted}: ${message.th}${choose.th}`,
    en: `Row ${row}${column === null ? "" : `, column ${column}`}${quoted}: ${message.en}${choose.en}`,
  };
}
