import { once } from "node:events";
import type { Socket } from "node:net";
import { backendMessages, FrameReader, int32, message } from "../../../server/pglite-bridge/messages.ts";

/** A client that speaks the protocol by hand, to send what no driver sends. */
export class WireClient {
  readonly socket: Socket;
  readonly #frames = new FrameReader();
  key: [pid: number, secret: number] = [0, 0];

  constructor(socket: Socket) {
    this.socket = socket;
    this.#frames.typed = true;
    this.socket.on("data", (chunk) => this.#frames.push(chunk));
    this.socket.on("error", () => {});
  }

  /** Starts up and waits for the first ReadyForQuery. */
  async start(settings: Record<string, string> = {}): Promise<this> {
    const texts = Object.entries({ user: "postgres", database: "postgres", ...settings }).flat();
    this.socket.write(packet(3 << 16, Buffer.from(`${texts.join("\0")}\0\0`)));
    for (const reply of await this.replies(1)) {
      if (reply[0] === "K".charCodeAt(0)) this.key = [reply.readInt32BE(5), reply.readInt32BE(9)];
    }
    return this;
  }

  send(...messages: Buffer[]): void {
    this.socket.write(Buffer.concat(messages));
  }

  /** All messages up to and with the `count`-th of type `until`. */
  async replies(count: number, until = "Z"): Promise<Buffer[]> {
    const found: Buffer[] = [];
    for (let left = count; left > 0; ) {
      const frame = this.#frames.next();
      if (frame) {
        found.push(frame.bytes);
        if (frame.type === until) left--;
      } else {
        await once(this.socket, "data");
      }
    }
    return found;
  }

  /** The same as a line: types, with the tag of C, the code of E, the status of Z. */
  async line(count: number, until = "Z"): Promise<string> {
    return (await this.replies(count, until)).map(summary).join(" ");
  }

  async end(): Promise<void> {
    if (this.socket.closed) return;
    this.socket.end();
    await once(this.socket.resume(), "close");
  }
}

/** An untyped packet of the start-up: its code, and more. */
export function packet(code: number, body = Buffer.alloc(0)): Buffer {
  return Buffer.concat([int32(body.length + 8, code), body]);
}

export const parse = (name: string, sql: string) => message("P", name, sql, Buffer.of(0, 0));
export const describeStatement = (name: string) => message("D", Buffer.from("S"), name);
export const bind = (name: string) => message("B", "", name, Buffer.alloc(6));
export const execute = () => message("E", "", int32(0));
export const flush = () => message("H");

function summary(bytes: Buffer): string {
  const [[type] = [""]] = [...backendMessages(bytes)];
  if (type === "C") return `C(${bytes.toString("utf8", 5, bytes.length - 1)})`;
  if (type === "Z") return `Z(${bytes.toString("utf8", 5)})`;
  if (type === "E") return `E(${/\0C([^\0]*)\0/.exec(bytes.toString("utf8"))?.[1]})`;
  return type;
}
