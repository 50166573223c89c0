/** Words after or before a name that say where it lies: "แม่ริม เชียงใหม่" after "แม่แรม". */
import distance from "damerau-levenshtein";

/** What it costs that the words are not whole yet, or hold one wrong letter. */
const UNFINISHED = 0.05;
const MISSPELT = 1;

/** The cost of taking `words` for names among `within`, in any order; null where they say something else. */
export function explain(words: string, within: readonly string[]): number | null {
  if (words === "") return 0;
  let best: number | null = null;
  const take = (cost: number | null) => {
    if (cost !== null && (best === null || cost < best)) best = cost;
  };
  for (const key of within) {
    if (words.startsWith(key))
      take(
        explain(
          words.slice(key.length),
          within.filter((other) => other !== key),
        ),
      );
    else if (words.length > 1 && key.startsWith(words)) take(UNFINISHED);
    else if (words.length > 3 && Math.abs(words.length - key.length) < 2 && distance(words, key).steps === 1)
      take(MISSPELT);
  }
  return best;
}
