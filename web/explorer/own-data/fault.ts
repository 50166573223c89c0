/** Why a file of one's own cannot be used: the key of its message, and the values that the message names. */
import type { ownWords } from "./words.ts";

export type OwnFaultKey = Extract<keyof typeof ownWords, `own.fault_${string}`>;

export class OwnFault extends Error {
  readonly key: OwnFaultKey;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(key: OwnFaultKey, values: Readonly<Record<string, string | number>> = {}) {
    super(`${key} ${JSON.stringify(values)}`);
    this.key = key;
    this.values = values;
  }
}
