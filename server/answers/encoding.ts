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
function preferred<E extends Encoding>(accepted: readonly Accepted[], offered: readonly E[]): E | "identity" {
  const weights = new Map(accepted.map(({ type, q }) => [type.toLowerCase(), q]));
  const weigh = (encoding: Encoding) => weights.get(encoding) ?? weights.get("*") ?? 0;
  const highest = Math.max(...offered.map(weigh));
  return (highest > 0 && offered.find((encoding) => weigh(encoding) === highest)) || "identity";
}

/** Longer headers are read each time, so that nobody fills the memory with them. */
const LONGEST_KNOWN = 200;

/** Chooses among the encodings that are offered, smallest first. */
function choosingAmong<E extends Encoding>(offered: readonly E[]): (c: Context) => E | "identity" {
  // browsers send few different headers, so each is read once: a warm tile takes some 50 µs in all
  const known = new LRUCache<string, E | "identity">({ max: 100 });
  return (c) => {
    const header = c.req.header("accept-encoding");
    if (!header) return "identity";
    const before = known.get(header);
    if (before) return before;
    const choice: { encoding: E | "identity" } = { encoding: "identity" };
    accepts(c, {
      header: "Accept-Encoding",
      supports: [...offered],
      default: "identity",
      match: (accepted) => {
        choice.encoding = preferred(accepted, offered);
        return choice.encoding;
      },
    });
    if (header.length <= LONGEST_KNOWN) known.set(header, choice.encoding);
    return choice.encoding;
  };
}

export const acceptedEncoding = choosingAmong(ENCODINGS);
/** Of an answer that was compressed with gzip beforehand. */
export const acceptedOfGzip = choosingAmong(["gzip", "identity"]);
