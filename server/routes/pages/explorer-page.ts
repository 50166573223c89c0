/**
 * The page of the explorer as it is before any answer, so that what it is about is seen before a script runs. An address
 * that is not drawn gets the bare page of the build.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Context, MiddlewareHandler, Next } from "hono";
import { acceptedEncoding } from "../../answers/encoding.ts";
import { declared, reaching } from "../../answers/policy.ts";
import { respond } from "../../answers/variant.ts";
import { VariantCache } from "../../answers/variant-cache.ts";
import type { DrawExplorer, DrawnExplorer } from "../../pages/page.ts";

/** Some hundreds of addresses. */
const MAX_BYTES = 8 * 2 ** 20;

/** In the built page: what stands there until the explorer does. */
const ROOT = /<div id="root">.*<\/div>(?=\s*<noscript>)/s;
const LANGUAGE = /(?<=<html lang=")\w+/;

function filled(bare: string, { language, html }: DrawnExplorer, style: string | undefined): string {
  // what the browser need not ask
  const known = style === undefined ? ' data-basemap="none"' : "";
  return bare.replace(LANGUAGE, language).replace(ROOT, () => `<div id="root"${known}>${html}</div>`);
}

/** @param style of a map that the explorer fetches from another origin */
export function explorerPage(folder: string, draw: DrawExplorer, style?: string): MiddlewareHandler {
  const file = join(folder, "index.html");
  const policy = reaching(style);
  const bare = existsSync(file) ? readFileSync(file, "utf8") : null;
  const cache = new VariantCache(MAX_BYTES, policy);
  return declared(policy, async (c: Context, next: Next) => {
    if (bare === null || (c.req.method !== "GET" && c.req.method !== "HEAD")) return next();
    const { search } = new URL(c.req.url);
    const variant = await cache.get(search, acceptedEncoding(c), async () => {
      const drawn = draw(search);
      return { bytes: Buffer.from(drawn ? filled(bare, drawn, style) : bare), contentType: "text/html; charset=utf-8" };
    });
    return respond(variant, "revalidate", c.req.header("if-none-match"));
  });
}
