/**
 * Files that are sent while they are made: how many at once, and how long a reader may stand still. Each holds a page of
 * records in memory, so many slow readers would take it all.
 */
import { setImmediate } from "node:timers/promises";
import type { MiddlewareHandler } from "hono";
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

/**
 * The same bytes, read only as they are asked for, in larger pieces. A socket that takes all at once lets no other request in
 * between, so each piece waits for those. `ended` is called once, whoever ends it.
 */
function watched(body: ReadableStream<Uint8Array>, patience: number, ended: () => void): ReadableStream<Uint8Array> {
  const source = body.getReader();
  let timer: NodeJS.Timeout | undefined;
  const end = () => {
    clearTimeout(timer);
    ended();
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        timer = setTimeout(() => {
          end();
          controller.error(new Error(STOOD_STILL));
          void source.cancel(STOOD_STILL);
        }, patience);
      },
      async pull(controller) {
        try {
          await setImmediate();
          const piece = await nextPiece(source);
          timer?.refresh();
          if (piece) return controller.enqueue(piece);
          end();
          controller.close();
        } catch (error) {
          end();
          throw error;
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

/** @throws ProblemError 429 for a client that reads too many files, 503 when too many are read */
export function boundedStreams(proxies: number, limits: StreamLimits): MiddlewareHandler {
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
    if (body) c.res = new Response(watched(body, limits.patience, ended), c.res);
    else ended();
  };
}
