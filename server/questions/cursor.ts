/** Cursors of paged lists: the sort values of the last row, opaque to the client. */
import { z } from "@hono/zod-openapi";
import { unexpected } from "../answers/problem.ts";

export const Cursor = z
  .string()
  .optional()
  .openapi({ pattern: "^[A-Za-z0-9_-]+$", description: "`next` of the page before" });

export function encodeCursor(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

type Kind = "text" | "number";
type Value<K extends Kind> = K extends "text" ? string : number;
type Values<Kinds extends readonly Kind[]> = { -readonly [Index in keyof Kinds]: Value<Kinds[Index]> };

/** @throws ProblemError 400 when the cursor is not one of ours */
export function decodeCursor<const Kinds extends readonly Kind[]>(
  cursor: string | undefined,
  kinds: Kinds,
): Values<Kinds> | null {
  if (cursor === undefined) return null;
  const values = parse(cursor);
  const fits = (value: unknown, kind: Kind) =>
    kind === "number"
      ? typeof value === "number" && Number.isFinite(value)
      : typeof value === "string" && isText(value);
  if (values.length === kinds.length && values.every((value, index) => fits(value, kinds[index] ?? "text"))) {
    return values as Values<Kinds>;
  }
  throw unexpected("cursor", cursor, { th: "ใช้ค่า next ของหน้าก่อน", en: "use `next` of the page before" });
}

/** PostgreSQL takes no NUL, and no half of a surrogate pair. */
const isText = (value: string) => value.length <= 1000 && !/[\0\p{Cs}]/u.test(value);

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
