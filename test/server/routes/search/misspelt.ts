import type { Random } from "../../../../data/demo/random.ts";

const LETTERS = { th: [..."กขคงจชซดตถทนบปผพมยรลวสหอะาิีึืุูเแโไ่้็์"], en: [..."abcdefghijklmnoprstuwy"] } as const;

/** A name with so many letters changed, left out, added or exchanged with the next. */
export function misspelt(name: string, wrong: number, random: Random): string {
  const letters = [...name.toLowerCase()];
  for (let turn = 0; turn < wrong; turn++) {
    const at = random.pick([...letters.keys()]);
    const other = random.pick(/[a-z]/.test(name.toLowerCase()) ? LETTERS.en : LETTERS.th);
    const [here = "", next = ""] = letters.slice(at, at + 2);
    const mistakes: readonly (() => void)[] = [
      () => letters.splice(at, 1, other),
      () => letters.splice(at, 1),
      () => letters.splice(at, 0, other),
      () => letters.splice(at, 2, next, here),
    ];
    random.pick(mistakes)();
  }
  return letters.join("");
}
