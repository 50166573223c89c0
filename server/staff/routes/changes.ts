/** Sets of changes: made from a file or by hand, handed in, approved, rejected, taken back. */
import { OpenAPIHono, z } from "@hono/zod-openapi";
import { PROGRAMMES, programmeById } from "../../../data/programmes/index.ts";
import { sentence } from "../../../data/reading/import/sentence.ts";
import type { Actor } from "../../../data/staff.ts";
import { ProblemError, unexpected } from "../../answers/problem.ts";
import { STATES } from "../../store/changes/change-set.ts";
import { approveSet, type Deciding, rejectSet, submitSet } from "../../store/changes/decide.ts";
import { proposeEdit } from "../../store/changes/propose-edit.ts";
import { listSets, readChanges } from "../../store/changes/read.ts";
import { ChangeRefused } from "../../store/changes/refused.ts";
import { revertSet } from "../../store/changes/revert.ts";
import type { StaffServices } from "../services.ts";
import { actorOf, staffRoute } from "../staff-route.ts";

const Id = z.object({ id: z.string().regex(/^\d{1,18}$/) });
const Content = z
  .object({
    key: z.string(),
    lao: z.string(),
    province: z.string(),
    year: z.number(),
    title_th: z.string().optional(),
    title_en: z.string().optional(),
    lng: z.number().optional(),
    lat: z.number().optional(),
    attributes: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
    measures: z.record(z.string(), z.number()),
  })
  .nullable();
const EditBody = z.object({
  programme: z.enum(PROGRAMMES.map(({ id }) => id) as [string, ...string[]]),
  key: z.string().min(1).max(500),
  seen: Content,
  values: z.record(z.string(), z.string()).nullable(),
});

const json = <S extends z.ZodType>(schema: S) => ({
  200: { description: "The answer", content: { "application/json": { schema } } },
});
const body = <S extends z.ZodType>(schema: S) => ({ required: true, content: { "application/json": { schema } } });
const Done = z.object({ id: z.string() });

function decidingOf({ id, scope }: Actor): Deciding {
  return { id, provinces: scope.kind === "nation" ? null : scope.codes, approvesOwn: false };
}

async function refusing<T>(work: Promise<T>): Promise<T> {
  return await work.catch((error: unknown) => {
    throw error instanceof ChangeRefused ? new ProblemError(409, error.told, { value: error.keys[0] }) : error;
  });
}

export function changeRoutes(services: StaffServices) {
  const { owner } = services;
  const act = (name: "submit" | "approve", permission: "records.edit" | "changes.approve") =>
    staffRoute(services, permission, {
      method: "post",
      path: `/api/staff/changes/{id}/${name}` as const,
      summary: `${name} a set of changes`,
      request: { params: Id },
      responses: json(Done),
    });

  const list = staffRoute(services, "records.read", {
    method: "get",
    path: "/api/staff/changes",
    summary: "Sets of changes in the provinces of the account",
    request: { query: z.object({ state: z.enum(STATES).optional() }) },
    responses: json(z.object({ items: z.array(z.looseObject({ id: z.string(), state: z.enum(STATES) })) })),
  });
  const one = staffRoute(services, "records.read", {
    method: "get",
    path: "/api/staff/changes/{id}",
    summary: "What a set changes, by key, from the key `after` on",
    request: { params: Id, query: z.object({ after: z.string().max(500).optional() }) },
    responses: json(
      z.object({
        items: z.array(z.object({ key: z.string(), before: Content, after: Content, file_row: z.number().nullable() })),
      }),
    ),
  });
  const reject = staffRoute(services, "changes.approve", {
    method: "post",
    path: "/api/staff/changes/{id}/reject",
    summary: "Reject a set of changes",
    request: { params: Id, body: body(z.object({ reason: z.string().trim().min(1).max(500) })) },
    responses: json(Done),
  });
  const revert = staffRoute(services, "changes.approve", {
    method: "post",
    path: "/api/staff/changes/{id}/revert",
    summary: "Take a published set back",
    request: { params: Id, body: body(z.object({ despite_later: z.boolean() })) },
    responses: json(Done),
  });
  const edit = staffRoute(services, "records.edit", {
    method: "post",
    path: "/api/staff/changes",
    summary: "Propose the edit (or, without values, the deletion) of one record; it waits for approval",
    request: { body: body(EditBody) },
    responses: json(
      z.object({
        id: z.string().nullable(),
        issues: z.array(
          z.object({ column: z.string().nullable(), severity: z.string(), th: z.string(), en: z.string() }),
        ),
      }),
    ),
  });

  return new OpenAPIHono()
    .openapi(list, async (c) => {
      const { state } = c.req.valid("query");
      const items = await listSets(owner, decidingOf(actorOf(c)).provinces, state ? [state] : STATES);
      return c.json({ items: items.map((set) => ({ ...set })) }, 200);
    })
    .openapi(one, async (c) => {
      const { after = "" } = c.req.valid("query");
      const items = await readChanges(owner, c.req.valid("param").id, decidingOf(actorOf(c)).provinces, after);
      return c.json({ items: [...items] }, 200);
    })
    .openapi(edit, async (c) => {
      const { programme: id, ...given } = c.req.valid("json");
      const programme = programmeById(id);
      if (!programme) throw unexpected("programme", id, { th: "ไม่มีโครงการนี้", en: "no such programme" });
      const actor = actorOf(c);
      const { changeSet, issues } = await refusing(
        owner.begin(async (tx) => {
          const proposed = await proposeEdit(tx, actor.id, { programme, ...given });
          if (proposed.changeSet !== null) await submitSet(tx, proposed.changeSet, decidingOf(actor));
          return proposed;
        }),
      );
      const told = issues.map((issue) => ({ column: issue.column, severity: issue.severity, ...sentence(issue) }));
      return c.json({ id: changeSet, issues: told }, 200);
    })
    .openapi(act("submit", "records.edit"), async (c) => {
      const { id } = c.req.valid("param");
      await refusing(submitSet(owner, id, decidingOf(actorOf(c))));
      return c.json({ id }, 200);
    })
    .openapi(act("approve", "changes.approve"), async (c) => {
      const { id } = c.req.valid("param");
      await refusing(approveSet(owner, id, decidingOf(actorOf(c))));
      return c.json({ id }, 200);
    })
    .openapi(reject, async (c) => {
      const { id } = c.req.valid("param");
      await refusing(rejectSet(owner, id, decidingOf(actorOf(c)), c.req.valid("json").reason));
      return c.json({ id }, 200);
    })
    .openapi(revert, async (c) => {
      const { despite_later } = c.req.valid("json");
      const id = await refusing(revertSet(owner, c.req.valid("param").id, decidingOf(actorOf(c)), despite_later));
      return c.json({ id }, 200);
    });
}
