/** An office's file: sent, checked in a thread of its own, mended, handed in. */
import { OpenAPIHono, z } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { AS_OF_RANGE, isAsOf } from "../../../data/as-of.ts";
import { programmeById } from "../../../data/programmes/index.ts";
import { MAX_MB } from "../../../data/reading/tables/limits.ts";
import { type Actor, isInScope } from "../../../data/staff.ts";
import { ProblemError } from "../../answers/problem.ts";
import { ProgrammeId } from "../../questions/parameters.ts";
import { submitSet } from "../../store/changes/decide.ts";
import type { Mode } from "../../store/changes/stage.ts";
import { isFirstBesideDemonstration, refuseUnanswered } from "../../store/import-file.ts";
import { asLineOfText, nameOfUpTo } from "../../wire/line-of-text.ts";
import { XLSX } from "../../wire/media-types.ts";
import { asActor } from "../as-actor.ts";
import { decidingOf, refusing } from "../deciding.ts";
import type { StaffServices } from "../services.ts";
import { actorOf, staffRoute } from "../staff-route.ts";
import { rememberedHeadings, rememberHeadings } from "./heading-memory.ts";
import { fileOf, issuesOf, type Job } from "./job.ts";
import { ImportJobs } from "./jobs.ts";
import { runThread } from "./run-thread.ts";
import { laosOf } from "./template/laos.ts";
import { template } from "./template/template.ts";
import { JobAnswer, jobAnswer } from "./wire.ts";

/** The fields beside the file. */
const FIELDS_BYTES = 64 * 1024;
const Id = z.object({ id: z.uuid() });

const Form = z.strictObject({
  file: z.instanceof(File).openapi({ type: "string", format: "binary" }),
  programme: ProgrammeId,
  mode: z.enum(["update", "replace_programme", "replace_province"]),
  province: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  as_of: z.iso.date().refine(isAsOf, { params: AS_OF_RANGE }),
  source: nameOfUpTo(300),
});
const Prepared = z.strictObject({
  mapping: z.record(z.string().max(1000), z.string().max(100).nullable()).default({}),
  places: z.record(z.string().regex(/^\d{1,7}$/), z.string().regex(/^\d{4,7}$/)).default({}),
});
const HandedIn = z.strictObject({ demonstration: z.enum(["keep", "remove"]).nullable() });

const json = <S extends z.ZodType>(schema: S) => ({
  200: { description: "The answer", content: { "application/json": { schema } } },
});
const body = <S extends z.ZodType>(schema: S) => ({ required: true, content: { "application/json": { schema } } });
const workbook = { 200: { description: "A workbook", content: { [XLSX]: { schema: z.any() } } } };

function tooLarge(): never {
  const detail = { th: `ไฟล์ใหญ่เกิน ${MAX_MB} MB ลองแบ่งไฟล์`, en: `The file is over ${MAX_MB} MB: split it` };
  throw new ProblemError(413, detail, { parameter: "file", value: `> ${MAX_MB} MB` });
}

/** @throws ProblemError for a province that is missing, or not the person's */
function modeOf(actor: Actor, { mode, province }: z.infer<typeof Form>): Mode {
  if (mode !== "replace_province") return { kind: mode };
  if (province === undefined || !isInScope(actor, province)) {
    const detail = { th: "ต้องระบุจังหวัดที่ท่านดูแล", en: "Name a province that is yours" };
    throw new ProblemError(province === undefined ? 400 : 403, detail, {
      parameter: "province",
      value: province ?? "",
    });
  }
  return { kind: mode, province };
}

/** The end of a file's name, where its ending stands: 200 characters, as one line. */
const keptName = ({ name }: File) => asLineOfText([...name].slice(-200).join(""));

function sent(bytes: Uint8Array, name: string): Response {
  const headers = {
    "content-type": XLSX,
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  };
  return new Response(new Uint8Array(bytes), { headers });
}

