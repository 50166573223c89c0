/** What search engines are told. Addresses in it are absolute, so where `PUBLIC_URL` is not set each answer is made anew. */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { declared, PUBLIC } from "../../answers/policy.ts";
import { unexpected } from "../../answers/problem.ts";
import { namesOf } from "../../db/areas.ts";
import { pathOfPlace } from "../../pages/addresses.ts";
import { SITEMAP_LEVELS, sitemapIndex, sitemapPart } from "../../pages/sitemap.ts";
import type { Services } from "../../services.ts";

const XML = { "content-type": "application/xml; charset=utf-8" };
/** The host of a request is the visitor's word: an answer that repeats it is kept by nobody here. */
const UNKEPT = { ...PUBLIC, stream: true };

export function sitemapRoutes({ reader, publicUrl }: Services) {
  const origin = (c: Context) => publicUrl ?? new URL(c.req.url).origin;
  const app = new OpenAPIHono();
  app.get(
    "/robots.txt",
    declared(UNKEPT, (c: Context) =>
      c.text(`User-agent: *\nDisallow: /tiles/\nAllow: /\n\nSitemap: ${origin(c)}/sitemap.xml\n`),
    ),
  );
  app.get(
    "/sitemap.xml",
    declared(UNKEPT, (c: Context) => c.body(sitemapIndex(origin(c)), 200, XML)),
  );
  app.get(
    "/sitemap/:file",
    declared(UNKEPT, async (c: Context) => {
      const file = c.req.param("file") ?? "";
      const level = SITEMAP_LEVELS.find((each) => file === `${each}.xml`);
      if (!level) throw unexpected("file", file, { th: "ไม่มีแผนผังนี้", en: "no such sitemap" }, 404);
      // a khet of Bangkok is LAO and amphoe at once, and has one page
      const areas = (await namesOf(reader, level)).filter(({ type }) => level === "lao" || type !== "khet");
      return c.body(sitemapPart(origin(c), areas, pathOfPlace), 200, XML);
    }),
  );
  return app;
}
