/** A thread that reads one file, or writes one: requests of others are answered meanwhile. */
import { parentPort, workerData } from "node:worker_threads";
import postgres from "postgres";
import type { Actor } from "../../../data/staff.ts";
import type { ConnectionAddress } from "../../db/connection/address-of.ts";
import { annotatedCopy } from "./annotated-copy.ts";
import { checkAndStage } from "./check-and-stage.ts";
import type { StaffOrder, Staged } from "./order.ts";

/** What the thread is started with. */
export type Task =
  | { kind: "stage"; staff: ConnectionAddress; actor: Actor; job: string; order: StaffOrder }
  | { kind: "annotate"; programme: string; file: StaffOrder["file"]; issues: Staged["issues"] };

export type Message = { part: number } | { staged: Staged } | { bytes: Uint8Array };

async function work(task: Task): Promise<Message> {
  if (task.kind === "annotate") return { bytes: await annotatedCopy(task.programme, task.file, task.issues) };
  const staff = postgres({ ...task.staff, max: 1, onnotice: () => {} });
  try {
    return { staged: await checkAndStage(staff, task, (part) => tell({ part })) };
  } finally {
    await staff.end({ timeout: 1 });
  }
}

function tell(message: Message): void {
  parentPort?.postMessage(message);
}

tell(await work(workerData as Task));
