/** Why a file cannot be used: the key of its message, and the values that the message names. */
import type { fileWords } from "./words.ts";

export type FaultKey = Extract<keyof typeof fileWords, `fault.${string}`>;

export class FileFault extends Error {
  readonly key: FaultKey;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(key: FaultKey, values: Readonly<Record<string, string | number>> = {}) {
    super(`${key} ${JSON.stringify(values)}`);
    this.key = key;
    this.values = values;
  }
}
