/** Frames of the PostgreSQL wire protocol, version 3: https://www.postgresql.org/docs/current/protocol-message-formats.html */

const LARGEST_FRAME = 1 << 30;

/** A whole message: its type letter ("" for the untyped start-up packets) and all of its bytes. */
export interface Frame {
  type: string;
  bytes: Buffer;
}

/** Cuts the stream of one client into messages, however it was chunked. The first packets carry no type byte. */
export class FrameReader {
  typed = false;
  #chunks: Buffer[] = [];
  #size = 0;

  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
  }

  /** The next whole message, or null until more bytes arrive. Throws on an impossible length. */
  next(): Frame | null {
    const prefix = this.typed ? 1 : 0;
    if (this.#size < prefix + 4) return null;
    const length = prefix + this.#joined(prefix + 4).readUInt32BE(prefix);
    if (length < prefix + 4 || length > LARGEST_FRAME) throw new RangeError(`Unexpected message length: ${length}`);
    if (this.#size < length) return null;
    const joined = this.#joined(length);
    this.#chunks[0] = joined.subarray(length);
    this.#size -= length;
    return { type: this.typed ? joined.toString("latin1", 0, 1) : "", bytes: joined.subarray(0, length) };
  }

  /** A buffer with at least `size` bytes from the front; joins chunks only when a message spans them. */
  #joined(size: number): Buffer {
    const [first] = this.#chunks;
    if (first && first.length >= size) return first;
    const all = Buffer.concat(this.#chunks);
    this.#chunks = [all];
    return all;
  }
}

/** The messages in `bytes`, which must be whole, as [type, start, end] without copying. */
export function* backendMessages(bytes: Buffer): Generator<[type: string, start: number, end: number]> {
  for (let start = 0; start < bytes.length; ) {
    const end = start + 1 + (start + 5 > bytes.length ? 4 : bytes.readUInt32BE(start + 1));
    if (end > bytes.length) throw new RangeError(`Unexpected end of the reply: ${end} of ${bytes.length} bytes`);
    yield [bytes.toString("latin1", start, start + 1), start, end];
    start = end;
  }
}

export function message(type: string, ...parts: (string | Buffer)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(`${part}\0`) : part)));
  const head = Buffer.alloc(5);
  head.write(type, "latin1");
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

export function int32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeInt32BE(value, 4 * index);
  return bytes;
}

export const SYNC = message("S");

export function query(sql: string): Buffer {
  return message("Q", sql);
}

/** What ReadyForQuery tells of the transaction. */
export type TransactionStatus = "idle" | "open" | "failed";
const STATUS_LETTERS: Record<TransactionStatus, string> = { idle: "I", open: "T", failed: "E" };

export function ready(status: TransactionStatus): Buffer {
  return message("Z", Buffer.from(STATUS_LETTERS[status], "latin1"));
}

export function readyStatus(letter: string): TransactionStatus {
  const known = Object.entries(STATUS_LETTERS).find(([, each]) => each === letter);
  if (!known) throw new RangeError(`Unexpected transaction status: ${letter} (I, T, E)`);
  return known[0] as TransactionStatus;
}

/** An ErrorResponse; `code` is an SQLSTATE. */
export function failure(severity: "ERROR" | "FATAL", code: string, text: string): Buffer {
  return message("E", `S${severity}`, `V${severity}`, `C${code}`, `M${text}`, Buffer.of(0));
}

/** The text columns of a DataRow; null where the column is. */
export function columns(row: Buffer): (string | null)[] {
  const values: (string | null)[] = [];
  let offset = 7;
  for (let count = row.readUInt16BE(5); count > 0; count--) {
    const length = row.readInt32BE(offset);
    offset += 4;
    values.push(length < 0 ? null : row.toString("utf8", offset, offset + length));
    offset += Math.max(0, length);
  }
  return values;
}

/** The zero-terminated strings of a packet from `offset` on. */
export function strings(bytes: Buffer, offset: number): string[] {
  return bytes.toString("utf8", offset).split("\0");
}
