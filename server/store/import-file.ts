/** An office's file on its way into the database: read, checked, staged, and published or only rehearsed. */
import type postgres from "postgres";
import type { Bilingual } from "../../data/area.ts";
import { needsSmallCells } from "../../data/disclosure.ts";
import type { Programme } from "../../data/programme.ts";
import type { Preparation } from "../../data/reading/import/prepare-table.ts";
import type { ImportIssue } from "../../data/reading/issue.ts";
import type { Effect, Totals } from "./changes/change-set.ts";
import { publishDraft } from "./changes/decide.ts";
import { ChangeRefused } from "./changes/refused.ts";
import { type Counts, type Mode, stageRecords } from "./changes/stage.ts";
import { checkFile } from "./check-file.ts";
import { DISK_FULL, isDiskFull } from "./disk-full.ts";
import { atomically, type Database } from "./transaction.ts";

export interface ImportOrder {
  programme: Programme;
  file: { name: string; bytes: Uint8Array };
  mode: Mode;
  /** ISO date, CE. */
  asOf: string;
  source: Bilingual;
  /** Null = not answered: a first real set beside a demonstration asks for it. */
  demonstration: "keep" | "remove" | null;
  author: string;
  preparation?: Preparation;
}

export interface ImportOutcome {
  rows: number;
  issues: ImportIssue[];
  /** Why it cannot be applied, although every row is right. */
  refused: Bilingual | null;
  changeSet: string | null;
  counts: Counts | null;
  effect: PublishedEffect | null;
}

/** `version`: of the dataset, null when no real record is left. */
type PublishedEffect = Effect & { version: number | null };

const STEPS = {
  check: { th: "อ่านและตรวจไฟล์", en: "reading and checking the file" },
  stage: { th: "เทียบกับข้อมูลที่เผยแพร่อยู่", en: "comparing with what is published" },
  publish: { th: "เผยแพร่", en: "publishing" },
} satisfies Record<string, Bilingual>;

/** Ends a rehearsal: all that it did is undone. */
class Rehearsed extends Error {}

export async function isFirstBesideDemonstration(sql: Database, { id }: Programme): Promise<boolean> {
  const rows = await sql<{ origin: string }[]>`select origin from dataset where programme = ${id}`;
  return rows.length === 1 && rows[0]?.origin === "demo";
}

export function refuseUnanswered({ title }: Programme): ChangeRefused {
  return new ChangeRefused({
    th: `“${title.th}” มีแต่ข้อมูลสาธิต ต้องเลือกว่าจะเก็บข้อมูลสาธิตไว้ (keep) หรือนำออก (remove)`,
    en: `“${title.en}” has a demonstration only: say whether it stays (keep) or goes (remove)`,
  });
}

async function totalsOf(tx: postgres.TransactionSql, programme: Programme): Promise<Totals> {
  const sums = programme.measures.map(({ measure }) => `, sum(${measure})::float8 as ${measure}`).join("");
  const [row] = await tx<Totals[]>`
    select count(*)::integer as records${tx.unsafe(sums)} from record where programme = ${programme.id} and origin = 'real'`;
  return row ?? {};
}

/** Publishes a draft, and tells what that did to the figures. */
export async function publishTold(
  tx: postgres.TransactionSql,
  programme: Programme,
  changeSet: string,
  author: string,
): Promise<PublishedEffect> {
  const before = await totalsOf(tx, programme);
  const version = await publishDraft(tx, changeSet, author);
  const after = await totalsOf(tx, programme);
  const [cells] = await tx<{ withheld: number }[]>`
    select count(*)::integer as withheld from lao_figure
    where programme = ${programme.id} and basis = 'real' and suppressed`;
  const withheld = needsSmallCells(programme) ? (cells?.withheld ?? 0) : 0;
  return { version, totals: { before, after }, withheld };
}

/**
 * Imports a file at once, all or nothing; with an error in it nothing is changed.
 * @param rehearse everything is done and told, and then undone
 */
export async function importFile(
  sql: Database,
  order: ImportOrder,
  rehearse: boolean,
  onStep: (step: Bilingual) => void = () => {},
): Promise<ImportOutcome> {
  const { programme, mode } = order;
  onStep(STEPS.check);
  const { rows, records, issues } = await checkFile(sql, programme, order.file, order.asOf, order.preparation);
  const outcome: ImportOutcome = { rows, issues, refused: null, changeSet: null, counts: null, effect: null };
  if (issues.some(({ severity }) => severity === "error")) return outcome;
  try {
    await atomically(sql, async (tx) => {
      if (mode.kind === "replace_province") refuseElsewhere(records, mode.province);
      if (order.demonstration === null && (await isFirstBesideDemonstration(tx, programme)))
        throw refuseUnanswered(programme);
      onStep(STEPS.stage);
      const set = { ...order, kind: "import", file: order.file.name } as const;
      const { id, counts } = await stageRecords(tx, set, records);
      onStep(STEPS.publish);
      const effect = await publishTold(tx, programme, id, order.author);
      Object.assign(outcome, { changeSet: rehearse ? null : id, counts, effect });
      if (rehearse) throw new Rehearsed();
    });
  } catch (error) {
    if (error instanceof ChangeRefused) return { ...outcome, refused: error.told };
    if (isDiskFull(error)) return { ...outcome, changeSet: null, refused: DISK_FULL };
    if (!(error instanceof Rehearsed)) throw error;
  }
  return outcome;
}

/** A file that takes the place of one province may not hold others. */
export function refuseElsewhere(records: readonly { row: number; province: string }[], province: string): void {
  const other = records.find((record) => record.province !== province);
  if (!other) return;
  throw new ChangeRefused({
    th: `แถว ${other.row} อยู่ในจังหวัด ${other.province} ไม่ใช่จังหวัด ${province} ที่เลือก`,
    en: `Row ${other.row} lies in province ${other.province}, not in ${province} as chosen`,
  });
}
