/** Headers of everything that a browser might show. The page runs only our own files: nothing inline, nothing foreign. */
import type { MiddlewareHandler } from "hono";
import { PLAIN_HEADERS } from "./problem.ts";

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

export const SECURE_HEADERS: Readonly<Record<string, string>> = {
  ...PLAIN_HEADERS,
  "content-security-policy": POLICY,
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "geolocation=(self), camera=(), microphone=(), payment=(), usb=()",
  "referrer-policy": "strict-origin-when-cross-origin",
};

export const secure: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(SECURE_HEADERS)) c.res.headers.set(name, value);
};
