/** One set of changes as it stands, held until the transaction ends. */
import type postgres from "postgres";
import type { Programme } from "../../../data/programme.ts";
import { programmeById } from "../../../data/programmes/index.ts";
import type { Database } from "../transaction.ts";
import { ChangeRefused } from "./refused.ts";

export const STATES = ["draft", "waiting", "published", "rejected", "reverted"] as const;
export type State = (typeof STATES)[number];

export interface ChangeSet {
  id: string;
  programme: string;
  kind: "import" | "edit" | "delete" | "revert";
  mode: "replace_programme" | "replace_province" | "update";
  state: State;
  author: string;
  created_at: Date;
  submitted_at: Date | null;
  decided_by: string | null;
  decided_at: Date | null;
  reason: string | null;
  source_th: string;
  source_en: string;
  as_of: string;
  file: string | null;
  demonstration: "keep" | "remove" | null;
  reverts: string | null;
  dataset_before: DatasetRow | null;
  provinces: string[];
  added: number;
  changed: number;
  removed: number;
  same: number;
  effect: Effect | null;
}

/** What publishing a set does to its programme's real records. */
export interface Effect {
  totals: { before: Totals; after: Totals };
  /** Sums of LAOs that the small-cell rule withholds. */
  withheld: number;
}

export type Totals = Record<string, number>;

export interface DatasetRow {
  source_th: string;
  source_en: string;
  as_of: string;
}

const STATE_WORDS: Readonly<Record<State, string>> = {
  draft: "ร่าง",
  waiting: "รออนุมัติ",
  published: "เผยแพร่แล้ว",
  rejected: "ไม่อนุมัติ",
  reverted: "ย้อนกลับแล้ว",
};

export function changeSetColumns(tx: Database) {
  return tx`id::text, programme, kind, mode, state, author, created_at, submitted_at, decided_by, decided_at, reason,
    source_th, source_en, as_of::text, file, demonstration, reverts::text, dataset_before, provinces, added, changed, removed, same, effect`;
}

/** @throws ChangeRefused when there is none of that number, or when it is in another state */
export async function holdSet(
  tx: postgres.TransactionSql,
  id: string,
  states: readonly State[],
): Promise<{ set: ChangeSet; programme: Programme }> {
  const [set] = /^\d{1,18}$/.test(id)
    ? await tx<ChangeSet[]>`select ${changeSetColumns(tx)} from change_set where id = ${id} for update`
    : [];
  const programme = set && programmeById(set.programme);
  if (!set || !programme) throw new ChangeRefused({ th: `ไม่มีชุดการแก้ไข ${id}`, en: `There is no set of changes ${id}` });
  if (!states.includes(set.state)) {
    throw new ChangeRefused({
      th: `ชุดการแก้ไข ${id} อยู่ในสถานะ “${STATE_WORDS[set.state]}”`,
      en: `The set of changes ${id} is ${set.state}`,
    });
  }
  return { set, programme };
}
