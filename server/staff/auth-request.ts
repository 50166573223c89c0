/** Requests to better-auth's paths: what is taken of a client, and what is handed on. */
import type { Context } from "hono";
import { clientAddress } from "../answers/client-address.ts";
import { requireContent } from "../answers/content-kind.ts";
import { ProblemError } from "../answers/problem.ts";
import { CLIENT_ADDRESS, KNOWN_DEVICE } from "./auth-options.ts";

/** Bytes; a body of these routes holds a name and a password. */
const LARGEST = 4096;

/** The request as better-auth gets it: who asks, and whether their browser is known, is said by us. */
export function authRequest(c: Context, proxies: number, body?: object, known = false): Request {
  const headers = new Headers(c.req.raw.headers);
  for (const name of ["x-forwarded-for", KNOWN_DEVICE]) headers.delete(name);
  if (known) headers.set(KNOWN_DEVICE, "yes");
  headers.set(CLIENT_ADDRESS, clientAddress(c, proxies) || "127.0.0.1");
  const { method, signal } = c.req.raw;
  return new Request(c.req.url, { method, headers, signal, ...(body && { body: JSON.stringify(body) }) });
}

/** What was sent; null where it is no JSON. @throws ProblemError for another kind of content, or one that is too large */
export async function sentJson(c: Context): Promise<unknown> {
  requireContent(c, "application/json");
  const text = await c.req.text();
  if (text.length > LARGEST) throw new ProblemError(413, { th: "คำขอใหญ่เกินไป", en: "The request is too large" });
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
