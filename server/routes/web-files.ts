/** The built client: read once, compressed by the build or else here, and kept in memory. `/explore` is its page; an unknown path is 404. */
import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import type { Context, MiddlewareHandler, Next } from "hono";
import { acceptedEncoding } from "../answers/encoding.ts";
import { declared, reaching } from "../answers/policy.ts";
import { type Lifetime, respond } from "../answers/variant.ts";
import { VariantCache } from "../answers/variant-cache.ts";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** Web path → file. Only what the build made is ever served, so no path can lead anywhere else. */
function listFiles(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) in CONTENT_TYPES)
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [`/${relative(folder, file).split(sep).join("/")}`, file] as const)
    .filter(([path]) => !path.includes("/."));
  return new Map(files);
}

function lifetimeOf(path: string): Lifetime {
  // the build puts a hash of the content into these names
  if (path.startsWith("/assets/")) return "immutable";
  // one page shows the mark in several places, and asked for it each time
  return /\.(svg|png)$/.test(path) ? "hour" : "revalidate";
}

/** All files of a build fit; the limit holds should the folder be another one. */
const MAX_BYTES = 128 * 2 ** 20;

/** @param style of a map that the explorer and its worker fetch from another origin */
export function webFiles(folder: string, style?: string): MiddlewareHandler {
  const policy = reaching(style);
  const files = listFiles(folder);
  const cache = new VariantCache(MAX_BYTES, policy, "small");
  return declared(policy, async (c: Context, next: Next) => {
    const path = c.req.path === "/explore" ? "/index.html" : c.req.path;
    const file = files.get(path);
    if (file === undefined || (c.req.method !== "GET" && c.req.method !== "HEAD")) return next();
    const encoding = acceptedEncoding(c);
    const variant = await cache.get(path, encoding, async () => ({
      bytes: await readFile(file),
      br: existsSync(`${file}.br`) ? await readFile(`${file}.br`) : undefined,
      contentType: CONTENT_TYPES[extname(file)] ?? "application/octet-stream",
    }));
    return respond(variant, lifetimeOf(path), c.req.header("if-none-match"));
  });
}
