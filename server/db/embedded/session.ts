import { backendMessages, columns, int32, message, query, SYNC, strings } from "./messages.ts";

/** Not run-time settings, though they come with them in the start-up packet. */
const NOT_SETTINGS = new Set(["user", "database", "options", "replication"]);

/**
 * What one client believes to have for itself of the session that all share: its user, settings and prepared statements.
 * Settings are put back whenever the client has its turn after another one; statements live under a prefix of its own.
 */
export class Session {
  readonly id: number;
  readonly user: string;
  readonly database: string;
  #settings: [name: string, value: string][];
  #statements = new Set<string>();

  /** `startup` is the whole start-up packet. */
  constructor(id: number, startup: Buffer) {
    const texts = strings(startup, 8);
    const given = new Map<string, string>();
    for (let index = 0; texts[index]; index += 2) given.set(texts[index] ?? "", texts[index + 1] ?? "");
    this.id = id;
    this.user = given.get("user") ?? "";
    this.database = given.get("database") ?? this.user;
    const named = [...given].filter(([name]) => !NOT_SETTINGS.has(name) && !name.startsWith("_pq_."));
    this.#settings = [...named, ...commandLine(given.get("options") ?? "")];
  }

  /** A query that turns the shared session into this one; a simple query also drops the unnamed statement. */
  takeOver(): Buffer {
    const wanted = [["session_authorization", this.user], ...this.#settings.toSorted(roleLast)];
    const calls = wanted.map(
      ([name = "", value = ""]) => `select set_config(${literal(name)}, ${literal(value)}, false)`,
    );
    return query(`reset role; reset session authorization; reset all; close all; ${calls.join("; ")}`);
  }

  /** A query for the settings in force, to be run before another client's turn; its reply goes to `keep`. */
  static readonly SETTINGS = query(
    `select name, setting from pg_catalog.pg_settings where source = 'session' and name <> 'session_authorization'
     union all select 'role', pg_catalog.current_setting('role')`,
  );

  keep(reply: Buffer): void {
    this.#settings = [];
    for (const [type, start, end] of backendMessages(reply)) {
      if (type !== "D") continue;
      const [name, value] = columns(reply.subarray(start, end));
      this.#settings.push([name ?? "", value ?? ""]);
    }
  }

  /** The same message with the statement that it names moved under this session's prefix. */
  localise(type: string, bytes: Buffer): Buffer {
    if (type === "P") return this.#rename(type, bytes, 5, "added");
    if (type === "B") return this.#rename(type, bytes, bytes.indexOf(0, 5) + 1, "used");
    const named = (type === "D" || type === "C") && bytes[5] === "S".charCodeAt(0);
    return named ? this.#rename(type, bytes, 6, type === "C" ? "dropped" : "used") : bytes;
  }

  #rename(type: string, bytes: Buffer, start: number, fate: "added" | "used" | "dropped"): Buffer {
    const end = bytes.indexOf(0, start);
    if (end === start) return bytes;
    const name = `c${this.id}_${bytes.toString("utf8", start, end)}`;
    if (fate === "added") this.#statements.add(name);
    if (fate === "dropped") this.#statements.delete(name);
    return message(type, bytes.subarray(5, start), name, bytes.subarray(end + 1));
  }

  /** Messages that deallocate its prepared statements; empty when there are none. */
  farewell(): Buffer[] {
    const closes = [...this.#statements].map((name) => message("C", Buffer.from("S"), name));
    this.#statements.clear();
    return closes.length > 0 ? [...closes, SYNC] : [];
  }
}

/** The settings of `-c name=value` and `--name=value`, where a backslash keeps a blank. */
function commandLine(options: string): [string, string][] {
  const words = options.match(/(?:\\.|[^\\\s])+/g)?.map((word) => word.replace(/\\(.)/g, "$1")) ?? [];
  return words
    .map((word) => word.replace(/^(-c|--)/, ""))
    .filter((word) => word.includes("="))
    .map((word) => [word.slice(0, word.indexOf("=")).replaceAll("-", "_"), word.slice(word.indexOf("=") + 1)]);
}

/** The other settings may need the rights of the user who connected. */
function roleLast([a]: [string, string], [b]: [string, string]): number {
  return Number(a === "role") - Number(b === "role");
}

/** An escape string, which reads the same whatever `standard_conforming_strings` says. */
function literal(text: string): string {
  return `E'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}

/** The process number and secret by which a client may ask to cancel its query. */
export function cancelKey(packet: Buffer): [id: number, secret: number] {
  return [packet.readInt32BE(8), packet.readInt32BE(12)];
}

export function keyData(id: number, secret: number): Buffer {
  return message("K", int32(id, secret));
}
