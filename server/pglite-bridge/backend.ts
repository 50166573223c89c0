import type { PGlite } from "@electric-sql/pglite";
import type { CrashRecord } from "./exceptions.ts";
import { type Reply, readReply } from "./reply.ts";

/** A PGlite that was created with `extensions: { exceptions: exceptionsAsErrors }`. */
export type BridgedPGlite = PGlite & { exceptions: CrashRecord };

/** The settings that PostgreSQL tells every client at its start. */
const REPORTED_SETTINGS = [
  "server_version",
  "server_encoding",
  "client_encoding",
  "DateStyle",
  "IntervalStyle",
  "TimeZone",
  "integer_datetimes",
  "standard_conforming_strings",
];

/** What is known when a client connects. */
export interface Greeting {
  /** The one database, which clients have to name. */
  database: string;
  /** Who opened the one session: PostgreSQL lets every client become this user again. */
  user: string;
  /** The settings that a client is told, by name. */
  reportedSettings: ReadonlyMap<string, string>;
}

/** The engine is in an unknown state: it has to be ended and opened again. */
export class EngineBroken extends Error {}

/** The one PostgreSQL session that all clients share. Not re-entrant: one exchange at a time. */
export class Backend {
  readonly #pglite: BridgedPGlite;

  constructor(pglite: BridgedPGlite) {
    this.#pglite = pglite;
  }

  async greeting(): Promise<Greeting> {
    const { rows } = await this.#pglite.query<{ database: string; user: string; name: string; setting: string }>(
      "select current_database() as database, session_user as user, name, setting from pg_settings where name = any($1)",
      [REPORTED_SETTINGS],
    );
    return {
      database: rows[0]?.database ?? "",
      user: rows[0]?.user ?? "",
      reportedSettings: new Map(rows.map(({ name, setting }) => [name, setting])),
    };
  }

  /** Sends whole frontend messages and reads the reply to them. Throws EngineBroken. */
  async exchange(messages: Buffer, expectsReady: boolean): Promise<Reply> {
    const chunks: Buffer[] = [];
    // a chunk is a view of the engine's memory, which the next one overwrites
    await this.#pglite.execProtocolRawStream(messages, { onRawData: (chunk) => chunks.push(Buffer.from(chunk)) });
    const { crash } = this.#pglite.exceptions;
    if (crash !== undefined) throw new EngineBroken(String(crash), { cause: crash });
    const reply = readReply(Buffer.concat(chunks));
    if (reply.lostStatement) throw new EngineBroken(`the engine lost a statement: ${reply.lostStatement}`);
    if (expectsReady && reply.status === null) throw new EngineBroken("the engine did not become ready after a query");
    return reply;
  }
}