export function importRoutes(services: StaffServices) {
  const { staff } = services;
  const jobs = new ImportJobs(services);

  async function answer(job: Job) {
    const programme = programmeById(job.order.programme);
    const asks =
      job.state === "ready" && programme !== undefined && (await isFirstBesideDemonstration(staff, programme));
    return jobAnswer(job, asks);
  }

  const blank = staffRoute(services, "records.edit", {
    method: "get",
    path: "/api/staff/imports/template",
    summary: "The workbook to fill in: titles, an example, what each column takes, codes of LAOs",
    request: { query: z.strictObject({ programme: ProgrammeId }) },
    responses: workbook,
  });
  const start = staffRoute(services, "records.edit", {
    method: "post",
    path: "/api/staff/imports",
    summary: `Check a file of up to ${MAX_MB} MB and compare it with what is published; nothing is changed`,
    middleware: bodyLimit({ maxSize: MAX_MB * 2 ** 20 + FIELDS_BYTES, onError: tooLarge }),
    request: { body: { required: true, content: { "multipart/form-data": { schema: Form } } } },
    responses: json(JobAnswer),
  });
  const one = staffRoute(services, "records.edit", {
    method: "get",
    path: "/api/staff/imports/{id}",
    summary: "How far an import is, and what it found",
    request: { params: Id },
    responses: json(JobAnswer),
  });
  const cancel = staffRoute(services, "records.edit", {
    method: "delete",
    path: "/api/staff/imports/{id}",
    summary: "Cancel an import, and drop what it staged",
    request: { params: Id },
    responses: json(z.object({ id: z.string() })),
  });
  const again = staffRoute(services, "records.edit", {
    method: "post",
    path: "/api/staff/imports/{id}/again",
    summary: "The same file once more, with columns and LAOs that were chosen by hand",
    request: { params: Id, body: body(Prepared) },
    responses: json(JobAnswer),
  });
  const annotated = staffRoute(services, "records.edit", {
    method: "get",
    path: "/api/staff/imports/{id}/annotated",
    summary: "The person's file with a column of what is wrong with each row",
    request: { params: Id },
    responses: workbook,
  });
  const submit = staffRoute(services, "records.edit", {
    method: "post",
    path: "/api/staff/imports/{id}/submit",
    summary: "Hand the staged changes in for approval",
    request: { params: Id, body: body(HandedIn) },
    responses: json(z.object({ change_set: z.string() })),
  });

  return new OpenAPIHono()
    .openapi(blank, async (c) => {
      const programme = programmeById(c.req.valid("query").programme);
      if (!programme) throw new Error("The schema let an unknown programme through");
      const { provinces } = decidingOf(actorOf(c));
      return sent(await template(programme, await laosOf(staff, provinces)), `${programme.title.th}.xlsx`);
    })
    .openapi(start, async (c) => {
      const form = c.req.valid("form");
      const actor = actorOf(c);
      const mode = modeOf(actor, form);
      const { file, programme, as_of: asOf, source } = form;
      if (file.size > MAX_MB * 2 ** 20) tooLarge();
      const bytes = new Uint8Array(await file.arrayBuffer());
      const name = keptName(file);
      const mapping = await rememberedHeadings(staff, programme);
      const order = { programme, file: { name, bytes }, mode, asOf, source, preparation: { mapping } };
      return c.json(await answer(await jobs.start(actor, order)), 200);
    })
    .openapi(one, async (c) => c.json(await answer(await jobs.find(actorOf(c), c.req.valid("param").id)), 200))
    .openapi(cancel, async (c) => {
      const { id } = c.req.valid("param");
      await jobs.cancel(actorOf(c), id);
      return c.json({ id }, 200);
    })
    .openapi(again, async (c) => {
      const { id } = c.req.valid("param");
      const { mapping, places } = c.req.valid("json");
      const { order } = await jobs.find(actorOf(c), id);
      const remembered = await rememberedHeadings(staff, order.programme);
      const preparation = { mapping: { ...remembered, ...mapping }, places };
      return c.json(await answer(await jobs.again(actorOf(c), id, preparation)), 200);
    })
    .openapi(annotated, async (c) => {
      const actor = actorOf(c);
      const job = await jobs.find(actor, c.req.valid("param").id);
      const file = await fileOf(staff, actor, job);
      const { programme } = job.order;
      const issues = await issuesOf(staff, actor, job.id);
      const task = { kind: "annotate", programme, file, issues } as const;
      const result = await runThread(task, c.req.raw.signal);
      if (!("bytes" in result)) throw new Error("The thread answered another question");
      return sent(result.bytes, `${file.name.replace(/\.[^.]*$/, "")} ผลการตรวจ.xlsx`);
    })
    .openapi(submit, async (c) => {
      const actor = actorOf(c);
      const job = await jobs.find(actor, c.req.valid("param").id);
      const { demonstration } = c.req.valid("json");
      const changeSet = job.staged?.changeSet;
      const programme = programmeById(job.order.programme);
      if (job.state !== "ready" || !changeSet || !programme) {
        throw new ProblemError(
          409,
          { th: "ไฟล์นี้ยังส่งไม่ได้", en: "The file cannot be handed in yet" },
          { value: job.state },
        );
      }
      await refusing(
        asActor(staff, actor, async (tx) => {
          if (demonstration === null && (await isFirstBesideDemonstration(tx, programme)))
            throw refuseUnanswered(programme);
          await tx`update change_set set demonstration = ${demonstration} where id = ${changeSet}`;
          await submitSet(tx, changeSet, decidingOf(actor));
          const titles = job.staged?.headings.map(({ title }) => title) ?? [];
          await rememberHeadings(tx, programme.id, titles, job.order.preparation.mapping ?? {});
          await tx`delete from import_job where id = ${job.id}`;
        }),
      );
      return c.json({ change_set: changeSet }, 200);
    });
}
