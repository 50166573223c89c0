/** One cell of text → a value, or what is wrong with it. Thai digits and Buddhist or Christian years are accepted. */
import type { Bilingual } from "../area.ts";
import { type AttributeColumn, BE_OFFSET, FIRST_YEAR, LAST_YEAR } from "../programme.ts";
import { readDate } from "./dates.ts";
import { plainText, readCell } from "./numbers.ts";
import { normaliseThai, tidy } from "./text/normalise-thai.ts";

export type Value = string | number | string[];
type Parsed<T extends Value = Value> = { value: T } | { problem: Bilingual };

/** A cell that is not empty, trimmed. */
export type Parse<T extends Value = Value> = (text: string) => Parsed<T>;

function problem(th: string, en: string): { problem: Bilingual } {
  return { problem: { th, en } };
}

/** A number in any of the ways of `readCell`, decimals after a point. `whole` refuses fractions; the bounds are inclusive. */
export function numberParser(bounds: { min: number; max: number; whole: boolean }): Parse<number> {
  return (text) => {
    const cell = readCell(text);
    if (cell.kind !== "number") return problem("ไม่ใช่ตัวเลข", "Not a number");
    const { value } = cell;
    if (bounds.whole && !Number.isInteger(value)) return problem("ต้องเป็นจำนวนเต็ม", "Must be a whole number");
    if (value < bounds.min || value > bounds.max) {
      return problem(`ต้องอยู่ระหว่าง ${bounds.min} ถึง ${bounds.max}`, `Must be from ${bounds.min} to ${bounds.max}`);
    }
    return { value };
  };
}

/** A year of either era as BE: 2562 stays, 2019 becomes 2562. */
export const parseYear: Parse<number> = (text) => {
  const plain = tidy(text).replace(/^(พ\.?ศ\.?|ค\.?ศ\.?)\s*/, "");
  if (!/^\d{4}$/.test(plain)) return problem("ไม่ใช่ปี พ.ศ. หรือ ค.ศ. สี่หลัก", "Not a year of four digits");
  const given = Number(plain);
  const value = given < FIRST_YEAR - BE_OFFSET / 2 ? given + BE_OFFSET : given;
  if (value < FIRST_YEAR || value > LAST_YEAR) {
    return problem(
      `ปีต้องอยู่ระหว่าง พ.ศ. ${FIRST_YEAR} ถึง ${LAST_YEAR}`,
      `Must be a year from ${FIRST_YEAR} to ${LAST_YEAR} BE`,
    );
  }
  return { value };
};

/** Any date of `readDate` in the years that a programme may have → ISO date in CE. */
export const parseDate: Parse<string> = (text) => {
  const date = readDate(text);
  if ("fault" in date) {
    return date.fault === "impossible"
      ? problem("ไม่มีวันที่นี้ในปฏิทิน", "No such day in the calendar")
      : problem("ไม่ใช่วันที่ (เช่น 15/3/2551)", "Not a date (such as 2008-03-15)");
  }
  const year = Number(date.iso.slice(0, 4)) + BE_OFFSET;
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return problem(
      `ปีต้องอยู่ระหว่าง พ.ศ. ${FIRST_YEAR} ถึง ${LAST_YEAR}`,
      `Must be a year from ${FIRST_YEAR} to ${LAST_YEAR} BE`,
    );
  }
  return { value: date.iso };
};

const LONGEST_TEXT = 500;

/** Text in the one normal form, so that searches find it. */
export const parseText: Parse<string> = (text) => {
  const value = normaliseThai(text);
  if (value.length > LONGEST_TEXT)
    return problem(`ยาวเกิน ${LONGEST_TEXT} ตัวอักษร`, `Longer than ${LONGEST_TEXT} characters`);
  if (/\p{Cc}/u.test(value.replace(/[\r\n\t]/g, ""))) return problem("มีอักขระควบคุม", "Contains control characters");
  if (/<\/?[a-z!][^>]*>/i.test(value)) return problem("มีแท็ก HTML", "Contains HTML");
  return { value };
};

export const parseCode: Parse<string> = (text) => parseText(plainText(text));

function choiceParser(choices: Readonly<Record<string, Bilingual>>): Parse<string> {
  const names = new Map(
    Object.entries(choices).flatMap(([key, title]) =>
      [key, title.th, title.en].map((name) => [tidy(name).toLowerCase(), key]),
    ),
  );
  const list = Object.entries(choices);
  return (text) => {
    const value = names.get(tidy(text).toLowerCase());
    if (value !== undefined) return { value };
    return problem(
      `ต้องเป็นหนึ่งใน ${list.map(([, { th }]) => th).join(", ")}`,
      `Must be one of ${list.map(([key]) => key).join(", ")}`,
    );
  };
}

function flagsParser(choices: Readonly<Record<string, Bilingual>>): Parse<string[]> {
  const one = choiceParser(choices);
  return (text) => {
    const keys = new Set<string>();
    for (const part of text.split(";").map((piece) => piece.trim())) {
      if (part === "") continue;
      const parsed = one(part);
      if ("problem" in parsed) return parsed;
      keys.add(parsed.value);
    }
    return { value: Object.keys(choices).filter((key) => keys.has(key)) };
  };
}

/** Units that are counted, and so are whole numbers. */
const COUNTED: readonly (string | undefined)[] = ["record", "person", "household", "place", "community", "event"];

export function isCounted(unit: string | undefined): boolean {
  return COUNTED.includes(unit);
}

const ATTRIBUTE_PARSERS: Record<AttributeColumn["kind"], (column: AttributeColumn) => Parse> = {
  text: () => parseText,
  number: ({ unit }) => numberParser({ min: 0, max: Number.MAX_SAFE_INTEGER, whole: isCounted(unit) }),
  date: () => parseDate,
  choice: ({ choices }) => choiceParser(choices ?? {}),
  flags: ({ choices }) => flagsParser(choices ?? {}),
};

export function attributeParser(column: AttributeColumn): Parse {
  return ATTRIBUTE_PARSERS[column.kind](column);
}
