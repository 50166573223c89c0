/** Which of the chosen records may be changed together: real ones, of one programme. */
import { identityOf } from "../record-id.ts";

export interface ChosenTogether {
  programme: string;
  keys: string[];
}

/** `none`: nothing real is chosen; `several`: real records of more than one programme. */
export function chosenTogether(selected: ReadonlySet<string>): ChosenTogether | "none" | "several" {
  const real = [...selected].map(identityOf).filter(({ origin }) => origin === "real");
  const [first] = real;
  if (!first) return "none";
  if (real.some(({ programme }) => programme !== first.programme)) return "several";
  return { programme: first.programme, keys: real.map(({ key }) => key) };
}
