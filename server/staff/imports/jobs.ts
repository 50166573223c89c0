/** Imports that run or wait for their author. What is staged stands in the database; a server that starts anew forgets the rest. */
import { randomUUID } from "node:crypto";
import type { Bilingual } from "../../../data/area.ts";
import type { Preparation } from "../../../data/reading/import/prepare-table.ts";
import type { Actor } from "../../../data/staff.ts";
import { ProblemError } from "../../answers/problem.ts";
import { addressOf } from "../../db/address-of.ts";
import { textArray } from "../../db/text-array.ts";
import { foretell } from "../../store/changes/foretell.ts";
import { DISK_FULL, isDiskFull } from "../../store/disk-full.ts";
import { asActor } from "../as-actor.ts";
import type { StaffServices } from "../services.ts";
import type { StaffOrder, Staged } from "./order.ts";
import { runThread } from "./run-thread.ts";

export type JobState = "running" | "mistakes" | "ready" | "failed";

export interface Job {
  id: string;
  author: string;
  order: StaffOrder;
  state: JobState;
  /** 0 to 1. */
  progress: number;
  staged: Staged | null;
  /** Why it failed. */
  fault: Bilingual | null;
  stop: AbortController;
  /** When nothing of it is at work any more. */
  done: Promise<void>;
  /** Of the last thing that happened to it, ms. */
  at: number;
}

/** Files that one server keeps, and how long, ms. A file has 50 MB at most. */
const MOST_JOBS = 12;
const KEPT = 2 * 60 * 60 * 1000;
/** Threads at a time; each may take half a gigabyte. */
const MOST_RUNNING = 2;

type Services = Pick<StaffServices, "owner" | "staff" | "log">;

export class ImportJobs {
  readonly #services: Services;
  readonly #jobs = new Map<string, Job>();

  constructor(services: Services) {
    this.#services = services;
  }

  /** @throws ProblemError 429 while others, or another of the same person, are at work */
  async start(actor: Actor, order: StaffOrder): Promise<Job> {
    const forgotten = this.#makeRoom(actor);
    const job: Job = {
      id: randomUUID(),
      author: actor.id,
      order,
      state: "running",
      progress: 0,
      staged: null,
      fault: null,
      stop: new AbortController(),
      done: Promise.resolve(),
      at: Date.now(),
    };
    this.#jobs.set(job.id, job);
    job.done = this.#run(job, actor);
    await Promise.all(forgotten.map((old) => this.#drop(old)));
    return job;
  }

  /** @throws ProblemError 404 when the person has none of that name */
  find({ id: author }: Actor, id: string): Job {
    const job = this.#jobs.get(id);
    if (job?.author === author) return job;
    const th = "ไม่พบการนำเข้านี้ อาจหมดเวลาหรือเซิร์ฟเวอร์เริ่มใหม่ กรุณาส่งไฟล์อีกครั้ง";
    throw new ProblemError(
      404,
      { th, en: "No such import: it ended, or the server started anew. Send the file again" },
      { value: id },
    );
  }

  /** Once more, with what the person chose meanwhile. */
  async again(actor: Actor, id: string, preparation: Preparation): Promise<Job> {
    const { order } = this.find(actor, id);
    await this.cancel(actor, id);
    return await this.start(actor, { ...order, preparation });
  }

  /** Ends what runs, and drops what it staged. */
  async cancel(actor: Actor, id: string): Promise<void> {
    const job = this.find(actor, id);
    this.forget(job);
    await job.done;
    await this.#drop(job);
  }

  /** What it staged stays: it was handed in. */
  forget(job: Job): void {
    job.stop.abort();
    this.#jobs.delete(job.id);
  }

  async #drop(job: Job): Promise<void> {
    this.forget(job);
    const changeSet = job.staged?.changeSet;
    if (changeSet) await this.#services.owner`delete from change_set where id = ${changeSet} and state = 'draft'`;
  }

  /** Those that it took out to make room: their drafts are still there. */
  #makeRoom(actor: Actor): Job[] {
    const all = [...this.#jobs.values()];
    const running = all.filter(({ state }) => state === "running");
    if (running.length >= MOST_RUNNING || running.some(({ author }) => author === actor.id)) {
      throw new ProblemError(429, {
        th: "มีการนำเข้าที่ยังทำงานอยู่ รอให้เสร็จหรือยกเลิกก่อน",
        en: "An import is still at work: wait for it or cancel it",
      });
    }
    const since = Date.now() - KEPT;
    const newest = all.filter(({ state }) => state !== "running").sort((a, b) => b.at - a.at);
    const forgotten = newest.filter(({ at }, place) => at < since || place >= MOST_JOBS - running.length - 1);
    for (const job of forgotten) this.forget(job);
    return forgotten;
  }

  /** Drafts of the person's files that no import holds: it ended in the middle, or its server did. */
  async #dropAbandoned(actor: Actor): Promise<void> {
    const held = [...this.#jobs.values()].flatMap(({ staged }) => staged?.changeSet ?? []);
    await asActor(
      this.#services.staff,
      actor,
      (tx) => tx`
        delete from change_set
        where author = ${actor.id} and kind = 'import' and state = 'draft' and id::text <> all (${textArray(tx, held)})`,
    );
  }

  async #run(job: Job, actor: Actor): Promise<void> {
    const { owner, staff, log } = this.#services;
    const { signal } = job.stop;
    const task = { kind: "stage", staff: addressOf(staff), actor, order: job.order } as const;
    try {
      await this.#dropAbandoned(actor);
      signal.throwIfAborted();
      const result = await runThread(task, signal, (part) => {
        job.progress = part;
      });
      if (!("staged" in result)) throw new Error("The thread answered another question");
      const { staged } = result;
      job.progress = 0.9;
      job.staged = staged;
      if (staged.changeSet !== null && !signal.aborted) await foretell(owner, staged.changeSet);
      job.state = staged.changeSet === null ? "mistakes" : "ready";
    } catch (error) {
      if (signal.aborted) return;
      log.error({ err: error }, "an import failed");
      job.state = "failed";
      job.fault = faultOf(error);
    } finally {
      job.progress = 1;
      job.at = Date.now();
    }
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
