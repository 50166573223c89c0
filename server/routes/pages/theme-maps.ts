/** The map of a theme for other places: a page that other sites may frame, and the same as a picture. */
import { OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { AREA_LEVELS } from "../../../data/area.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { OPENING_PROGRAMME } from "../../../data/themes.ts";
import { declaring, PAGE, PUBLIC } from "../../answers/policy.ts";
import { problemOfIssue, unexpected } from "../../answers/problem.ts";
import { sharedAnswers } from "../../answers/shared.ts";
import type { VariantCache } from "../../answers/variant-cache.ts";
import { findArea } from "../../db/areas.ts";
import type { Contents } from "../../db/dataset.ts";
import type { Pages, ThemePage } from "../../pages/page.ts";
import { picturePng } from "../../pages/picture.ts";
import { themePage } from "../../pages/theme.ts";
import {
  MeasureName,
  requireMeasure,
  requireTheme,
  requireYearOf,
  SpanName,
  ThemeId,
  Year,
} from "../../questions/parameters.ts";
import type { Services } from "../../services.ts";

/** Pixels to a unit of the drawing: sharp on paper and on screens of twice the usual density. */
const PICTURE_ZOOM = 2;

/** As in the address of the explorer; other parameters of it change nothing here. */
const Question = z.object({
  lang: z.enum(["th", "en"]).catch("th"),
  programme: ThemeId.optional(),
  measure: MeasureName.optional(),
  year: Year,
  span: SpanName,
  area: z
    .string()
    .regex(new RegExp(`^(${AREA_LEVELS.join("|")}):[\\w-]{1,12}$`))
    .optional(),
});

function questionOf(c: Context): z.infer<typeof Question> {
  const read = Question.safeParse(c.req.query());
  if (read.success) return read.data;
  throw problemOfIssue(read.error.issues[0], c.req.query());
}

/** Of real data alone the opening programme may have none: then it is the first that has. */
function openingOf({ datasets }: Contents): string {
  const known = [OPENING_PROGRAMME, ...PROGRAMMES.map(({ id }) => id)].find((id) => datasets.has(id));
  return known ?? OPENING_PROGRAMME;
}

export function themeMapRoutes({ reader, contents, realOnly, turns }: Services, pages: Pages, cache: VariantCache) {
  const shared = sharedAnswers({ cache, contents });

  async function placeOf(reference: string | undefined) {
    if (reference === undefined) return null;
    const [level, code = ""] = reference.split(":");
    const area = await findArea(reader, code, AREA_LEVELS.find((each) => each === level) ?? null);
    if (area) return area;
    throw unexpected("area", reference, { th: "ไม่มีพื้นที่นี้", en: "there is no such area" }, 404);
  }

  async function asked(c: Context): Promise<{ page: ThemePage; language: "th" | "en" }> {
    const { lang, programme: id, measure, year, span, area } = questionOf(c);
    requireYearOf({ year, span });
    const loaded = await contents.current();
    const programme = requireTheme(id ?? openingOf(loaded));
    const theme = { programme, measure: measure ?? programme.defaultMeasure, year, span };
    requireMeasure(programme, theme.measure);
    return { page: await themePage(reader, loaded, await placeOf(area), theme), language: lang };
  }

  return new OpenAPIHono()
    .get("/embed", declaring({ ...PAGE, frames: "any-origin" }, Question), shared, async (c) => {
      const { page, language } = await asked(c);
      return c.html(pages.drawPage(page, { language, realOnly, path: "/embed", origin: null, assets: pages.assets }));
    })
    .get("/map.svg", declaring(PUBLIC, Question), shared, async (c) => {
      const { page, language } = await asked(c);
      return c.body(pages.drawTheme(page, language), 200, { "content-type": "image/svg+xml" });
    })
    .get("/map.png", declaring(PUBLIC, Question), shared, async (c) => {
      const { page, language } = await asked(c);
      // each takes some 200 ms of a processor, and 50 MB meanwhile
      const image = await turns.take(c, () => picturePng(pages.drawTheme(page, language), PICTURE_ZOOM));
      return c.body(image, 200, { "content-type": "image/png" });
    });
}
