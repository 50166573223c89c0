/** The kind of content that a request says it brings. */
import type { Context } from "hono";
import { unexpected } from "./problem.ts";

/** What each kind is called by: `application/merge-patch+json` is JSON, too. */
const KINDS = {
  "application/json": /^application\/([a-z.-]+\+)?json(;|$)/i,
  "multipart/form-data": /^multipart\/form-data/i,
};
export type ContentKind = keyof typeof KINDS;

export const isContentKind = (name: string): name is ContentKind => Object.hasOwn(KINDS, name);

/** @throws ProblemError 400 for another kind, or none: the schema would read it as if nothing had been sent */
export function requireContent(c: Context, kind: ContentKind): void {
  const sent = c.req.header("content-type") ?? "";
  if (KINDS[kind].test(sent)) return;
  throw unexpected("content-type", sent, { th: `ต้องส่งเป็น ${kind}`, en: `${kind} is needed` });
}
