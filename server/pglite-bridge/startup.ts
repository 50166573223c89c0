import { int32, message, strings } from "./messages.ts";

/** Request codes of the untyped packets that may come before, or instead of, a start-up. */
export const CANCEL_REQUEST = 80877102;
export const SSL_REQUEST = 80877103;
export const GSS_REQUEST = 80877104;

/** Not run-time settings, though they come with them in the start-up packet. */
const NOT_SETTINGS = new Set(["user", "database", "options", "replication"]);

export type Setting = [name: string, value: string];

/** What a client asks for in its start-up packet. */
export interface Startup {
  user: string;
  database: string;
  settings: Setting[];
}

/** `packet` is the whole start-up packet. */
export function readStartup(packet: Buffer): Startup {
  const texts = strings(packet, 8);
  const given = new Map<string, string>();
  for (let index = 0; texts[index]; index += 2) given.set(texts[index] ?? "", texts[index + 1] ?? "");
  const user = given.get("user") ?? "";
  const named = [...given].filter(([name]) => !NOT_SETTINGS.has(name) && !name.startsWith("_pq_."));
  return {
    user,
    database: given.get("database") ?? user,
    settings: [...named, ...commandLine(given.get("options") ?? "")],
  };
}

/** The settings of `-c name=value` and `--name=value`, where a backslash keeps a blank. */
function commandLine(options: string): Setting[] {
  const words = options.match(/(?:\\.|[^\\\s])+/g)?.map((word) => word.replace(/\\(.)/g, "$1")) ?? [];
  return words
    .map((word) => word.replace(/^(-c|--)/, ""))
    .filter((word) => word.includes("="))
    .map((word) => [word.slice(0, word.indexOf("=")).replaceAll("-", "_"), word.slice(word.indexOf("=") + 1)]);
}

/** The process number and secret by which a client may ask to cancel its query. */
export function readCancelRequest(packet: Buffer): [id: number, secret: number] {
  return [packet.readInt32BE(8), packet.readInt32BE(12)];
}

/** The message that gives them to the client. */
export function backendKeyData(id: number, secret: number): Buffer {
  return message("K", int32(id, secret));
}
