/** Structured logs: one JSON line for each request and event, on standard output. */
import { type Logger, pino } from "pino";
import type { Config } from "./config.ts";

export type Log = Logger;

export function createLog(level: Config["logLevel"]): Log {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
}
