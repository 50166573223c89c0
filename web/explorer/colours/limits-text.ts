/** Class limits to and from what a person types. */
import type { Unit } from "../../../data/programme.ts";
import { MOST_LIMITS, plainNumber, wrongLimit } from "../../theme/classes/colouring.ts";

/** What is wrong, and the text that is. */
export interface LimitsFault {
  fault: "empty" | "number" | "order" | "share" | "many";
  value: string;
}

const PER_CENT = 100;

/** Without the noise that a multiplication leaves in the last digits. */
const clean = (value: number) => Number(value.toPrecision(12));

const isUsable = (limit = 0) => Number.isFinite(limit) && limit > 0;

/** Separated by commas, semicolons or spaces; a per cent sign may be there. */
export function readLimits(text: string, unit: Unit): { limits: readonly number[] } | LimitsFault {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== "");
  const numbers = parts.map((part) => Number(unit === "share" ? part.replace(/%$/, "") : part));
  const limits = unit === "share" ? numbers.map((number) => clean(number / PER_CENT)) : numbers;
  if (parts.length === 0) return { fault: "empty", value: text };
  const wrong = wrongLimit(limits);
  const value = parts[wrong] ?? "";
  if (wrong !== -1) return { fault: isUsable(limits[wrong]) ? "order" : "number", value };
  const beyond = limits.findIndex((limit) => unit === "share" && limit > 1);
  if (beyond !== -1) return { fault: "share", value: parts[beyond] ?? "" };
  return limits.length > MOST_LIMITS ? { fault: "many", value: parts[MOST_LIMITS] ?? "" } : { limits };
}

export function writeLimits(limits: readonly number[], unit: Unit): string {
  return limits.map((limit) => plainNumber(unit === "share" ? clean(limit * PER_CENT) : limit)).join(", ");
}
