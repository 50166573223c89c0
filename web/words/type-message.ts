import { type MessageKey, th } from "./th.ts";

/** The message that names a kind of area; of the level when the register's type is not one we know. */
export function messageOfType(type: string): MessageKey {
  const key = `type.${type}`;
  return key in th ? (key as MessageKey) : "level.lao";
}
