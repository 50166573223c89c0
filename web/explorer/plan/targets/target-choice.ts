/** What progress is measured against: a published version, or a number of the reader's own. In the URL: `codi-2562`, `own:250000`. */
import { TARGET_IDS, type TargetId } from "../../../../data/target-ids.ts";
import { wholeUpTo } from "../../../kit/whole-number.ts";
import { type Slice, slice } from "../../../view/slice.ts";

export type TargetChoice = { kind: "version"; id: TargetId } | { kind: "own"; households: number };

/** Households; more than the country has. */
export const MAX_OWN_TARGET = 100_000_000;

const OWN = "own:";

export function formatTarget(target: TargetChoice): string {
  return target.kind === "own" ? `${OWN}${target.households}` : target.id;
}

export function parseTarget(text: string): TargetChoice | undefined {
  if (text.startsWith(OWN)) {
    const households = wholeUpTo(MAX_OWN_TARGET, text.slice(OWN.length));
    return households === null ? undefined : { kind: "own", households };
  }
  const id = TARGET_IDS.find((each) => each === text);
  return id && { kind: "version", id };
}

/** Null = the first published version for the nation, nothing for an area. */
export const targetSlice: Slice<TargetChoice | null> = slice<TargetChoice | null>("target", null, {
  parse: parseTarget,
  format: (target) => (target ? formatTarget(target) : ""),
});
