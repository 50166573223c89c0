/** Imports that run or wait for their author. Their state is in the database; a process knows those that it works on itself. */
import { randomUUID } from "node:crypto";
import type { Bilingual } from "../../../data/area.ts";
import type { Preparation } from "../../../data/reading/import/prepare-table.ts";
import type { Actor } from "../../../data/staff.ts";
import { ProblemError } from "../../answers/problem.ts";
import { addressOf } from "../../db/connection/address-of.ts";
import { foretell } from "../../store/changes/foretell.ts";
import { dropForgottenImports, dropImports } from "../../store/changes/forgotten-imports.ts";
import { DISK_FULL, isDiskFull } from "../../store/disk-full.ts";
import type { StaffServices } from "../services.ts";
import { fileOf, findJob, type Job, type JobState, keepFile } from "./job.ts";
import { type StaffOrder, type Staged, TOLD_ISSUES } from "./order.ts";
import { endLost, keepPulse } from "./pulse.ts";
import { runThread } from "./run-thread.ts";

/** Files that are kept on one database; each has 50 MB at most. */
const MOST_JOBS = 12;
/** Threads at a time, of all servers; each may take half a gigabyte. */
const MOST_RUNNING = 2;
/** Any number will do, as long as every server on this database takes the same one. */
const LOCK = 2583;

type Services = Pick<StaffServices, "owner" | "staff" | "log">;

/** What a process works on. */
interface Work {
  stop: AbortController;
  /** When nothing of it is at work any more. */
  done: Promise<void>;
}

export class ImportJobs {
  readonly #services: Services;
  readonly #own = new Map<string, Work>();

  constructor(services: Services) {
    this.#services = services;
  }

  /** @throws ProblemError 429 while others, or another of the same person, are at work */
  async start(actor: Actor, order: StaffOrder): Promise<Job> {
    const id = randomUUID();
    if (!(await this.#enter(id, actor, order))) {
      // what stands in the way may have ended without a word
      await endLost(this.#services.owner, await this.#running());
      if (!(await this.#enter(id, actor, order))) {
        throw new ProblemError(429, {
          th: "มีการนำเข้าที่ยังทำงานอยู่ รอให้เสร็จหรือยกเลิกก่อน",
          en: "An import is still at work: wait for it or cancel it",
        });
      }
    }
    const stop = new AbortController();
    const done = this.#run(id, actor, order, stop).finally(() => this.#own.delete(id));
    this.#own.set(id, { stop, done });
    return await findJob(this.#services.staff, actor, id);
  }

  /** @throws ProblemError 404 when the person has none of that name */
  async find(actor: Actor, id: string): Promise<Job> {
    const { owner, staff } = this.#services;
    const job = await findJob(staff, actor, id);
    if (!job.silent) return job;
    await endLost(owner, [id]);
    return await findJob(staff, actor, id);
  }

  /** Once more, with what the person chose meanwhile. */
  async again(actor: Actor, id: string, preparation: Preparation): Promise<Job> {
    const { staff } = this.#services;
    const job = await findJob(staff, actor, id);
    const file = await fileOf(staff, actor, job);
    await this.cancel(actor, id);
    return await this.start(actor, { ...job.order, file, preparation });
  }

  /** Ends what runs, here or in another process, and drops what it staged. */
  async cancel(actor: Actor, id: string): Promise<void> {
    const { owner, staff } = this.#services;
    await findJob(staff, actor, id);
    const work = this.#own.get(id);
    work?.stop.abort();
    await dropImports(owner, [id]);
    await work?.done;
  }

  async #running(): Promise<string[]> {
    const rows = await this.#services.owner<{ id: string }[]>`select id::text from import_job where state = 'running'`;
    return rows.map(({ id }) => id);
  }

  /** Writes it down, unless too many are at work; what is long over makes room. */
  async #enter(id: string, { id: author }: Actor, order: StaffOrder): Promise<boolean> {
    const { programme, file, preparation, mode, asOf, source } = order;
    const asked = JSON.stringify({ mode, asOf, source, preparation });
    return await this.#services.owner.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(${LOCK}::bigint)`;
      const running = await tx<{ author: string }[]>`select author from import_job where state = 'running'`;
      if (running.length >= MOST_RUNNING || running.some((each) => each.author === author)) return false;
      await dropForgottenImports(tx, MOST_JOBS - running.length - 1);
      await tx`
        insert into import_job (id, author, programme, file_name, asked)
        values (${id}, ${author}, ${programme}, ${file.name}, ${asked}::text::json)`;
      await tx`insert into import_pulse (job) values (${id})`;
      return true;
    });
  }

  async #run(id: string, actor: Actor, order: StaffOrder, stop: AbortController): Promise<void> {
    const { owner, staff, log } = this.#services;
    const { signal } = stop;
    const ended = new AbortController();
    let progress = 0;
    void keepPulse(owner, id, { ended: ended.signal, progress: () => progress, onGone: () => stop.abort() });
    try {
      await keepFile(owner, id, order.file.bytes);
      signal.throwIfAborted();
      const task = { kind: "stage", staff: addressOf(staff), actor, job: id, order } as const;
      const result = await runThread(task, signal, (part) => {
        progress = part;
      });
      if (!("staged" in result)) throw new Error("The thread answered another question");
      const { staged } = result;
      progress = 0.9;
      if (staged.changeSet !== null && !signal.aborted) await foretell(owner, staged.changeSet);
      await this.#end(id, staged.changeSet === null ? "mistakes" : "ready", staged, null);
    } catch (error) {
      if (signal.aborted) return;
      log.error({ err: error }, "an import failed");
      await this.#end(id, "failed", null, faultOf(error)).catch((err: unknown) =>
        log.error({ err }, "nor was that told"),
      );
    } finally {
      ended.abort();
    }
  }

  /** An import that was cancelled meanwhile stays away. */
  async #end(id: string, state: JobState, staged: Staged | null, fault: Bilingual | null): Promise<void> {
    const { issues = [], changeSet: _, ...found } = staged ?? {};
    const told = staged && JSON.stringify({ ...found, issues: issues.slice(0, TOLD_ISSUES) });
    await this.#services.owner`
      update import_job
      set state = ${state}, found = ${told}::text::json, issues = ${JSON.stringify(issues)}::text::json,
          fault = ${fault && JSON.stringify(fault)}::text::json, ended_at = now()
      where id = ${id} and state = 'running'`;
  }
}

function faultOf(error: unknown): Bilingual {
  if (isDiskFull(error)) return DISK_FULL;
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "ERR_WORKER_OUT_OF_MEMORY"
    ? { th: "ไฟล์นี้ใช้หน่วยความจำมากเกินไป ลองแบ่งไฟล์", en: "The file needs too much memory: split it" }
    : {
        th: "นำเข้าไม่สำเร็จ ไม่มีข้อมูลใดเปลี่ยน ลองอีกครั้งได้",
        en: "The import failed and nothing was changed: it can be tried again",
      };
}
