import { OpenAPIHono, type z } from "@hono/zod-openapi";
import type { Programme } from "../../data/programme.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import { PUBLISHED } from "../../data/published.ts";
import { publicRoute } from "../answers/policy.ts";
import { type Dataset, provenanceOf } from "../db/dataset.ts";
import type { Services } from "../services.ts";
import { type ProgrammeInfo, ProgrammeList } from "../wire/programme.ts";
import { PublishedList } from "../wire/published.ts";

const programmesRoute = publicRoute({
  method: "get",
  path: "/api/programmes",
  summary: "The registry: what there is, in which units, from which source",
  responses: { 200: { description: "All programmes", content: { "application/json": { schema: ProgrammeList } } } },
});

const publishedRoute = publicRoute({
  method: "get",
  path: "/api/published",
  summary: "Figures as they were published, apart from the records",
  responses: { 200: { description: "All figures", content: { "application/json": { schema: PublishedList } } } },
});

function programmeInfo(programme: Programme, dataset: Dataset | undefined): z.infer<typeof ProgrammeInfo> {
  const { id, title, short, about, noun, geometry, privacy, colour, ramp, licence } = programme;
  return {
    id,
    title,
    short,
    about,
    noun,
    geometry,
    privacy,
    first_year: programme.firstYear,
    measures: [
      { measure: "coverage", unit: "share", title: { th: "ความครอบคลุม", en: "Coverage" } },
      { measure: "sites", unit: "record", title: { th: `จำนวน${noun.th}`, en: `Number: ${noun.en}` } },
      ...programme.measures.map(({ measure, unit, title }) => ({ measure, unit, title })),
    ],
    default_measure: programme.defaultMeasure,
    attributes: programme.attributes
      .filter((attribute) => attribute.public)
      .map(({ name, title, kind, unit, choices }) => ({
        name,
        title,
        kind,
        unit: unit ?? null,
        choices: choices ? { ...choices } : null,
      })),
    colour,
    ramp: [...ramp],
    licence,
    tiles: `/tiles/${id}.json`,
    dataset: dataset ? { ...provenanceOf(dataset), version: dataset.version } : null,
  };
}

export function programmeRoutes({ contents }: Services) {
  return new OpenAPIHono()
    .openapi(programmesRoute, async (c) => {
      const { datasets } = await contents.current();
      return c.json(
        { items: PROGRAMMES.map((programme) => programmeInfo(programme, datasets.get(programme.id))) },
        200,
      );
    })
    .openapi(publishedRoute, (c) => c.json({ items: PUBLISHED.map((figure) => ({ ...figure })) }, 200));
}
