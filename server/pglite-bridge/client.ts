import type { Socket } from "node:net";
import type { Greeting } from "./backend.ts";
import { type Frame, FrameReader, failure, int32, message, query, ready } from "./messages.ts";
import { Session } from "./session.ts";
import { backendKeyData, CANCEL_REQUEST, GSS_REQUEST, readCancelRequest, readStartup, SSL_REQUEST } from "./startup.ts";
import { failingInstead } from "./unsupported.ts";

const VERSION_3 = 3 << 16;

/**
 * Messages that the engine gets in one piece. A flush leaves the exchange open: what follows, up to the Sync, belongs
 * to it.
 */
export interface Batch {
  bytes: Buffer;
  ends: "sync" | "flush";
}

/** What a client needs to know of, and tells, the bridge that it is connected to. */
export interface Host extends Greeting {
  /** See BridgeOptions. */
  readonly hint: string;
  /** The client has a batch waiting, or it is gone and has to be cleared away. */
  onWaiting(client: Client): void;
  onCancel(id: number, secret: number): void;
}

/** One connection: its start-up, and its messages collected into batches. */
export class Client {
  readonly id: number;
  readonly secret: number;
  readonly batches: Batch[] = [];
  session: Session | null = null;
  gone = false;
  /** It changed settings, which have to be restored at its next turn. */
  changedSettings = false;
  /** Between a flush and its Sync. */
  midExchange = false;
  readonly #socket: Socket;
  readonly #frames = new FrameReader();
  readonly #host: Host;
  #collected: Buffer[] = [];

  constructor(id: number, secret: number, socket: Socket, host: Host) {
    this.id = id;
    this.secret = secret;
    this.#socket = socket;
    this.#host = host;
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

  /** Sends an error outside a query, and hangs up. */
  reject(code: string, text: string): void {
    this.send(failure("FATAL", code, text));
    this.#socket.end();
  }

  /** Sends an error as the answer to a query, with its end, since drivers pass the text on only then; and hangs up. */
  fail(code: string, text: string): void {
    this.send(failure("ERROR", code, text), ready("idle"));
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
      this.#host.onCancel(...readCancelRequest(packet));
      this.#socket.destroy();
    } else if (code >> 16 !== 3) {
      this.reject("0A000", `Unexpected protocol version: ${code >> 16}.${code & 0xffff} (3.0)`);
    } else {
      const startup = readStartup(packet);
      if (startup.database !== this.#host.database) {
        this.reject("3D000", `Unknown database: ${startup.database} (${this.#host.database})`);
        return;
      }
      this.session = new Session(this.id, startup);
      this.#frames.typed = true;
      if (code > VERSION_3) this.send(message("v", int32(VERSION_3, 0)));
      const statuses = [...this.#host.reportedSettings].map(([name, value]) => message("S", name, value));
      this.send(message("R", int32(0)), ...statuses, backendKeyData(this.id, this.secret), ready("idle"));
    }
  }

  #collect({ type, bytes }: Frame, session: Session): void {
    if (type === "X") {
      this.#socket.end();
      return;
    }
    if (type === "Q") {
      const instead = this.#failing(bytes.toString("utf8", 5, bytes.length - 1), session);
      this.#collected.push(instead ? query(instead) : bytes);
    } else {
      this.#collected.push(session.prefixStatement(type, type === "P" ? this.#supported(bytes, session) : bytes));
    }
    if (type === "Q" || type === "F" || type === "S") this.#finishBatch("sync");
    else if (type === "H") this.#finishBatch("flush");
  }

  #failing(sql: string, session: Session): string | null {
    return failingInstead(sql, this.#host.hint, session.user === this.#host.user);
  }

  /** The Parse message, with a statement that fails in place of one that cannot work. */
  #supported(parse: Buffer, session: Session): Buffer {
    const nameEnd = parse.indexOf(0, 5);
    const textEnd = parse.indexOf(0, nameEnd + 1);
    const instead = this.#failing(parse.toString("utf8", nameEnd + 1, textEnd), session);
    return instead ? message("P", parse.subarray(5, nameEnd + 1), instead, parse.subarray(textEnd + 1)) : parse;
  }

  #finishBatch(ends: Batch["ends"]): void {
    this.batches.push({ bytes: Buffer.concat(this.#collected), ends });
    this.#collected = [];
    this.#host.onWaiting(this);
  }

  #leave(): void {
    if (this.gone) return;
    this.gone = true;
    this.batches.length = 0;
    this.#host.onWaiting(this);
  }
}
