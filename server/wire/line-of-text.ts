import { z } from "@hono/zod-openapi";

const REFUSED = /[\p{Cc}\p{Cs}]/gu;
const WANTED = { th: "ต้องเป็นข้อความบรรทัดเดียว", en: "one line of text" };

/** The text with U+FFFD for each character that no line holds. */
export const asLineOfText = (text: string) => text.replace(REFUSED, "\ufffd");

const isOneLine = (text: string) => text.search(REFUSED) === -1;

/** Text without control characters and halves of characters, of up to so many UTF-16 units. */
export const lineOfText = (longest: number) => z.string().max(longest).refine(isOneLine, { params: WANTED });

/** The same, of at least a character when the spaces around it are taken away. */
export const nameOfUpTo = (longest: number) =>
  z.string().trim().min(1).max(longest).refine(isOneLine, { params: WANTED });
