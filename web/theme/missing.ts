/** Programmes that LAOs lack. In the URL: `missing=council,welfare-fund&match=any&rank=houses`. */
import { GAP_RANKS, type GapRank } from "../../data/gap-rank.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import { choice, type Slice, slice } from "../view/slice.ts";

/** All of them are lacking, or any one. */
export const MATCHES = ["all", "any"] as const;
export type Match = (typeof MATCHES)[number];

function parseMissing(text: string): string[] | undefined {
  const ids = text.split(",");
  const known = PROGRAMMES.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
  return known.length === ids.length ? known : undefined;
}

/** In the order of the registry. */
export const missingSlice: Slice<readonly string[]> = slice<readonly string[]>("missing", [], {
  parse: parseMissing,
  format: (ids) => ids.join(","),
});

export const matchSlice: Slice<Match> = slice<Match>("match", "all", choice(MATCHES, "all"));

export const rankSlice: Slice<GapRank> = slice<GapRank>("rank", "people", choice(GAP_RANKS, "people"));
