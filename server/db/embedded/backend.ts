import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { postgis } from "@electric-sql/pglite-postgis";
import type { Bilingual } from "../../../data/area.ts";
import { exceptionsAsErrors } from "./exceptions.ts";
import { extensionBundle } from "./extension-bundle.ts";
import { backendMessages } from "./messages.ts";

/** WGS 84, Web Mercator, and what Thai agencies deliver: WGS 84 and Indian 1975 in UTM zones 47 and 48. */
const COORDINATE_SYSTEMS = [4326, 3857, 32647, 32648, 24047, 24048];
const SETTINGS = ["shared_buffers=64MB", "max_stack_depth=512kB", "jit=off"];
const UNSOUND = /\0Msnapshot \S+ still active\0|\0Mresource was not closed: /;

export interface Reply {
  /** All messages but ReadyForQuery and notifications, as they came. */
  parts: Buffer[];
  /** Transaction status of the last ReadyForQuery: idle, in a transaction, in a failed one; null when there was none. */
  status: "I" | "T" | "E" | null;
  /** The first error in it. */
  error: { code: string; text: string } | null;
  /** Tags of the completed commands: "SELECT 1", "SET". */
  tags: string[];
}

/** The engine can no longer be trusted and has to be started again. */
export class EngineBroken extends Error {}

/** The one PostgreSQL session that all clients share. Not re-entrant: one exchange at a time. */
export class Backend {
  readonly #pglite: PGlite;
  readonly #crash: { cause: unknown };

  private constructor(pglite: PGlite, crash: { cause: unknown }) {
    this.#pglite = pglite;
    this.#crash = crash;
  }

  /** Opens the data directory `folder`, making it first where there is none or where making it was interrupted. */
  static async open(folder: string, onProgress: (step: Bilingual) => void): Promise<Backend> {
    const data = join(folder, "pg");
    const complete = join(folder, "complete");
    const fresh = !existsSync(complete);
    if (fresh) {
      rmSync(data, { recursive: true, force: true });
      mkdirSync(data, { recursive: true });
      onProgress({ th: "สร้างฐานข้อมูลในเครื่อง", en: "creating the embedded database" });
    } else {
      onProgress({ th: "เปิดฐานข้อมูลในเครื่อง", en: "opening the embedded database" });
    }
    const bundlePath = extensionBundle(folder);
    const crash: { cause: unknown } = { cause: undefined };
    const pglite = await PGlite.create(data, {
      extensions: {
        exceptions: exceptionsAsErrors((cause) => {
          crash.cause = cause;
        }),
        postgis: {
          ...postgis,
          setup: async (instance, options) => ({ ...(await postgis.setup(instance, options)), bundlePath }),
        },
        pg_trgm,
      },
      initDbStartParams: ["--wal-segsize=1"],
      startParams: [...PGlite.defaultStartParams, ...SETTINGS.flatMap((setting) => ["-c", setting])],
    });
    if (fresh) {
      onProgress({ th: "ติดตั้ง PostGIS ในฐานข้อมูล", en: "installing PostGIS into it" });
      await pglite.exec(`create extension postgis; create extension pg_trgm;
        delete from spatial_ref_sys where srid not in (${COORDINATE_SYSTEMS})`);
      await pglite.exec("vacuum full analyze spatial_ref_sys");
      writeFileSync(complete, "");
    }
    return new Backend(pglite, crash);
  }

  /** The settings that a client is told at its start, by name. */
  async parameters(): Promise<Map<string, string>> {
    const { rows } = await this.#pglite.query<{ name: string; setting: string }>(
      `select name, setting from pg_settings where name in ('server_version', 'server_encoding', 'client_encoding',
        'DateStyle', 'IntervalStyle', 'TimeZone', 'integer_datetimes', 'standard_conforming_strings')`,
    );
    return new Map(rows.map(({ name, setting }) => [name, setting]));
  }

  /** Sends whole frontend messages and reads the reply to them. Throws EngineBroken. */
  async exchange(messages: Buffer, expectsReady: boolean): Promise<Reply> {
    const chunks: Buffer[] = [];
    // the chunks are views of the engine's memory
    await this.#pglite.execProtocolRawStream(messages, { onRawData: (chunk) => chunks.push(Buffer.from(chunk)) });
    if (this.#crash.cause !== undefined)
      throw new EngineBroken(String(this.#crash.cause), { cause: this.#crash.cause });
    const reply = read(Buffer.concat(chunks));
    if (expectsReady && reply.status === null) throw new EngineBroken("the engine did not become ready after a query");
    return reply;
  }

  async close(): Promise<void> {
    await this.#pglite.close();
  }
}

function read(bytes: Buffer): Reply {
  const reply: Reply = { parts: [], status: null, error: null, tags: [] };
  let kept = 0;
  for (const [type, start, end] of backendMessages(bytes)) {
    if (type === "E") reply.error ??= errorOf(bytes.toString("utf8", start + 5, end));
    else if (type === "C") reply.tags.push(bytes.toString("utf8", start + 5, end - 1));
    else if (type === "N" && UNSOUND.test(bytes.toString("latin1", start, end))) {
      throw new EngineBroken(`the engine lost a statement: ${bytes.toString("utf8", start + 5, end)}`);
    } else if (type === "Z" || type === "A") {
      if (type === "Z") reply.status = bytes.toString("latin1", end - 1, end) as "I" | "T" | "E";
      if (start > kept) reply.parts.push(bytes.subarray(kept, start));
      kept = end;
    }
  }
  if (kept < bytes.length) reply.parts.push(bytes.subarray(kept));
  return reply;
}

function errorOf(fields: string): Reply["error"] {
  const field = (letter: string) =>
    fields
      .split("\0")
      .find((text) => text.startsWith(letter))
      ?.slice(1) ?? "";
  return { code: field("C"), text: field("M") };
}
