/** In which encoding a client takes an answer. */
import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { LRUCache } from "lru-cache";

/** Smallest first: the order of preference where the client has none. */
export const ENCODINGS = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof ENCODINGS)[number];

interface Accepted {
  type: string;
  q: number;
}

/**
 * hono's own choice takes the first in the client's order, which browsers begin with gzip, and knows no `*`; so only
 * its parser is used. Of those with the highest weight the smallest; `*` is what the client does not name.
 */
function preferred(accepted: readonly Accepted[]): Encoding {
  const weights = new Map(accepted.map(({ type, q }) => [type.toLowerCase(), q]));
  const weigh = (encoding: Encoding) => weights.get(encoding) ?? weights.get("*") ?? 0;
  const highest = Math.max(...ENCODINGS.map(weigh));
  return (highest > 0 && ENCODINGS.find((encoding) => weigh(encoding) === highest)) || "identity";
}

/** Browsers send few different headers, so each is read once: a warm tile takes some 50 µs in all. */
const known = new LRUCache<string, Encoding>({ max: 100 });
/** Longer headers are read each time, so that nobody fills the memory with them. */
const LONGEST_KNOWN = 200;

export function acceptedEncoding(c: Context): Encoding {
  const header = c.req.header("accept-encoding");
  if (!header) return "identity";
  const before = known.get(header);
  if (before) return before;
  const choice: { encoding: Encoding } = { encoding: "identity" };
  accepts(c, {
    header: "Accept-Encoding",
    supports: [...ENCODINGS],
    default: "identity",
    match: (accepted) => {
      choice.encoding = preferred(accepted);
      return choice.encoding;
    },
  });
  if (header.length <= LONGEST_KNOWN) known.set(header, choice.encoding);
  return choice.encoding;
}
