/** Sets of changes: made from a file or by hand, handed in, approved, rejected, taken back. */
import { OpenAPIHono, z } from "@hono/zod-openapi";
import { PROGRAMMES, programmeById } from "../../../data/programmes/index.ts";
import { sentencesOf } from "../../../data/reading/import/sentence.ts";
import type { Actor } from "../../../data/staff.ts";
import { unexpected } from "../../answers/problem.ts";
import { type ChangeSet, STATES } from "../../store/changes/change-set.ts";
import { approveSet, checkProvinces, rejectSet, submitSet } from "../../store/changes/decide.ts";
import { proposeEdit } from "../../store/changes/propose-edit.ts";
import { listSets, readChanges } from "../../store/changes/read.ts";
import { laterChanges, revertSet } from "../../store/changes/revert.ts";
import { RecordContent } from "../../wire/record-content.ts";
import { asActor } from "../as-actor.ts";
import { decidingOf, refusing } from "../deciding.ts";
import type { StaffServices } from "../services.ts";
import { actorOf, staffRoute } from "../staff-route.ts";
import { requireSet, SetId } from "./set-of-changes.ts";

/** Later changes that one answer names. */
const LATER = 200;

const EditBody = z.object({
  programme: z.enum(PROGRAMMES.map(({ id }) => id) as [string, ...string[]]),
  key: z.string().min(1).max(500),
  seen: RecordContent.nullable(),
  values: z.record(z.string(), z.string()).nullable(),
});

const json = <S extends z.ZodType>(schema: S) => ({
  200: { description: "The answer", content: { "application/json": { schema } } },
});
const body = <S extends z.ZodType>(schema: S) => ({ required: true, content: { "application/json": { schema } } });
const Totals = z.record(z.string(), z.number().nullable());
const SetAnswer = z.object({
  id: z.string(),
  programme: z.string(),
  kind: z.enum(["import", "edit", "delete", "revert"]),
  mode: z.string(),
  state: z.enum(STATES),
  author: z.string(),
  /** Whether the person who asks made it. */
  own: z.boolean(),
  created_at: z.string(),
  submitted_at: z.string().nullable(),
  decided_by: z.string().nullable(),
  decided_at: z.string().nullable(),
  reason: z.string().nullable(),
  source_th: z.string(),
  source_en: z.string(),
  as_of: z.string(),
  file: z.string().nullable(),
  demonstration: z.enum(["keep", "remove"]).nullable(),
  reverts: z.string().nullable(),
  provinces: z.array(z.string()),
  added: z.number(),
  changed: z.number(),
  removed: z.number(),
  same: z.number(),
  effect: z.object({ totals: z.object({ before: Totals, after: Totals }), withheld: z.number() }).nullable(),
});
const Done = z.object({ id: z.string() });

function shown({ created_at, submitted_at, decided_at, ...set }: ChangeSet, { id }: Actor) {
  return {
    ...set,
    own: set.author === id,
    created_at: created_at.toISOString(),
    submitted_at: submitted_at?.toISOString() ?? null,
    decided_at: decided_at?.toISOString() ?? null,
  };
}

export function changeRoutes(services: StaffServices) {
  const { owner, staff } = services;
  const act = (name: "submit" | "approve", permission: "records.edit" | "changes.approve") =>
    staffRoute(services, permission, {
      method: "post",
      path: `/api/staff/changes/{id}/${name}` as const,
      summary: `${name} a set of changes`,
      request: { params: SetId },
      responses: json(Done),
    });

  const list = staffRoute(services, "records.read", {
    method: "get",
    path: "/api/staff/changes",
    summary: "Sets of changes in the provinces of the account",
    request: { query: z.strictObject({ state: z.enum(STATES).optional() }) },
    responses: json(z.object({ items: z.array(SetAnswer) })),
  });
  const one = staffRoute(services, "records.read", {
    method: "get",
    path: "/api/staff/changes/{id}",
    summary: "What a set changes, by key, from the key `after` on; of one LAO what lies in it before or after",
    request: {
      params: SetId,
      query: z.strictObject({
        after: z.string().max(500).optional(),
        kind: z.enum(["added", "changed", "removed"]).optional(),
        lao: z
          .string()
          .regex(/^\d{4,7}$/)
          .optional(),
      }),
    },
    responses: json(
      z.object({
        set: SetAnswer,
        next: z.string().nullable(),
        items: z.array(
          z.object({
            key: z.string(),
            before: RecordContent.nullable(),
            after: RecordContent.nullable(),
            file_row: z.number().nullable(),
          }),
        ),
      }),
    ),
  });
  const reject = staffRoute(services, "changes.approve", {
    method: "post",
    path: "/api/staff/changes/{id}/reject",
    summary: "Reject a set of changes",
    request: { params: SetId, body: body(z.object({ reason: z.string().trim().min(1).max(500) })) },
    responses: json(Done),
  });
  const revert = staffRoute(services, "changes.approve", {
    method: "post",
    path: "/api/staff/changes/{id}/revert",
    summary: "Take a published set back",
    request: { params: SetId, body: body(z.object({ despite_later: z.boolean() })) },
    responses: json(Done),
  });
  const later = staffRoute(services, "changes.approve", {
    method: "get",
    path: "/api/staff/changes/{id}/later",
    summary: "Records of a published set that later sets changed: taking it back would undo these too",
    request: { params: SetId },
    responses: json(
      z.object({
        total: z.number(),
        items: z.array(z.object({ key: z.string(), change_set: z.string(), author: z.string() })),
      }),
    ),
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
      const items = await asActor(staff, actorOf(c), (tx) => listSets(tx, state ? [state] : STATES));
      return c.json({ items: items.map((set) => shown(set, actorOf(c))) }, 200);
    })
    .openapi(one, async (c) => {
      const { id } = c.req.valid("param");
      const { after = "", kind = null, lao = null } = c.req.valid("query");
      const actor = actorOf(c);
      const found = await asActor(staff, actor, async (tx) => {
        const set = await requireSet(tx, id);
        const page = await readChanges(tx, id, { after, kind, lao });
        return { set: shown(set, actor), ...page };
      });
      return c.json(found, 200);
    })
    .openapi(later, async (c) => {
      const { id } = c.req.valid("param");
      const set = await asActor(staff, actorOf(c), (tx) => requireSet(tx, id));
      const items = await refusing(
        owner.begin((tx) => {
          checkProvinces(set, decidingOf(actorOf(c)));
          return laterChanges(tx, set);
        }),
      );
      return c.json({ total: items.length, items: items.slice(0, LATER) }, 200);
    })
    .openapi(edit, async (c) => {
      const { programme: id, ...given } = c.req.valid("json");
      const programme = programmeById(id);
      if (!programme) throw unexpected("programme", id, { th: "ไม่มีโครงการนี้", en: "no such programme" });
      const actor = actorOf(c);
      const { changeSet, issues } = await refusing(
        asActor(staff, actor, async (tx) => {
          const proposed = await proposeEdit(tx, decidingOf(actor), { programme, ...given });
          if (proposed.changeSet !== null) await submitSet(tx, proposed.changeSet, decidingOf(actor));
          return proposed;
        }),
      );
      const sentence = sentencesOf(programme);
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
