/** An office's file, checked against the registry and the person's provinces, becomes a draft of theirs. */
import type postgres from "postgres";
import { programmeById } from "../../../data/programmes/index.ts";
import type { ImportIssue } from "../../../data/reading/issue.ts";
import { type Actor, isInScope } from "../../../data/staff.ts";
import { ChangeRefused } from "../../store/changes/refused.ts";
import { type Mode, stageRecords } from "../../store/changes/stage.ts";
import { type CheckedFile, checkFile } from "../../store/check-file.ts";
import { DISK_FULL, isDiskFull } from "../../store/disk-full.ts";
import { asActor } from "../as-actor.ts";
import { MOST_ISSUES, type StaffOrder, type Staged } from "./order.ts";

type Placed = CheckedFile["records"][number];

/** Rows of provinces that are not the person's, or not the one that the file takes the place of. */
function outside(records: readonly Placed[], actor: Actor, mode: Mode): ImportIssue[] {
  return records.flatMap(({ row, lao, province }): ImportIssue[] => {
    if (province === "") return [];
    const at = { row, column: "lao", value: lao, severity: "error" } as const;
    if (!isInScope(actor, province)) {
      const th = `อปท. นี้อยู่ในจังหวัด ${province} ซึ่งท่านไม่ได้ดูแล`;
      return [{ ...at, message: { th, en: `The LAO lies in province ${province}, which is not yours` } }];
    }
    if (mode.kind !== "replace_province" || province === mode.province) return [];
    const th = `อปท. นี้อยู่ในจังหวัด ${province} ไม่ใช่จังหวัด ${mode.province} ที่เลือกแทนข้อมูล`;
    const en = `The LAO lies in province ${province}, not in ${mode.province}, whose records are replaced`;
    return [{ ...at, message: { th, en } }];
  });
}

function told(issues: readonly ImportIssue[]): Pick<Staged, "issues" | "errors" | "warnings"> {
  const [errors, warnings] = (["error", "warning"] as const).map((kind) =>
    issues.filter(({ severity }) => severity === kind),
  );
  const first = [...(errors ?? []), ...(warnings ?? [])].slice(0, MOST_ISSUES);
  return { issues: first, errors: errors?.length ?? 0, warnings: warnings?.length ?? 0 };
}

/** Writes beside the import what it staged. @throws when it was cancelled: nothing is staged then */
async function holdDraft(tx: postgres.TransactionSql, job: string, changeSet: string): Promise<void> {
  const held = await tx`update import_job set change_set = ${changeSet} where id = ${job} and state = 'running'`;
  if (held.count === 0) throw new Error(`Import ${job} was cancelled`);
}

/**
 * @param staff connections of the role `chumchon_staff`
 * @param onPart how much of the work is done, 0 to 1
 */
export async function checkAndStage(
  staff: postgres.Sql,
  { actor, job, order }: { actor: Actor; job: string; order: StaffOrder },
  onPart: (part: number) => void,
): Promise<Staged> {
  const programme = programmeById(order.programme);
  if (!programme) throw new Error(`Unexpected programme: ${order.programme}`);
  const { file, mode, asOf, preparation } = order;
  const checked = await checkFile(staff, programme, file, asOf, preparation, (part) => onPart(part * 0.7));
  const issues = [...checked.issues, ...outside(checked.records, actor, mode)].sort((a, b) => a.row - b.row);
  const { headings, rows } = checked;
  const staged: Staged = { headings, rows, ...told(issues), refused: null, changeSet: null, counts: null };
  if (staged.errors > 0) return staged;
  onPart(0.7);
  const source = { th: order.source, en: order.source };
  const set = { programme, kind: "import", mode, author: actor.id, source, asOf, file: file.name } as const;
  try {
    const { id, counts } = await asActor(staff, actor, async (tx) => {
      const drafted = await stageRecords(tx, { ...set, demonstration: null }, checked.records);
      await holdDraft(tx, job, drafted.id);
      return drafted;
    });
    return { ...staged, changeSet: id, counts };
  } catch (error) {
    if (error instanceof ChangeRefused) return { ...staged, refused: error.told };
    if (isDiskFull(error)) return { ...staged, refused: DISK_FULL };
    throw error;
  }
}
