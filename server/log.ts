/** Structured logs: one JSON line for each request and event, on standard output. */
import { type Logger, pino } from "pino";
import type { Config } from "./config.ts";

export type Log = Logger;

/** @param base what stands in every line */
export function createLog(level: Config["logLevel"], base?: Record<string, unknown>): Log {
  return pino({ level, base, timestamp: pino.stdTimeFunctions.isoTime });
}
