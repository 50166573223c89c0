/** Where a line may not end within a text, although there is a space or a browser's dictionary allows it. */

/**
 * Thai words that are one word to a reader, and that browsers break in two at the end of a line: their dictionary knows
 * the parts alone.
 */
export const WHOLE_WORDS = [
  "กองทุน",
  "ครัวเรือน",
  "คนไร้บ้าน",
  "ท้องถิ่น",
  "ที่อยู่อาศัย",
  "ที่อยู่",
  "ทุกปี",
  "ไฟไหม้",
  "ภัยพิบัติ",
  "พอเพียง",
  "ริมคลอง",
  "ล้านบาท",
  "ลงแรง",
  "ไล่รื้อ",
  "วันที่",
  "อ้างอิง",
  "เป้าหมาย",
  "เผยแพร่",
];

const WHOLE = new RegExp(`(${WHOLE_WORDS.join("|")})`);

/** Between a number and what it counts, and between the era and its year. */
const BOUND = /(?<=\d%?) (?=\p{L})|(?<=พ\.ศ\.) (?=\d)/gu;

/** A text in parts: those with an odd index are whole words. Numbers are bound to their units. */
export const aroundWholeWords = (text: string): string[] => text.replace(BOUND, "\u00a0").split(WHOLE);
