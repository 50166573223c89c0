/** A small seeded generator: the same seed gives the same records on every machine and Node version. */
export class Random {
  #state: number;

  constructor(seed: string) {
    this.#state = 0x811c9dc5;
    for (const char of seed) this.#state = Math.imul(this.#state ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }

  /** Uniform in [0, 1) (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** A whole number from low to high, both included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** One item, in proportion to its weight. */
  pick<T>(items: readonly T[], weight: (item: T) => number = () => 1): T {
    const total = items.reduce((sum, item) => sum + weight(item), 0);
    let left = this.next() * total;
    let last: T | undefined;
    for (const item of items) {
      last = item;
      left -= weight(item);
      if (left < 0) break;
    }
    if (last === undefined) throw new Error("Nothing to pick from");
    return last;
  }

  /** `count` different items; a larger weight is more likely to be among them (Efraimidis and Spirakis). */
  sample<T>(items: readonly T[], count: number, weight: (item: T) => number = () => 1): T[] {
    if (count > items.length) throw new Error(`Unexpected sample: ${count} of ${items.length}`);
    const keyed = items.map((item) => ({ item, key: Math.log(1 - this.next()) / weight(item) }));
    keyed.sort((a, b) => b.key - a.key);
    return keyed.slice(0, count).map(({ item }) => item);
  }
}

/** Whole parts of `total` in proportion to the weights, none below `least`; the parts sum to `total` exactly. */
export function apportion(total: number, weights: readonly number[], least = 0): number[] {
  const free = total - least * weights.length;
  if (free < 0) throw new Error(`Unexpected total: ${total} for ${weights.length} parts of at least ${least}`);
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (free * weight) / sum);
  const parts = exact.map((part) => least + Math.floor(part));
  const missing = total - parts.reduce((a, b) => a + b, 0);
  const byRemainder = exact.map((part, index) => ({ index, rest: part - Math.floor(part) }));
  byRemainder.sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
