/** What headings of files were chosen to be by hand: seen, changed and forgotten. */
import { OpenAPIHono, z } from "@hono/zod-openapi";
import { programmeById } from "../../../data/programmes/index.ts";
import { importColumns } from "../../../data/reading/columns.ts";
import { ProblemError, unexpected } from "../../answers/problem.ts";
import { ProgrammeId } from "../../questions/parameters.ts";
import { lineOfText } from "../../wire/line-of-text.ts";
import { asActor } from "../as-actor.ts";
import type { StaffServices } from "../services.ts";
import { actorOf, staffRoute } from "../staff-route.ts";
import { changeHeading, forgetHeading, headingChoices, LONGEST_HEADING } from "./heading-memory.ts";

const Heading = lineOfText(LONGEST_HEADING).min(1);
const Choice = z.object({
  heading: z.string(),
  /** A column of the import file; null = left out. */
  field: z.string().nullable(),
});
const One = z.strictObject({ programme: ProgrammeId, heading: Heading });
const json = <S extends z.ZodType>(schema: S) => ({
  200: { description: "The answer", content: { "application/json": { schema } } },
});

function unlessNone(changed: number, heading: string): void {
  if (changed > 0) return;
  const detail = { th: `ไม่ได้จำหัวคอลัมน์ “${heading}” ไว้`, en: `The heading “${heading}” is not remembered` };
  throw new ProblemError(404, detail, { parameter: "heading", value: heading });
}

export function headingRoutes(services: StaffServices) {
  const { staff } = services;
  const list = staffRoute(services, "records.edit", {
    method: "get",
    path: "/api/staff/imports/headings",
    summary: "Headings that are remembered for a programme, by heading",
    request: { query: z.strictObject({ programme: ProgrammeId }) },
    responses: json(z.object({ items: z.array(Choice) })),
  });
  const change = staffRoute(services, "records.edit", {
    method: "post",
    path: "/api/staff/imports/headings",
    summary: "Take a remembered heading for another column from now on, or leave it out",
    request: {
      body: {
        required: true,
        content: { "application/json": { schema: One.extend({ field: z.string().min(1).max(100).nullable() }) } },
      },
    },
    responses: json(Choice),
  });
  const forget = staffRoute(services, "records.edit", {
    method: "delete",
    path: "/api/staff/imports/headings",
    summary: "Forget a heading: it is asked about again",
    request: { query: One },
    responses: json(z.object({ heading: z.string() })),
  });

  return new OpenAPIHono()
    .openapi(list, async (c) => {
      const { programme } = c.req.valid("query");
      return c.json({ items: await asActor(staff, actorOf(c), (tx) => headingChoices(tx, programme)) }, 200);
    })
    .openapi(change, async (c) => {
      const { programme, heading, field } = c.req.valid("json");
      const known = programmeById(programme);
      const names = (known ? importColumns(known) : []).map(({ name }) => name);
      if (field !== null && !names.includes(field)) {
        const some = names.join(", ");
        throw unexpected("field", field, { th: `เลือกจาก ${some}`, en: `one of ${some}` });
      }
      unlessNone(await asActor(staff, actorOf(c), (tx) => changeHeading(tx, programme, { heading, field })), heading);
      return c.json({ heading, field }, 200);
    })
    .openapi(forget, async (c) => {
      const { programme, heading } = c.req.valid("query");
      unlessNone(await asActor(staff, actorOf(c), (tx) => forgetHeading(tx, programme, heading)), heading);
      return c.json({ heading }, 200);
    });
}
