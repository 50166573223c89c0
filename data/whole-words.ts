/**
 * Thai words that are one word to a reader, and that browsers break in two at the end of a line: their dictionary knows
 * the parts alone.
 */
const WHOLE_WORDS = [
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

/** A text in parts: those with an odd index are whole words. */
export const aroundWholeWords = (text: string): string[] => text.split(WHOLE);
