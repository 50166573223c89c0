/** An import as it stands in the database: whichever process is asked finds it there. */
import type postgres from "postgres";
import type { Bilingual } from "../../../data/area.ts";
import type { Actor } from "../../../data/staff.ts";
import { ProblemError } from "../../answers/problem.ts";
import { asActor } from "../as-actor.ts";
import type { StaffOrder, Staged } from "./order.ts";

export type JobState = "running" | "mistakes" | "ready" | "failed";

export interface Job {
  id: string;
  order: Omit<StaffOrder, "file">;
  fileName: string;
  state: JobState;
  /** 0 to 1. */
  progress: number;
  /** Has the first issues alone. */
  staged: Staged | null;
  /** Why it failed. */
  fault: Bilingual | null;
  /** It is said to run, but the process that works on it has told nothing for a while. */
  silent: boolean;
}

interface JobRow extends Omit<Job, "order" | "staged"> {
  programme: string;
  asked: Omit<StaffOrder, "file" | "programme">;
  staged: Omit<Staged, "changeSet"> | null;
  changeSet: string | null;
}

/** @throws ProblemError 404 when the person has none of that name */
export async function findJob(staff: postgres.Sql, actor: Actor, id: string): Promise<Job> {
  const [row] = await asActor(
    staff,
    actor,
    (tx) => tx<JobRow[]>`
      select id::text, programme, file_name as "fileName", asked, state, found as staged, fault, change_set::text as "changeSet",
             case when state = 'running' then coalesce(progress, 0) else 1 end::float8 as progress,
             state = 'running' and coalesce(beaten_at < now() - interval '2 seconds', true) as silent
      from import_job left join import_pulse on job = id
      where id = ${id}`,
  );
  if (!row) {
    const th = "ไม่พบการนำเข้านี้ อาจหมดเวลาหรือถูกยกเลิก กรุณาส่งไฟล์อีกครั้ง";
    throw new ProblemError(
      404,
      { th, en: "No such import: it was cancelled, or is long over. Send the file again" },
      { value: id },
    );
  }
  const { programme, asked, changeSet, staged, ...job } = row;
  return { ...job, order: { programme, ...asked }, staged: staged && { ...staged, changeSet } };
}

/** All that was wrong with the file. */
export async function issuesOf(staff: postgres.Sql, actor: Actor, id: string): Promise<Staged["issues"]> {
  const [row] = await asActor(
    staff,
    actor,
    (tx) => tx<{ issues: Staged["issues"] | null }[]>`select issues from import_job where id = ${id}`,
  );
  return row?.issues ?? [];
}

/** Bytes of one piece of a file. */
const PIECE = 2 ** 20;

export async function keepFile(owner: postgres.Sql, job: string, bytes: Uint8Array): Promise<void> {
  for (let place = 0; place * PIECE < bytes.length; place++) {
    const piece = Buffer.from(bytes.subarray(place * PIECE, (place + 1) * PIECE));
    await owner`insert into import_file (job, place, bytes) values (${job}, ${place}, ${piece})`;
  }
}

export async function fileOf(staff: postgres.Sql, actor: Actor, { id, fileName }: Job): Promise<StaffOrder["file"]> {
  const pieces = await asActor(
    staff,
    actor,
    (tx) => tx<{ bytes: Uint8Array }[]>`select bytes from import_file where job = ${id} order by place`,
  );
  return { name: fileName, bytes: new Uint8Array(Buffer.concat(pieces.map(({ bytes }) => bytes))) };
}
