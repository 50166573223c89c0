/**
 * Files that are sent while they are made: how many at once, and how long a reader may stand still. Each holds a page of
 * records in memory, so many slow readers would take it all.
 */
import { setImmediate } from "node:timers/promises";
import type { HttpBindings } from "@hono/node-server";
import type { Context, MiddlewareHandler } from "hono";
import type { Log } from "../log.ts";
import { shareOf } from "../share.ts";
import { clientAddress } from "./client-address.ts";
import { declarationOf } from "./policy.ts";
import { ProblemError } from "./problem.ts";

export interface StreamLimits {
  atOnce: number;
  /** At once, to one client. */
  perClient: number;
  /** Without a piece taken, ms. */
  patience: number;
}

/** Of the whole server. */
export const STREAMS: StreamLimits = { atOnce: 48, perClient: 12, patience: 30_000 };

/** What one of several processes keeps to; two connections of a client may lead to the same one. */
export function streamsOf(processes: number): StreamLimits {
  return {
    ...STREAMS,
    atOnce: shareOf(STREAMS.atOnce, processes),
    perClient: shareOf(STREAMS.perClient, processes, 2),
  };
}

const STOOD_STILL = "The reader took nothing for too long";
/** Bytes that are made before others have their turn: some 2 ms. */
const PIECE = 32 * 2 ** 10;

/** About so many bytes, or the last ones; null at the end. */
async function nextPiece(source: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  for (let size = 0; size < PIECE; ) {
    const { done, value } = await source.read();
    if (done) break;
    parts.push(value);
    size += value.length;
  }
  return parts.length > 0 ? Buffer.concat(parts) : null;
}

interface Watch {
  /** ms without a piece taken. */
  patience: number;
  /** Called once, whoever ends it. */
  ended(): void;
  /** What to do about a file that cannot be sent to its end; false: its stream is to fail. */
  brokenOff(error: unknown): boolean;
}

/**
 * The same bytes, read only as they are asked for, in larger pieces. A socket that takes all at once lets no other request in
 * between, so each piece waits for those.
 */
function watched(body: ReadableStream<Uint8Array>, { patience, ended, brokenOff }: Watch): ReadableStream<Uint8Array> {
  const source = body.getReader();
  let timer: NodeJS.Timeout | undefined;
  let over = false;
  /** False when it is over already. */
  const end = () => {
    if (over) return false;
    over = true;
    clearTimeout(timer);
    ended();
    return true;
  };
  const breakOff = (controller: ReadableStreamDefaultController<Uint8Array>, error: unknown) => {
    if (!end()) return;
    if (brokenOff(error)) controller.close();
    else controller.error(error);
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        timer = setTimeout(() => {
          breakOff(controller, new Error(STOOD_STILL));
          // it may have failed while nobody read it
          source.cancel(STOOD_STILL).catch(() => undefined);
        }, patience);
      },
      async pull(controller) {
        try {
          await setImmediate();
          const piece = await nextPiece(source);
          if (over) return;
          timer?.refresh();
          if (piece) return controller.enqueue(piece);
          end();
          controller.close();
        } catch (error) {
          breakOff(controller, error);
        }
      },
      cancel(reason) {
        end();
        return source.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

/**
 * A file that broke off: its connection is cut, so that nobody takes it for whole. Told by a failing stream, the server under
 * the application would print the error past the log.
 */
function cut(c: Context<{ Bindings: Partial<HttpBindings> }>, log: Log, error: unknown): boolean {
  if (!c.req.raw.signal.aborted) log.warn({ err: error, path: c.req.path }, "A file was not sent to its end");
  const { outgoing } = c.env ?? {};
  outgoing?.destroy();
  return outgoing !== undefined;
}

/** @throws ProblemError 429 for a client that reads too many files, 503 when too many are read */
export function boundedStreams(proxies: number, limits: StreamLimits, log: Log): MiddlewareHandler {
  const readers = new Map<string, number>();
  let all = 0;
  return async (c, next) => {
    if (!declarationOf(c).policy.stream || c.req.method !== "GET") return next();
    const client = clientAddress(c, proxies);
    const own = readers.get(client) ?? 0;
    if (own >= limits.perClient) {
      throw new ProblemError(429, {
        th: `กำลังส่งไฟล์ ${own} ไฟล์ไปยังที่อยู่นี้ รอให้เสร็จก่อน`,
        en: `${own} files are being sent to this address: wait for them`,
      });
    }
    if (all >= limits.atOnce) {
      throw new ProblemError(503, {
        th: "มีผู้ดาวน์โหลดมากในขณะนี้ ลองใหม่อีกครั้ง",
        en: "Many are downloading right now: try again",
      });
    }
    all++;
    readers.set(client, own + 1);
    const ended = () => {
      all--;
      const left = (readers.get(client) ?? 1) - 1;
      if (left > 0) readers.set(client, left);
      else readers.delete(client);
    };
    await next().catch((error: unknown) => {
      ended();
      throw error;
    });
    const { body } = c.res;
    if (!body) return ended();
    const watch = { patience: limits.patience, ended, brokenOff: (error: unknown) => cut(c, log, error) };
    c.res = new Response(watched(body, watch), c.res);
  };
}
