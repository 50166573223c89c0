/** Misspelt names are found among all others as if each were compared letter by letter. */
import distance from "damerau-levenshtein";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NameIndex } from "../../../../server/db/search/name-index.ts";
import type { Name } from "../../../../server/db/search/place.ts";
import { soundKey } from "../../../../server/db/search/spelling.ts";

/** Few letters, so that many are alike; none that sounds like another. */
const word = (minLength: number) =>
  fc.string({ unit: fc.constantFrom("b", "n", "m", "s", "r"), minLength, maxLength: 9 });
// no more than are compared letter by letter
const words = fc.uniqueArray(word(1), { minLength: 20, maxLength: 120 });

const named = (key: string) => ({ key, written: key, type: "อบต.", cost: 0, as: null }) as unknown as Name;

function pairs(sound: string): Set<string> {
  return new Set([...`^${sound}`].map((letter, at) => letter + (sound[at] ?? "$")));
}

const allowed = (sound: string) => (sound.length < 5 ? 1 : 2);

describe("names that resemble what was typed", () => {
  it("are those with a pair of letters in common that few letters part", () => {
    let found = 0;
    fc.assert(
      fc.property(words, word(3), (keys, typed) => {
        const sound = soundKey(typed);
        fc.pre(sound.length >= 3);
        const near = keys.filter((key) => {
          const other = soundKey(key);
          const inCommon = [...pairs(sound)].some((pair) => pairs(other).has(pair));
          return inCommon && distance(sound, other).steps <= allowed(sound);
        });
        const resembling = new NameIndex(keys.map(named)).resembling(sound).map(({ name }) => name.key);
        expect(resembling.sort()).toEqual(near.sort());
        found += near.length;
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(0);
  });
});
