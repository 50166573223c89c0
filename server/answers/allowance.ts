/** How many requests a client may send in a minute, whatever it asks: more are refused before any work is done. */
import { isIP } from "node:net";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { addressOf, networkOf } from "./client-address.ts";
import { ProblemError, problemResponse } from "./problem.ts";

const MINUTE = 60;
/** This machine itself: also a proxy that stands on it while `TRUSTED_PROXIES` was forgotten, which speaks for everybody. */
const LOOPBACK = /^(127\.|::1$)/;

export class Allowance {
  readonly #limiter: RateLimiterMemory;
  readonly #perMinute: number;
  readonly #proxies: number;

  constructor(perMinute: number, proxies: number) {
    this.#limiter = new RateLimiterMemory({ points: perMinute, duration: MINUTE });
    this.#perMinute = perMinute;
    this.#proxies = proxies;
  }

  /** The refusal of a request by a client that has sent too many; null for all others. */
  async refuse(request: Request, connection: unknown): Promise<Response | null> {
    const address = addressOf(request.headers, connection, this.#proxies);
    if (isIP(address) === 0 || LOOPBACK.test(address)) return null;
    try {
      await this.#limiter.consume(networkOf(address));
      return null;
    } catch (spent) {
      if (!(spent instanceof RateLimiterRes)) throw spent;
      const seconds = Math.max(1, Math.ceil(spent.msBeforeNext / 1000));
      const detail = {
        th: `ที่อยู่นี้ส่งคำขอเกิน ${this.#perMinute} ครั้งในหนึ่งนาที ลองใหม่ใน ${seconds} วินาที`,
        en: `More than ${this.#perMinute} requests from this address in a minute: try again in ${seconds} seconds`,
      };
      return problemResponse(new ProblemError(429, detail), { "retry-after": String(seconds) });
    }
  }
}
