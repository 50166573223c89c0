import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import type { z } from "zod";
import { BackupFault, cutShort, damaged, fileFault, notABackup } from "./backup-fault.ts";
import { type BackupTable, End, Header, isKnownFormat, Row, type TableContent, TableStart } from "./format.ts";

/** What becomes of a backup's content, in the order of the file. */
export interface BackupSink {
  header(header: Header): Promise<void>;
  row(table: BackupTable, row: (string | null)[]): Promise<void>;
}

/**
 * Reads a backup from front to back, one line in memory at a time. Whether its content is what was written is known at the
 * end only: what the sink did before has to be undone when this rejects.
 * @throws BackupFault
 */
export async function readBackup(path: string, sink: BackupSink): Promise<TableContent[]> {
  const reading = new Reading(path, sink);
  const file = createReadStream(path);
  const content = createGunzip();
  file.on("error", (error) => content.destroy(error)).pipe(content);
  try {
    for await (const line of linesOf(content)) await reading.take(line);
  } catch (error) {
    throw streamFault(path, error, reading.started);
  } finally {
    file.destroy();
  }
  return reading.finish();
}

class Reading {
  readonly #path: string;
  readonly #sink: BackupSink;
  #header: Header | undefined;
  #table: BackupTable | undefined;
  #hash: Hash = createHash("sha256");
  #rows = 0;
  #found: TableContent[] = [];
  #end: TableContent[] | undefined;

  constructor(path: string, sink: BackupSink) {
    this.#path = path;
    this.#sink = sink;
  }

  get started(): boolean {
    return this.#header !== undefined;
  }

  async take(line: string): Promise<void> {
    if (!this.#header) return await this.#begin(line);
    if (this.#end) throw damaged(this.#path, "after the end");
    if (line.startsWith("[")) return await this.#takeRow(line);
    this.#closeTable();
    if (line.startsWith('{"end"')) {
      this.#end = this.#parsed(End, line).end;
      return;
    }
    const { table } = this.#parsed(TableStart, line);
    this.#table = this.#header.tables.find(({ name }) => name === table);
    if (!this.#table) throw damaged(this.#path, table);
  }

  finish(): TableContent[] {
    if (!this.#header) throw notABackup(this.#path);
    if (!this.#end) throw cutShort(this.#path);
    for (const [at, written] of this.#end.entries()) {
      const found = this.#found[at];
      if (found?.table !== written.table || found.rows !== written.rows || found.sha256 !== written.sha256)
        throw damaged(this.#path, written.table);
    }
    if (this.#found.length !== this.#header.tables.length || this.#end.length !== this.#found.length)
      throw damaged(this.#path, "tables");
    return this.#found;
  }

  async #begin(line: string): Promise<void> {
    const header = Header.safeParse(jsonOf(line));
    if (!header.success) throw notABackup(this.#path);
    if (!isKnownFormat(header.data)) throw newerRelease(this.#path, header.data);
    this.#header = header.data;
    await this.#sink.header(header.data);
  }

  async #takeRow(line: string): Promise<void> {
    const row = this.#parsed(Row, line);
    if (!this.#table || row.length !== this.#table.columns.length)
      throw damaged(this.#path, this.#table?.name ?? "rows");
    this.#hash.update(`${line}\n`);
    this.#rows += 1;
    await this.#sink.row(this.#table, row);
  }

  #closeTable(): void {
    if (this.#table) this.#found.push({ table: this.#table.name, rows: this.#rows, sha256: this.#hash.digest("hex") });
    this.#table = undefined;
    this.#hash = createHash("sha256");
    this.#rows = 0;
  }

  #parsed<T>(schema: z.ZodType<T>, line: string): T {
    const parsed = schema.safeParse(jsonOf(line));
    if (!parsed.success) throw damaged(this.#path, this.#table?.name ?? "tables");
    return parsed.data;
  }
}

export function newerRelease(path: string, { product }: Header): BackupFault {
  return new BackupFault({
    th: `${path} มาจากรุ่นที่ใหม่กว่า (${product}) ให้ติดตั้งรุ่นนั้นก่อน`,
    en: `${path} was written by a newer release (${product}): install that one first.`,
  });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of source) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

/** By the code of zlib: what a cut or a changed file, or one that is no gzip, gives. */
function streamFault(path: string, error: unknown, started: boolean): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "Z_BUF_ERROR") return started ? cutShort(path) : notABackup(path);
  if (code.startsWith("Z_")) return started ? damaged(path, "gzip") : notABackup(path);
  return fileFault(path, error);
}
