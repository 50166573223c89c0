/**
 * Questions that take long wait for each other here, so that they never take all connections to the database: some are
 * answered at once, each client has few, and who would wait too long is told to come back.
 */
import type { Context } from "hono";
import PQueue from "p-queue";
import { shareOf } from "../share.ts";
import { clientAddress } from "./client-address.ts";
import { withinDeadline } from "./deadline.ts";
import { ProblemError } from "./problem.ts";

export interface TurnLimits {
  /** Answered at the same time. */
  atOnce: number;
  /** Waiting or being answered, of one client. */
  perClient: number;
  /** Waiting, of all clients. */
  waiting: number;
}

/**
 * Of the whole server. One at a time: the second of two cores stays free for what is quick, and on the embedded engine,
 * which does one statement after the other, nobody waits for more than one long one.
 */
export const TURNS: TurnLimits = { atOnce: 1, perClient: 6, waiting: 12 };

/** What one of several processes keeps to; two connections of a client may lead to the same one. */
export function turnsOf(processes: number): TurnLimits {
  return {
    atOnce: shareOf(TURNS.atOnce, processes),
    perClient: shareOf(TURNS.perClient, processes, 2),
    waiting: shareOf(TURNS.waiting, processes),
  };
}

/** Nobody waits for this answer any more: the status is for the log only. */
function gone(): ProblemError {
  return new ProblemError(503, { th: "ผู้ถามเลิกรอแล้ว", en: "The client hung up" });
}

export class Turns {
  readonly #queue: PQueue;
  readonly #limits: TurnLimits;
  readonly #proxies: number;
  readonly #perClient = new Map<string, number>();

  constructor(proxies: number, limits: TurnLimits) {
    this.#queue = new PQueue({ concurrency: limits.atOnce });
    this.#limits = limits;
    this.#proxies = proxies;
  }

  /**
   * Does the work when it is its turn; `signal` ends it when the client hangs up, before or meanwhile.
   * @throws ProblemError 429 for a client that has too many, 503 when too many wait
   */
  async take<T>(c: Context, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const client = clientAddress(c, this.#proxies);
    const own = this.#perClient.get(client) ?? 0;
    if (own >= this.#limits.perClient) {
      throw new ProblemError(429, {
        th: `มีคำถามที่ใช้เวลานานค้างอยู่ ${own} ข้อจากที่อยู่นี้ รอให้ได้คำตอบก่อน`,
        en: `${own} long questions from this address are still being answered: wait for them`,
      });
    }
    if (this.#queue.size >= this.#limits.waiting) {
      throw new ProblemError(503, { th: "มีผู้ถามมากในขณะนี้ ลองใหม่อีกครั้ง", en: "Many are asking right now: try again" });
    }
    const { signal } = c.req.raw;
    if (signal.aborted) throw gone();
    this.#perClient.set(client, own + 1);
    try {
      return await withinDeadline(this.#queue.add(() => work(signal), { signal }));
    } catch (error) {
      throw signal.aborted ? gone() : error;
    } finally {
      const left = (this.#perClient.get(client) ?? 1) - 1;
      if (left > 0) this.#perClient.set(client, left);
      else this.#perClient.delete(client);
    }
  }
}
