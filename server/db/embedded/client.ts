import type { Socket } from "node:net";
import { type Frame, FrameReader, failure, int32, message, query, ready } from "./messages.ts";
import { refusal } from "./refusals.ts";
import { cancelKey, keyData, Session } from "./session.ts";

const VERSION_3 = 3 << 16;
const CANCEL_REQUEST = 80877102;
const SSL_REQUEST = 80877103;
const GSS_REQUEST = 80877104;
const DATABASE = "postgres";

/** Messages to hand over in one go. A flush leaves the exchange open: what follows, up to the Sync, belongs to it. */
export interface Batch {
  bytes: Buffer;
  ends: "sync" | "flush";
}

export interface Listener {
  /** The client has a batch (or its farewell) waiting. */
  onBatch(client: Client): void;
  onCancel(id: number, secret: number): void;
}

/** One connection: its start-up, and its messages collected into batches. */
export class Client {
  readonly id: number;
  readonly secret: number;
  readonly batches: Batch[] = [];
  session: Session | null = null;
  gone = false;
  /** It set something that must be there again at its next turn. */
  changedSettings = false;
  /** Between a flush and its Sync. */
  midExchange = false;
  readonly #socket: Socket;
  readonly #frames = new FrameReader();
  readonly #parameters: Map<string, string>;
  readonly #listener: Listener;
  #collected: Buffer[] = [];

  constructor(id: number, secret: number, socket: Socket, parameters: Map<string, string>, listener: Listener) {
    this.id = id;
    this.secret = secret;
    this.#socket = socket;
    this.#parameters = parameters;
    this.#listener = listener;
    socket.on("data", (chunk) => this.#receive(chunk));
    socket.on("error", () => socket.destroy());
    socket.on("close", () => this.#leave());
  }

  send(...parts: Buffer[]): void {
    if (this.gone || this.#socket.destroyed) return;
    this.#socket.cork();
    for (const part of parts) this.#socket.write(part);
    this.#socket.uncork();
  }

  /** Tells why and hangs up. */
  reject(code: string, text: string): void {
    this.send(failure("FATAL", code, text));
    this.#socket.end();
  }

  /** The same in answer to a query: drivers pass on the text of an error only when the query comes to its end. */
  fail(code: string, text: string): void {
    this.send(failure("ERROR", code, text), ready("I"));
    this.#socket.end();
  }

  #receive(chunk: Buffer): void {
    this.#frames.push(chunk);
    try {
      for (let frame = this.#frames.next(); frame && !this.#socket.destroyed; frame = this.#frames.next()) {
        if (this.session) this.#collect(frame, this.session);
        else this.#startUp(frame.bytes);
      }
    } catch (error) {
      this.reject("08P01", error instanceof Error ? error.message : String(error));
    }
  }

  #startUp(packet: Buffer): void {
    const code = packet.length < 8 ? 0 : packet.readInt32BE(4);
    if (code === SSL_REQUEST || code === GSS_REQUEST) {
      this.send(Buffer.from("N"));
    } else if (code === CANCEL_REQUEST && packet.length === 16) {
      this.#listener.onCancel(...cancelKey(packet));
      this.#socket.destroy();
    } else if (code >> 16 !== 3) {
      this.reject("0A000", `Unexpected protocol version: ${code >> 16}.${code & 0xffff} (3.0)`);
    } else {
      const session = new Session(this.id, packet);
      if (session.database !== DATABASE) {
        this.reject("3D000", `Unknown database: ${session.database} (${DATABASE})`);
        return;
      }
      this.session = session;
      this.#frames.typed = true;
      if (code > VERSION_3) this.send(message("v", int32(VERSION_3, 0)));
      const statuses = [...this.#parameters].map(([name, value]) => message("S", name, value));
      this.send(message("R", int32(0)), ...statuses, keyData(this.id, this.secret), ready("I"));
    }
  }

  #collect({ type, bytes }: Frame, session: Session): void {
    if (type === "X") {
      this.#socket.end();
      return;
    }
    if (type === "Q") {
      const instead = refusal(bytes.toString("utf8", 5, bytes.length - 1));
      this.#collected.push(instead ? query(instead) : bytes);
    } else if (type === "P") {
      const nameEnd = bytes.indexOf(0, 5);
      const textEnd = bytes.indexOf(0, nameEnd + 1);
      const instead = refusal(bytes.toString("utf8", nameEnd + 1, textEnd));
      const replaced = instead
        ? message("P", bytes.subarray(5, nameEnd + 1), instead, bytes.subarray(textEnd + 1))
        : bytes;
      this.#collected.push(session.localise(type, replaced));
    } else {
      this.#collected.push(session.localise(type, bytes));
    }
    if (type === "Q" || type === "F" || type === "S") this.#hand("sync");
    else if (type === "H") this.#hand("flush");
  }

  #hand(ends: Batch["ends"]): void {
    this.batches.push({ bytes: Buffer.concat(this.#collected), ends });
    this.#collected = [];
    this.#listener.onBatch(this);
  }

  #leave(): void {
    if (this.gone) return;
    this.gone = true;
    this.batches.length = 0;
    this.#listener.onBatch(this);
  }
}
