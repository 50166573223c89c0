/** One field of many records: a draft is made to look at, and handed in as any other, or discarded. */
import { OpenAPIHono, z } from "@hono/zod-openapi";
import { programmeById } from "../../../data/programmes/index.ts";
import { sentencesOf } from "../../../data/reading/import/sentence.ts";
import { MOST_TOGETHER, sharedFields } from "../../../data/record-fields.ts";
import { ProblemError, unexpected } from "../../answers/problem.ts";
import { ProgrammeId } from "../../questions/parameters.ts";
import { proposeField } from "../../store/changes/propose-field.ts";
import { asActor } from "../as-actor.ts";
import { decidingOf, refusing } from "../deciding.ts";
import type { StaffServices } from "../services.ts";
import { actorOf, staffRoute } from "../staff-route.ts";

/** Problems that one answer names. */
const TOLD = 200;

const Counts = z.object({ added: z.number(), changed: z.number(), removed: z.number(), same: z.number() });
const Draft = z.object({
  /** Null where nothing was staged: a record would be wrong, or all are so already. */
  id: z.string().nullable(),
  counts: Counts.nullable(),
  issues: z.array(
    z.object({ key: z.string(), column: z.string().nullable(), severity: z.string(), th: z.string(), en: z.string() }),
  ),
});
const Question = z.strictObject({
  programme: ProgrammeId,
  keys: z.array(z.string().min(1).max(500)).min(1).max(MOST_TOGETHER),
  field: z.string().min(1).max(100),
  value: z.string().max(5000),
});
const json = <S extends z.ZodType>(schema: S) => ({
  200: { description: "The answer", content: { "application/json": { schema } } },
});

export function manyRoutes(services: StaffServices) {
  const { staff } = services;
  const propose = staffRoute(services, "records.edit", {
    method: "post",
    path: "/api/staff/changes/many",
    summary: "What setting one field of many real records would change: a draft, to be handed in or discarded",
    request: { body: { required: true, content: { "application/json": { schema: Question } } } },
    responses: json(Draft),
  });
  const discard = staffRoute(services, "records.edit", {
    method: "delete",
    path: "/api/staff/changes/{id}",
    summary: "Discard a draft of one's own",
    request: { params: z.object({ id: z.string().regex(/^\d{1,18}$/) }) },
    responses: json(z.object({ id: z.string() })),
  });

  return new OpenAPIHono()
    .openapi(propose, async (c) => {
      const { programme: id, field, keys, value } = c.req.valid("json");
      const programme = programmeById(id);
      if (!programme) throw new Error("The schema let an unknown programme through");
      const fields = sharedFields(programme).map(({ name }) => name);
      if (!fields.includes(field)) {
        const some = fields.join(", ");
        throw unexpected("field", field, { th: `เลือกจาก ${some}`, en: `one of ${some}` });
      }
      const actor = actorOf(c);
      const asked = { programme, keys: [...new Set(keys)], field, value };
      const { changeSet, counts, issues } = await refusing(
        asActor(staff, actor, async (tx) => {
          const proposed = await proposeField(tx, decidingOf(actor), asked);
          if (proposed.counts?.changed !== 0) return proposed;
          await tx`delete from change_set where id = ${proposed.changeSet}`;
          return { ...proposed, changeSet: null };
        }),
      );
      const sentence = sentencesOf(programme);
      const told = issues
        .slice(0, TOLD)
        .map((issue) => ({ key: issue.key, column: issue.column, severity: issue.severity, ...sentence(issue) }));
      return c.json({ id: changeSet, counts, issues: told }, 200);
    })
    .openapi(discard, async (c) => {
      const { id } = c.req.valid("param");
      const gone = await asActor(
        staff,
        actorOf(c),
        (tx) => tx`delete from change_set where id = ${id} and state = 'draft'`,
      );
      if (gone.count === 1) return c.json({ id }, 200);
      throw new ProblemError(404, { th: `ไม่มีร่าง ${id}`, en: `There is no draft ${id}` }, { value: id });
    });
}
