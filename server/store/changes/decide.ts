/** What becomes of a set: handed in, approved, rejected. Who may decide is looked at here, and nowhere else. */
import type postgres from "postgres";
import { atomically, type Database } from "../transaction.ts";
import { type ChangeSet, holdSet } from "./change-set.ts";
import { writeLog } from "./log.ts";
import { publishSet } from "./publish.ts";
import { ChangeRefused } from "./refused.ts";

/** Who acts, and where. */
export interface Deciding {
  id: string;
  /** Codes; null = everywhere. */
  provinces: readonly string[] | null;
  /** Whether the office lets people approve what they made themselves. */
  approvesOwn: boolean;
}

export function checkProvinces({ provinces: touched }: Pick<ChangeSet, "provinces">, { provinces }: Deciding): void {
  const beyond = provinces === null ? [] : touched.filter((province) => !provinces.includes(province));
  if (beyond.length === 0) return;
  throw new ChangeRefused({
    th: `ชุดนี้แก้ไขจังหวัดที่ท่านไม่ได้ดูแล: ${beyond.join(", ")}`,
    en: `The set changes provinces that are not yours: ${beyond.join(", ")}`,
  });
}

function checkNotOwn({ author }: ChangeSet, { id, approvesOwn }: Deciding): void {
  if (author !== id || approvesOwn) return;
  throw new ChangeRefused({ th: "อนุมัติการแก้ไขของตนเองไม่ได้", en: "Nobody approves a change of their own" });
}

export async function submitSet(sql: Database, id: string, by: Deciding): Promise<void> {
  await atomically(sql, async (tx) => {
    const { set } = await holdSet(tx, id, ["draft"]);
    checkProvinces(set, by);
    if (set.author !== by.id)
      throw new ChangeRefused({ th: "ส่งได้เฉพาะชุดที่ตนเองทำ", en: "Only its author hands a set in" });
    await tx`update change_set set state = 'waiting', submitted_at = now() where id = ${id}`;
    await writeLog(tx, { actor: by.id, action: "submit", changeSet: id, programme: set.programme });
  });
}

/** @returns the new version; null when no real record is left */
export async function approveSet(sql: Database, id: string, by: Deciding): Promise<number | null> {
  return await atomically(sql, async (tx) => {
    const { set, programme } = await holdSet(tx, id, ["waiting"]);
    checkProvinces(set, by);
    checkNotOwn(set, by);
    return await publishSet(tx, set, programme, by.id);
  });
}

export async function rejectSet(sql: Database, id: string, by: Deciding, reason: string): Promise<void> {
  await atomically(sql, async (tx: postgres.TransactionSql) => {
    const { set } = await holdSet(tx, id, ["draft", "waiting"]);
    checkProvinces(set, by);
    await tx`
      update change_set set state = 'rejected', decided_by = ${by.id}, decided_at = now(), reason = ${reason}
      where id = ${id}`;
    await writeLog(tx, { actor: by.id, action: "reject", changeSet: id, programme: set.programme, detail: { reason } });
  });
}

/** Publishes a draft at once: for the person at the server's own command line. */
export async function publishDraft(tx: postgres.TransactionSql, id: string, by: string): Promise<number | null> {
  const { set, programme } = await holdSet(tx, id, ["draft"]);
  return await publishSet(tx, set, programme, by);
}
