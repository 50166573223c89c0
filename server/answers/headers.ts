/** The headers that follow from a policy. A page runs only our own files: nothing inline, nothing foreign. */
import type { MiddlewareHandler } from "hono";
import { declarationOf, type Policy, PRIVATE } from "./policy.ts";

const SOURCES: Readonly<Record<Policy["content"], readonly string[]>> = {
  page: [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
  ],
  data: ["default-src 'none'", "form-action 'none'"],
};

/** Kept by caches, but asked about each time: most often the answer is that nothing changed. */
export const REVALIDATE = "public, max-age=0, must-revalidate";
export const NOT_STORED = "private, no-store";

/** Of the styles of maps: all of them, pictures too, is fetched. */
function sourcesOf({ content, reaches }: Policy): readonly string[] {
  if (reaches === undefined) return SOURCES[content];
  return SOURCES[content].map((source) => (/^(connect|img)-src /.test(source) ? `${source} ${reaches}` : source));
}

export function headersOf(policy: Policy): Readonly<Record<string, string>> {
  const { content, reads, frames } = policy;
  const ancestors = frames === "any-origin" ? "*" : "'none'";
  return {
    "x-content-type-options": "nosniff",
    "content-security-policy": [...sourcesOf(policy), "base-uri 'none'", `frame-ancestors ${ancestors}`].join("; "),
    "cross-origin-resource-policy": reads === "any-origin" || frames === "any-origin" ? "cross-origin" : "same-origin",
    ...(reads === "any-origin" && { "access-control-allow-origin": "*" }),
    ...(content === "page" && {
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": "geolocation=(self), camera=(), microphone=(), payment=(), usb=()",
    }),
    "referrer-policy": "strict-origin-when-cross-origin",
  };
}

/** Sets the headers of the declared policy on every answer, whatever its handler set. */
export const withHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const { policy } = declarationOf(c);
  const { headers, status } = c.res;
  if (policy.reads !== "any-origin") headers.delete("access-control-allow-origin");
  for (const [name, value] of Object.entries(headersOf(policy))) headers.set(name, value);
  if (policy.cache === "none" || status >= 400) {
    headers.set("cache-control", NOT_STORED);
    headers.append("vary", "cookie");
    return;
  }
  headers.delete("set-cookie");
  if (!headers.has("cache-control")) headers.set("cache-control", REVALIDATE);
};

/** A browser that came by https does not go back to http, s. */
const HTTPS_FOR = 365 * 24 * 60 * 60;

export const onlyByHttps: MiddlewareHandler = async (c, next) => {
  await next();
  c.res.headers.set("strict-transport-security", `max-age=${HTTPS_FOR}`);
};

/** Of refusals that are answered before any route is known. */
export const PRIVATE_HEADERS = { ...headersOf(PRIVATE), "cache-control": NOT_STORED };
