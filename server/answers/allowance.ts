/** How many requests a client may send in a minute, whatever it asks: more are refused before any work is done. */
import cluster from "node:cluster";
import { isIP } from "node:net";
import { LRUCache } from "lru-cache";
import { RateLimiterCluster, RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { addressOf, networkOf } from "./client-address.ts";
import { ProblemError, problemResponse } from "./problem.ts";

const MINUTE = 60;
/** This machine itself: also a proxy that stands on it while `TRUSTED_PROXIES` was forgotten, which speaks for everybody. */
const LOOPBACK = /^(127\.|::1$)/;
/** A client's requests are taken from its minute in so many parts, so that workers seldom ask their primary. */
const PARTS = 20;
/** Clients whose part is remembered. */
const MOST_CLIENTS = 50_000;
/** How long a part is good that nobody counted, since the primary did not answer, ms. */
const UNCOUNTED = 1000;

export class Allowance {
  readonly #limiter: RateLimiterMemory | RateLimiterCluster;
  /** What is left of the part that a client has here. */
  readonly #parts = new LRUCache<string, { left: number }>({ max: MOST_CLIENTS });
  /** The next part of a client that is being asked for: seconds until there is one, 0 = it is there. */
  readonly #asking = new Map<string, Promise<number>>();
  readonly #part: number;
  readonly #perMinute: number;
  readonly #proxies: number;

  constructor(perMinute: number, proxies: number) {
    const minute = { points: perMinute, duration: MINUTE, keyPrefix: "client" };
    // the primary counts for all workers
    this.#limiter = cluster.isWorker ? new RateLimiterCluster(minute) : new RateLimiterMemory(minute);
    this.#part = Math.max(1, Math.floor(perMinute / PARTS));
    this.#perMinute = perMinute;
    this.#proxies = proxies;
  }

  /** The refusal of a request by a client that has sent too many; null for all others. */
  refuse(request: Request, connection: unknown): null | Promise<Response | null> {
    const address = addressOf(request.headers, connection, this.#proxies);
    if (isIP(address) === 0 || LOOPBACK.test(address)) return null;
    const client = networkOf(address);
    return this.#take(client) ? null : this.#refuseUnlessMore(client);
  }

  #take(client: string): boolean {
    const part = this.#parts.get(client);
    if (part === undefined || part.left === 0) return false;
    part.left--;
    return true;
  }

  async #refuseUnlessMore(client: string): Promise<Response | null> {
    while (!this.#take(client)) {
      const seconds = await (this.#asking.get(client) ?? this.#ask(client));
      if (seconds > 0) return this.#refusal(seconds);
    }
    return null;
  }

  #ask(client: string): Promise<number> {
    const have = (ms: number) => {
      this.#parts.set(client, { left: this.#part }, { ttl: Math.max(1, ms) });
      return 0;
    };
    const asking = this.#limiter
      .consume(client, this.#part)
      .then(
        ({ msBeforeNext }) => have(msBeforeNext),
        (spent: unknown) =>
          spent instanceof RateLimiterRes ? Math.max(1, Math.ceil(spent.msBeforeNext / 1000)) : have(UNCOUNTED),
      )
      .finally(() => this.#asking.delete(client));
    this.#asking.set(client, asking);
    return asking;
  }

  #refusal(seconds: number): Response {
    const detail = {
      th: `ที่อยู่นี้ส่งคำขอเกิน ${this.#perMinute} ครั้งในหนึ่งนาที ลองใหม่ใน ${seconds} วินาที`,
      en: `More than ${this.#perMinute} requests from this address in a minute: try again in ${seconds} seconds`,
    };
    return problemResponse(new ProblemError(429, detail), { "retry-after": String(seconds) });
  }
}
