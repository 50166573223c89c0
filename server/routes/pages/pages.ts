/**
 * Pages for the public. They are in Thai, or in English with `lang=en`: the address alone decides, so that one copy of
 * each is right for everybody who follows a link.
 */
import { OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import { areaName } from "../../../data/area-name.ts";
import { tidy } from "../../../data/reading/text/normalise-thai.ts";
import { declaring, PAGE, PUBLIC } from "../../answers/policy.ts";
import { ProblemError, unexpected } from "../../answers/problem.ts";
import { sharedAnswers } from "../../answers/shared.ts";
import type { VariantCache } from "../../answers/variant-cache.ts";
import { catalogueEntries } from "../../catalogue/entries.ts";
import { areasByCode, findArea } from "../../db/areas.ts";
import { search } from "../../db/search/search.ts";
import { findTambon } from "../../db/tambons.ts";
import { isOldExplorerLink, pathOfPlace, readPlace } from "../../pages/addresses.ts";
import { homePage } from "../../pages/home.ts";
import type { Page, Pages } from "../../pages/page.ts";
import { picturePng } from "../../pages/picture.ts";
import { placePage } from "../../pages/place.ts";
import type { Services } from "../../services.ts";

const LONGEST_TEXT = 100;
const HITS = 30;

/** What other sites append to a link changes nothing. */
const Spoken = z.object({ lang: z.enum(["th", "en"]).catch("th") });
const Asked = Spoken.extend({
  q: z
    .string()
    .catch("")
    .transform((text) => [...tidy(text.replace(/\p{Cc}/gu, " "))].slice(0, LONGEST_TEXT).join("")),
});

export const spokenIn = (c: Context) => Spoken.parse(c.req.query()).lang;

/** A path with what the address asked for beside it. */
function kept(c: Context, path: string, { realOnly }: Pick<Services, "realOnly">): string {
  const parameters = [realOnly && "only=real", spokenIn(c) === "en" && "lang=en"].filter(Boolean);
  return parameters.length > 0 ? `${path}?${parameters.join("&")}` : path;
}

/** Draws a page of any status; `path` is its canonical one. */
export function drawn(
  c: Context,
  pages: Pages,
  page: Page,
  path: string,
  { publicUrl, realOnly }: Pick<Services, "publicUrl" | "realOnly">,
) {
  const setting = { language: spokenIn(c), realOnly, path, origin: publicUrl ?? null, assets: pages.assets };
  return c.html(pages.drawPage(page, setting), page.kind === "trouble" ? (page.status as 404) : 200);
}

/** The explorer had the address of the home page once. */
function passOldLinks({ realOnly }: Services): MiddlewareHandler {
  return (c, next) => {
    if (!isOldExplorerLink(c.req.query())) return next();
    const query = c.req.url.slice(c.req.url.indexOf("?"));
    return Promise.resolve(c.redirect(`/explore${query}${realOnly ? "&only=real" : ""}`, 301));
  };
}

export function pageRoutes(services: Services, pages: Pages, cache: VariantCache) {
  const { reader, contents, gazetteer } = services;
  const shared = sharedAnswers({ cache, contents });
  const draw = (c: Context, page: Page, path: string) => drawn(c, pages, page, path, services);
  const app = new OpenAPIHono();

  app.get("/", declaring(PAGE, Spoken), passOldLinks(services), shared, async (c) =>
    draw(c, await homePage(reader, await contents.current()), "/"),
  );

  app.get("/data", declaring(PAGE, Spoken), shared, async (c) =>
    draw(c, { kind: "data", entries: catalogueEntries(await contents.current()) }, "/data"),
  );

  app.get("/search", declaring(PAGE, Asked), shared, async (c) => {
    const { q } = Asked.parse(c.req.query());
    const { areas } = await contents.current();
    const items = q === "" ? [] : await search(reader, await gazetteer.at(areas), q, HITS);
    const [only] = items;
    if (only && items.length === 1 && (only.kind === "province" || only.kind === "amphoe" || only.kind === "lao")) {
      const area = await findArea(reader, only.code, only.kind);
      if (area) return c.redirect(kept(c, pathOfPlace(area), services), 302);
    }
    return draw(c, { kind: "search", asked: q, items }, "/search");
  });

  /** The area of an address, or where to go for it. */
  async function place(c: Context, text: string): Promise<Response> {
    const asked = readPlace(text);
    const missing = unexpected("place", text, { th: "ไม่มีพื้นที่นี้", en: "there is no such place" }, 404);
    if (!asked) throw missing;
    const area = await findArea(reader, asked.code, null);
    if (area && area.level !== "region") {
      const path = pathOfPlace(area);
      const named = asked.name === null || asked.name.normalize("NFC") === areaName(area, "th");
      if (area.code !== asked.code || !named) return c.redirect(kept(c, path, services), 301);
      return draw(c, await placePage(reader, await contents.current(), area), path);
    }
    const tambon = await findTambon(reader, asked.code);
    if (!tambon) throw missing;
    const parts = new Map(tambon.laos.map(({ code, part }) => [code, part]));
    const laos = await areasByCode(
      reader,
      tambon.laos.map(({ code }) => ({ level: "lao", code })),
    );
    const [first] = laos;
    if (first && laos.length === 1) return c.redirect(kept(c, pathOfPlace(first), services), 302);
    const { code, name_th, name_en } = tambon;
    return draw(
      c,
      {
        kind: "choice",
        tambon: { code, type: "tambon", name_th, name_en },
        laos: laos.map((lao) => ({ ...lao, part: parts.get(lao.code) ?? null })),
      },
      `/place/${code}`,
    );
  }
  app.get("/place/:place", declaring(PAGE, Spoken), shared, (c) => place(c, c.req.param("place")));

  app.get("/pictures/:file", declaring(PUBLIC, Spoken), shared, async (c) => {
    const [, code] = /^(\d{2,7})\.png$/.exec(c.req.param("file")) ?? [];
    const area = code === undefined ? null : await findArea(reader, code, null);
    if (!area || area.code !== code || area.level === "region") {
      throw new ProblemError(404, { th: "ไม่มีรูปนี้", en: "There is no such picture" }, { value: c.req.param("file") });
    }
    const svg = pages.drawPicture(await placePage(reader, await contents.current(), area), spokenIn(c));
    return c.body(await picturePng(svg), 200, { "content-type": "image/png" });
  });
  return app;
}
