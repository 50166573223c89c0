import postgres from "postgres";
import type { Bilingual } from "../../data/area.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import { writeLog } from "../store/changes/log.ts";
import { refreshFigures } from "../store/figures.ts";
import { BackupFault, damaged } from "./backup-fault.ts";
import type { BackupTable, Header, TableContent } from "./format.ts";
import { newerRelease, readBackup } from "./read-backup.ts";
import { type Column, columnsOf, KEPT_TABLES, lastMigration, quoted } from "./tables.ts";

/** Rows, and characters, that are sent in one statement at most. */
const BATCH_ROWS = 1000;
const BATCH_CHARACTERS = 1_000_000;

interface RestoreOptions {
  /** Replace what staff have done in this database. */
  overwrite: boolean;
  onProgress?: (step: Bilingual) => void;
}

/**
 * Puts the content of a backup in the place of what a prepared database holds of `KEPT_TABLES`, all or nothing, and makes the
 * figures anew.
 * @throws BackupFault also when staff have worked in this database, unless it is to be overwritten
 */
export async function restoreBackup(
  owner: postgres.Sql,
  path: string,
  { overwrite, onProgress = () => {} }: RestoreOptions,
): Promise<TableContent[]> {
  return await owner.begin(async (tx) => {
    await tx`lock table ${tx.unsafe(KEPT_TABLES.map(({ name }) => name.split(".").map(quoted).join(".")).join(", "))}
      in share row exclusive mode`;
    if (!overwrite) await refuseStaffWork(tx);
    const contents = await replaceRows(tx, path, onProgress);
    onProgress({ th: "คำนวณยอดรวมใหม่", en: "making the figures anew" });
    await continueSequences(tx);
    for (const programme of PROGRAMMES) await refreshFigures(tx, programme);
    await writeLog(tx, { actor: "command-line", action: "restore" });
    return contents;
  });
}

async function refuseStaffWork(tx: postgres.TransactionSql): Promise<void> {
  const [found] = await tx<{ work: boolean }[]>`
    select exists (select from accounts."user") or exists (select from change_set) or exists (select from log) as work`;
  if (!found?.work) return;
  throw new BackupFault({
    th: "ฐานข้อมูลนี้มีบัญชีหรืองานของเจ้าหน้าที่อยู่แล้ว ใช้ --overwrite หากต้องการแทนที่ทั้งหมด",
    en: "This database holds accounts or work of staff already: --overwrite replaces all of it.",
  });
}

async function replaceRows(
  tx: postgres.TransactionSql,
  path: string,
  onProgress: (step: Bilingual) => void,
): Promise<TableContent[]> {
  const insertion = new Insertion(tx);
  try {
    const contents = await readBackup(path, {
      async header(header) {
        await insertion.prepare(header, path);
        await removeAll(tx);
      },
      async row(table, row) {
        if (insertion.table !== table.name) onProgress({ th: `นำกลับ ${table.name}`, en: `restoring ${table.name}` });
        await insertion.add(table, row);
      },
    });
    await insertion.flush();
    return contents;
  } catch (error) {
    // SQLSTATE 22 and 23: a value that is none of its column, or a row that does not fit to the others
    if (error instanceof postgres.PostgresError && /^2[23]/.test(error.code)) throw damaged(path, error.message);
    throw error;
  }
}

async function removeAll(tx: postgres.TransactionSql): Promise<void> {
  // the log that is replaced is kept from everybody else by its triggers
  await tx`alter table log disable trigger user`;
  // an import that waits for its author knows its draft by a number that will be another set's
  await tx`delete from import_job`;
  for (const { name } of [...KEPT_TABLES].reverse()) await tx`delete from ${tx(name)}`;
  await tx`alter table log enable trigger user`;
}

/** Collects rows of one table and sends them together. */
class Insertion {
  readonly #tx: postgres.TransactionSql;
  readonly #statements = new Map<string, string>();
  #rows: string[] = [];
  #characters = 0;
  table: string | undefined;

  constructor(tx: postgres.TransactionSql) {
    this.#tx = tx;
  }

  async prepare(header: Header, path: string): Promise<void> {
    if (header.migration > (await lastMigration(this.#tx))) throw newerRelease(path, header);
    for (const table of header.tables) {
      if (!KEPT_TABLES.some(({ name }) => name === table.name)) throw damaged(path, table.name);
      this.#statements.set(table.name, insertStatement(table, await columnsOf(this.#tx, table.name), path));
    }
  }

  async add({ name }: BackupTable, row: (string | null)[]): Promise<void> {
    if (this.table !== name) await this.flush();
    this.table = name;
    const text = JSON.stringify(row);
    this.#rows.push(text);
    this.#characters += text.length;
    if (this.#rows.length >= BATCH_ROWS || this.#characters >= BATCH_CHARACTERS) await this.flush();
  }

  async flush(): Promise<void> {
    const statement = this.table && this.#statements.get(this.table);
    if (!statement || this.#rows.length === 0) return;
    await this.#tx.unsafe(statement, [`[${this.#rows.join(",")}]`]);
    this.#rows = [];
    this.#characters = 0;
  }
}

/** Columns that a file of an older release does not have take their defaults. */
function insertStatement({ name, columns }: BackupTable, present: readonly Column[], path: string): string {
  const values = columns.map((column, at) => {
    const found = present.find((one) => one.name === column);
    if (!found)
      throw new BackupFault({
        th: `${path} มีคอลัมน์ ${name}.${column} ที่ฐานข้อมูลนี้ไม่มี`,
        en: `${path} has a column ${name}.${column} that this database does not have.`,
      });
    return `(row ->> ${at})::${found.type}`;
  });
  return `insert into ${name.split(".").map(quoted).join(".")} (${columns.map(quoted).join(", ")}) overriding system value
    select ${values.join(", ")} from jsonb_array_elements($1::text::jsonb) with ordinality as line (row, place) order by place`;
}

/** New sets and lines follow those of the backup, and every dataset is a version that no client has seen. */
async function continueSequences(tx: postgres.TransactionSql): Promise<void> {
  for (const table of ["change_set", "log", "saved_view"])
    await tx`
      select setval(pg_get_serial_sequence(${table}, 'id'), coalesce(max(id), 0) + 1, false) from ${tx(table)}`;
  await tx`
    select setval('dataset_version', greatest((select last_value from dataset_version), (select max(version) from dataset)))`;
  await tx`update dataset set version = nextval('dataset_version')`;
}
