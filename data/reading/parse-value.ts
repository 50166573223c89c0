/** One cell of text → a value, or what is wrong with it. Thai digits and Buddhist or Christian years are accepted. */
import type { Bilingual } from "../area.ts";
import { type AttributeColumn, BE_OFFSET, FIRST_YEAR, LAST_YEAR } from "../programme.ts";

export type Value = string | number | string[];
type Parsed<T extends Value = Value> = { value: T } | { problem: Bilingual };

/** A cell that is not empty, trimmed. */
export type Parse<T extends Value = Value> = (text: string) => Parsed<T>;

function problem(th: string, en: string): { problem: Bilingual } {
  return { problem: { th, en } };
}

function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/** A decimal number, thousands commas allowed. `whole` refuses fractions; the bounds are inclusive. */
export function numberParser(bounds: { min: number; max: number; whole: boolean }): Parse<number> {
  return (text) => {
    const plain = arabicDigits(text);
    if (!NUMBER.test(plain)) return problem("ไม่ใช่ตัวเลข", "Not a number");
    const value = Number(plain.replaceAll(",", ""));
    if (bounds.whole && !Number.isInteger(value)) return problem("ต้องเป็นจำนวนเต็ม", "Must be a whole number");
    if (value < bounds.min || value > bounds.max) {
      return problem(`ต้องอยู่ระหว่าง ${bounds.min} ถึง ${bounds.max}`, `Must be from ${bounds.min} to ${bounds.max}`);
    }
    return { value };
  };
}

/** A year of either era as BE: 2562 stays, 2019 becomes 2562. */
export const parseYear: Parse<number> = (text) => {
  const plain = arabicDigits(text).replace(/^(พ\.?ศ\.?|ค\.?ศ\.?)\s*/, "");
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

/** `2008-03-15`, `2551-03-15` or `15/3/2551` → ISO date in CE. */
export const parseDate: Parse<string> = (text) => {
  const plain = arabicDigits(text);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(plain);
  const [year, month, day] = iso ? iso.slice(1) : slashed ? slashed.slice(1).reverse() : [];
  const be = year === undefined ? { problem: true } : parseYear(year);
  if (!("value" in be)) return problem("ไม่ใช่วันที่ (เช่น 15/3/2551)", "Not a date (such as 2008-03-15)");
  const date = new Date(Date.UTC(be.value - BE_OFFSET, Number(month) - 1, Number(day)));
  if (date.getUTCMonth() + 1 !== Number(month) || date.getUTCDate() !== Number(day)) {
    return problem("ไม่มีวันที่นี้ในปฏิทิน", "No such day in the calendar");
  }
  return { value: date.toISOString().slice(0, 10) };
};

const LONGEST_TEXT = 500;

/** Text in one normal form: Thai sara am written as two characters becomes one, so that searches find it. */
export const parseText: Parse<string> = (text) => {
  const value = text.normalize("NFC").replaceAll("\u0e4d\u0e32", "\u0e33");
  if (value.length > LONGEST_TEXT)
    return problem(`ยาวเกิน ${LONGEST_TEXT} ตัวอักษร`, `Longer than ${LONGEST_TEXT} characters`);
  if (/\p{Cc}/u.test(value.replace(/[\r\n\t]/g, ""))) return problem("มีอักขระควบคุม", "Contains control characters");
  return { value };
};

export const parseCode: Parse<string> = (text) => parseText(arabicDigits(text));

function choiceParser(choices: Readonly<Record<string, Bilingual>>): Parse<string> {
  const names = new Map(
    Object.entries(choices).flatMap(([key, title]) =>
      [key, title.th, title.en].map((name) => [name.toLowerCase(), key]),
    ),
  );
  const list = Object.entries(choices);
  return (text) => {
    const value = names.get(text.toLowerCase());
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
