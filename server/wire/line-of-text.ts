import { z } from "@hono/zod-openapi";

const REFUSED = /[\p{Cc}\p{Cs}]/u;
const WANTED = { th: "ต้องเป็นข้อความบรรทัดเดียว", en: "one line of text" };

/** Text of one line, up to so many characters; control characters and halves of characters are none. */
export const lineOfText = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => !REFUSED.test(text), { params: WANTED });
/** The same for a name: of at least a character, and with no space around it. */
export const nameOfUpTo = (longest: number) => lineOfText(longest).trim().min(1);
