/** Names by their keys: the same, the same in sound, beginning so, holding it, or a few letters apart. */
import distance from "damerau-levenshtein";
import type { Name } from "./place.ts";
import { soundKey } from "./spelling.ts";

/** Names whose pairs of letters speak most for them are compared letter by letter, and no more than this. */
const COMPARED = 200;

/** Pairs that differ at most where one letter was changed, added or left out, or two exchanged: those around the two. */
const PAIRS_OF_STEP = 3;

/** Letters that may be wrong in a key of this length. */
function allowedSteps(length: number): number {
  if (length < 3) return 0;
  return length < 5 ? 1 : 2;
}

/** Pairs of letters, with those at both ends marked. */
function pairsOf(sound: string): string[] {
  const marked = `^${sound}$`;
  return Array.from({ length: marked.length - 1 }, (_, at) => marked.slice(at, at + 2));
}

function grouped<Key>(names: readonly Name[], keyOf: (name: Name) => Key): Map<Key, Name[]> {
  const groups = new Map<Key, Name[]>();
  for (const name of names) {
    const key = keyOf(name);
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  return groups;
}

export interface Holding {
  name: Name;
  begins: boolean;
}

/** Keys in one text, each between line ends: looking through it takes a tenth of the time of looking through each. */
class Keys {
  readonly #groups: readonly (readonly Name[])[];
  readonly #text: string;
  /** Where each key begins in the text. */
  readonly #starts: Uint32Array;

  constructor(groups: ReadonlyMap<string, readonly Name[]>) {
    this.#groups = [...groups.values()];
    this.#text = `\n${[...groups.keys()].join("\n")}\n`;
    this.#starts = new Uint32Array(groups.size);
    let start = 1;
    for (const [at, key] of [...groups.keys()].entries()) {
      this.#starts[at] = start;
      start += key.length + 1;
    }
  }

  holding(key: string): Holding[] {
    const found: Holding[] = [];
    let group = 0;
    for (let at = this.#text.indexOf(key); at >= 0; ) {
      // the places come in order
      while ((this.#starts[group + 1] ?? this.#text.length) <= at) group++;
      const begins = this.#starts[group] === at;
      for (const name of this.#groups[group] ?? []) found.push({ name, begins });
      at = this.#text.indexOf(key, this.#starts[group + 1] ?? this.#text.length);
    }
    return found;
  }
}

export class NameIndex {
  readonly #byKey: ReadonlyMap<string, readonly Name[]>;
  readonly #bySound: ReadonlyMap<string, readonly Name[]>;
  readonly #keys: Keys;
  readonly #soundKeys: Keys;
  readonly #sounds: readonly string[];
  /** Places in `#sounds` of the sounds that hold a pair of letters. */
  readonly #byPair = new Map<string, number[]>();

  constructor(names: readonly Name[]) {
    this.#byKey = grouped(names, ({ key }) => key);
    this.#bySound = grouped(names, ({ key }) => soundKey(key));
    this.#keys = new Keys(this.#byKey);
    this.#soundKeys = new Keys(this.#bySound);
    this.#sounds = [...this.#bySound.keys()];
    for (const [at, sound] of this.#sounds.entries()) {
      for (const pair of new Set(pairsOf(sound))) {
        const places = this.#byPair.get(pair);
        if (places) places.push(at);
        else this.#byPair.set(pair, [at]);
      }
    }
  }

  same(key: string): readonly Name[] {
    return this.#byKey.get(key) ?? [];
  }

  sounding(sound: string): readonly Name[] {
    return this.#bySound.get(sound) ?? [];
  }

  /** Names that hold the key: at their beginning, or further in. */
  holding(key: string): Holding[] {
    return this.#keys.holding(key);
  }

  soundHolding(sound: string): Holding[] {
    return this.#soundKeys.holding(sound);
  }

  /** Names with one or two letters changed, added, left out or exchanged, compared as they sound. */
  resembling(sound: string): { name: Name; steps: number }[] {
    const allowed = allowedSteps(sound.length);
    if (allowed === 0) return [];
    return this.#sharingPairs(sound, allowed).flatMap((other) => {
      const { steps } = distance(sound, other);
      return steps > allowed ? [] : (this.#bySound.get(other) ?? []).map((name) => ({ name, steps }));
    });
  }

  #sharingPairs(sound: string, allowed: number): string[] {
    const pairs = new Set(pairsOf(sound));
    const shared = new Uint16Array(this.#sounds.length);
    for (const pair of pairs) {
      for (const at of this.#byPair.get(pair) ?? []) shared[at] = (shared[at] ?? 0) + 1;
    }
    const least = Math.max(1, pairs.size - PAIRS_OF_STEP * allowed);
    const near: { other: string; pairs: number; apart: number }[] = [];
    for (let at = 0; at < shared.length; at++) {
      const pairs = shared[at] ?? 0;
      if (pairs < least) continue;
      const other = this.#sounds[at] ?? "";
      const apart = Math.abs(other.length - sound.length);
      if (apart <= allowed) near.push({ other, pairs, apart });
    }
    // of names that share as many pairs, the ones of the same length first
    near.sort((a, b) => b.pairs - a.pairs || a.apart - b.apart);
    return near.slice(0, COMPARED).map(({ other }) => other);
  }
}
