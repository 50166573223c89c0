/** What staff ask about records: within their scope, private columns for those who may see them, kept by nobody. */
import { OpenAPIHono, z } from "@hono/zod-openapi";
import { ORIGINS } from "../../../data/programme.ts";
import { may } from "../../../data/staff.ts";
import { ProblemError } from "../../answers/problem.ts";
import { ProgrammeId } from "../../questions/parameters.ts";
import { asActor } from "../as-actor.ts";
import type { StaffServices } from "../services.ts";
import { actorOf, staffRoute } from "../staff-route.ts";
import { completeness, countStaffRecords } from "./counts.ts";
import { recordHistory } from "./history.ts";
import { findStaffRecord, listStaffRecords } from "./list.ts";
import { staffPoints } from "./points.ts";
import { afterOf, cursorOf, Filter, filterOf, PageQuestion } from "./questions.ts";
import {
  CompletenessAnswer,
  HistoryAnswer,
  StaffCountsAnswer,
  StaffPointsAnswer,
  StaffRecordAnswer,
  StaffRecordList,
} from "./wire.ts";

const answers = <S extends z.ZodType>(description: string, schema: S) => ({
  200: { description, content: { "application/json": { schema } } },
});

const Identity = z.strictObject({
  programme: ProgrammeId,
  origin: z.enum(ORIGINS),
  key: z.string().min(1).max(500),
});

export function staffRecordRoutes(services: StaffServices) {
  const { staff } = services;
  const list = staffRoute(services, "records.read", {
    method: "get",
    path: "/api/staff/records",
    summary: "Records of the actor's provinces, with all their columns",
    request: { query: PageQuestion },
    responses: answers("A page", StaffRecordList),
  });
  const counts = staffRoute(services, "records.read", {
    method: "get",
    path: "/api/staff/records/counts",
    summary: "How many records a filter has, and how many each further choice would leave",
    request: { query: Filter },
    responses: answers("The counts", StaffCountsAnswer),
  });
  const points = staffRoute(services, "records.read", {
    method: "get",
    path: "/api/staff/records/points",
    summary: "Where the records of a filter lie: at most 10,000 of them, column by column",
    request: { query: Filter },
    responses: answers("The points", StaffPointsAnswer),
  });
  const one = staffRoute(services, "records.read", {
    method: "get",
    path: "/api/staff/records/{programme}/{origin}/{key}",
    summary: "One record, with the version that an edit has to name",
    request: { params: Identity },
    responses: answers("The record", StaffRecordAnswer),
  });
  const history = staffRoute(services, "records.read", {
    method: "get",
    path: "/api/staff/records/{programme}/{origin}/{key}/history",
    summary: "Who changed a record, when, from what to what, from which row of which file; newest first",
    request: { params: Identity },
    responses: answers("The changes", HistoryAnswer),
  });
  const complete = staffRoute(services, "records.read", {
    method: "get",
    path: "/api/staff/completeness",
    summary: "Programme by province: records, their age, and what is missing of them",
    responses: answers("Programmes and provinces that have records", CompletenessAnswer),
  });

  return new OpenAPIHono()
    .openapi(list, async (c) => {
      const { sort, limit, cursor, ...question } = c.req.valid("query");
      const filter = await filterOf(staff, actorOf(c), question);
      const page = { order: sort, after: afterOf(cursor, sort), limit };
      const { items, next } = await asActor(staff, actorOf(c), (tx) => listStaffRecords(tx, filter, page));
      return c.json({ items, next: cursorOf(next) }, 200);
    })
    .openapi(counts, async (c) => {
      const filter = await filterOf(staff, actorOf(c), c.req.valid("query"));
      return c.json(await asActor(staff, actorOf(c), (tx) => countStaffRecords(tx, filter)), 200);
    })
    .openapi(points, async (c) => {
      const filter = await filterOf(staff, actorOf(c), c.req.valid("query"));
      return c.json(await asActor(staff, actorOf(c), (tx) => staffPoints(tx, filter)), 200);
    })
    .openapi(complete, async (c) => {
      const actor = actorOf(c);
      const privately = may(actor, "records.read_private");
      return c.json({ items: await asActor(staff, actor, (tx) => completeness(tx, privately)) }, 200);
    })
    .openapi(history, async (c) => {
      const identity = c.req.valid("param");
      const lines = await asActor(staff, actorOf(c), (tx) => recordHistory(tx, identity));
      const items = lines.map(({ created_at, decided_at, ...line }) => ({
        ...line,
        created_at: created_at.toISOString(),
        decided_at: decided_at?.toISOString() ?? null,
      }));
      return c.json({ items }, 200);
    })
    .openapi(one, async (c) => {
      const identity = c.req.valid("param");
      const record = await asActor(staff, actorOf(c), (tx) => findStaffRecord(tx, identity));
      if (record) return c.json(record, 200);
      const detail = { th: `ไม่พบระเบียน ${identity.key}`, en: `No record ${identity.key}` };
      throw new ProblemError(404, detail, { parameter: "key", value: identity.key });
    });
}
