import { backendMessages, columns, message, query, SYNC } from "./messages.ts";
import type { Setting, Startup } from "./startup.ts";

const MILLISECONDS: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000 };

/**
 * What one client has for itself although all clients share one PostgreSQL session: its user, its settings and its
 * prepared statements. The settings are restored when the client has its turn after another one; the statements have
 * names of their own, which begin with the number of the client.
 */
export class Session {
  readonly id: number;
  readonly user: string;
  #settings: Setting[];
  #statements = new Set<string>();

  constructor(id: number, { user, settings }: Startup) {
    this.id = id;
    this.user = user;
    this.#settings = settings;
  }

  /** Its `statement_timeout`, ms; 0 = none. */
  get timeout(): number {
    const given = this.#settings.findLast(([name]) => name === "statement_timeout")?.[1] ?? "";
    const [, number = "0", unit = "ms"] = /^\s*(\d+)\s*(ms|s|min)?\s*$/.exec(given) ?? [];
    return Number(number) * (MILLISECONDS[unit] ?? 1);
  }

  /**
   * A query that restores this client's user and settings. As a simple query it also drops the unnamed statement.
   * @param engineUser who opened the session, and may become any other
   */
  restoreQuery(engineUser: string): Buffer {
    const isRole = ([name]: Setting) => name === "role";
    const calls = this.#settings
      .filter((setting) => !isRole(setting))
      .map(([name, value]) => `select set_config(${literal(name)}, ${literal(value)}, false)`);
    // the user comes after what only the engine's own may do, and before its role
    const become = [["session authorization", this.user], ...this.#settings.filter(isRole)].map(
      ([what, value = ""]) => `set ${what} ${value === "none" ? "none" : literal(value)}`,
    );
    // `reset session authorization` leads back to nobody in a session that was not begun by a log-in
    const leave = `reset role; set session authorization ${literal(engineUser)}; reset all; close all`;
    return query([leave, ...calls, ...become].join("; "));
  }

  /** A query for the settings in force, to be run before another client's turn; its reply goes to `saveSettings`. */
  static readonly SETTINGS_QUERY = query(
    `select name, setting from pg_catalog.pg_settings where source = 'session' and name <> 'session_authorization'
     union all select 'role', pg_catalog.current_setting('role')`,
  );

  saveSettings(reply: Buffer): void {
    this.#settings = [];
    for (const [type, start, end] of backendMessages(reply)) {
      if (type !== "D") continue;
      const [name, value] = columns(reply.subarray(start, end));
      this.#settings.push([name ?? "", value ?? ""]);
    }
  }

  /** The same message, in which the named prepared statement has this client's prefix. */
  prefixStatement(type: string, bytes: Buffer): Buffer {
    if (type === "P") return this.#rename(type, bytes, 5, "added");
    if (type === "B") return this.#rename(type, bytes, bytes.indexOf(0, 5) + 1, "used");
    const named = (type === "D" || type === "C") && bytes[5] === "S".charCodeAt(0);
    return named ? this.#rename(type, bytes, 6, type === "C" ? "dropped" : "used") : bytes;
  }

  #rename(type: string, bytes: Buffer, start: number, change: "added" | "used" | "dropped"): Buffer {
    const end = bytes.indexOf(0, start);
    if (end === start) return bytes;
    const name = `c${this.id}_${bytes.toString("utf8", start, end)}`;
    if (change === "added") this.#statements.add(name);
    if (change === "dropped") this.#statements.delete(name);
    return message(type, bytes.subarray(5, start), name, bytes.subarray(end + 1));
  }

  /** Messages that close its prepared statements; empty when there are none. */
  closeStatements(): Buffer[] {
    const closes = [...this.#statements].map((name) => message("C", Buffer.from("S"), name));
    this.#statements.clear();
    return closes.length > 0 ? [...closes, SYNC] : [];
  }
}

/** An escape string, which reads the same whatever `standard_conforming_strings` says. */
function literal(text: string): string {
  return `E'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
