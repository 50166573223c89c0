import { z } from "@hono/zod-openapi";

const REFUSED = /[\p{Cc}\p{Cs}]/u;
const WANTED = { th: "ต้องเป็นข้อความบรรทัดเดียว", en: "one line of text" };

const isOneLine = (text: string) => !REFUSED.test(text);

/** Text without control characters and halves of characters, of up to so many UTF-16 units. */
export const lineOfText = (longest: number) => z.string().max(longest).refine(isOneLine, { params: WANTED });

/** The same, of at least a character when the spaces around it are taken away. */
export const nameOfUpTo = (longest: number) =>
  z.string().trim().min(1).max(longest).refine(isOneLine, { params: WANTED });
