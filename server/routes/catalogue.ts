/** The open data in the words of catalogues. */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { declared, PUBLIC } from "../answers/policy.ts";
import { unexpected } from "../answers/problem.ts";
import { ckanPackage, type Publisher } from "../catalogue/ckan.ts";
import { dcatCatalogue } from "../catalogue/dcat.ts";
import { catalogueEntries } from "../catalogue/entries.ts";
import type { Services } from "../services.ts";

/** Addresses in it repeat the host of the request where `PUBLIC_URL` is not set: such an answer is kept by nobody here. */
const UNKEPT = { ...PUBLIC, stream: true };

export function catalogueRoutes({ contents, publicUrl, contactEmail }: Services) {
  const entries = async () => catalogueEntries(await contents.current());
  function publisher(c: Context): Publisher {
    const origin = publicUrl ?? new URL(c.req.url).origin;
    // RFC 2142 names the mailbox of whoever runs a site
    return { origin, email: contactEmail ?? `webmaster@${new URL(origin).hostname}` };
  }
  return new OpenAPIHono()
    .get(
      "/data/catalog.json",
      declared(UNKEPT, async (c: Context) =>
        c.json({ packages: (await entries()).map((entry) => ckanPackage(entry, publisher(c))) }),
      ),
    )
    .get(
      "/data/dcat.jsonld",
      declared(UNKEPT, async (c: Context) =>
        c.body(JSON.stringify(dcatCatalogue(await entries(), publisher(c))), 200, {
          "content-type": "application/ld+json",
        }),
      ),
    )
    .get(
      "/data/:dataset/catalog.json",
      declared(UNKEPT, async (c: Context) => {
        const id = c.req.param("dataset") ?? "";
        const entry = (await entries()).find((each) => each.id === id);
        if (entry) return c.json(ckanPackage(entry, publisher(c)));
        throw unexpected("dataset", id, { th: "ไม่มีชุดข้อมูลนี้", en: "there is no such data set" }, 404);
      }),
    );
}
