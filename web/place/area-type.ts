import { placeWords } from "./words.ts";

type AreaTypeKey = Extract<keyof typeof placeWords, `type.${string}`>;

/** The message that names a kind of area; of the level when the register's type is not one we know. */
export function messageOfType(type: string): AreaTypeKey | "level.lao" {
  const key = `type.${type}`;
  return key in placeWords ? (key as AreaTypeKey) : "level.lao";
}
