/** What a line of text must not part: a word of Thai that is one to a reader, and a number and what belongs to it. */
import type { Page } from "playwright-core";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import { WHOLE_WORDS } from "../../data/whole-words.ts";
import { pluralOf } from "../../web/figures/format.ts";
import { figureWords } from "../../web/figures/words.ts";

const OTHER_UNITS = [
  "แห่ง",
  "อปท.",
  "จังหวัด",
  "ตำบล",
  "แถว",
  "รายการ",
  "ล้านบาท",
  "บาท",
  "LAO",
  "LAOs",
  "provinces",
  "rows",
  "million",
];

const units = [
  ...Object.entries(figureWords).flatMap(([key, { th, en }]) =>
    key.startsWith("unit.") ? [th, en].map((text) => text.replace("{{value}}", "").trim()) : [],
  ),
  ...PROGRAMMES.flatMap(({ noun }) => [noun.th, noun.en, pluralOf(noun, "en")]),
  ...OTHER_UNITS,
];

const alternatives = (texts: readonly string[]) =>
  texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");

/** A digit, and the first letter of the unit or the bracket that closes after it. */
const NUMBER = `\\d%?(?:\\s+(?=${alternatives(units)})|\\s*(?=\\)))`;

/** Words and numbers with their units that the page shows on two lines, with what stands around them. */
export function partedLines(page: Page): Promise<string[]> {
  return page.evaluate(
    ([number, word]) => {
      const INLINE = /^inline|^contents|^ruby/;
      const blockOf = (node: Node): Element => {
        let block = node.parentElement ?? document.body;
        while (INLINE.test(getComputedStyle(block).display) && block.parentElement) block = block.parentElement;
        return block;
      };
      const blocks = new Map<Element, { text: string; places: [Text, number][] }>();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent?.checkVisibility() || parent.closest("svg, option, textarea, script, style, noscript")) continue;
        const block = blockOf(node);
        const held = blocks.get(block) ?? { text: "", places: [] };
        const text = (node as Text).data;
        for (let at = 0; at < text.length; at++) held.places.push([node as Text, at]);
        held.text += text;
        blocks.set(block, held);
      }
      const boxOf = ([node, at]: [Text, number]) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getClientRects()[0];
      };
      const found: string[] = [];
      for (const { text, places } of blocks.values()) {
        for (const pattern of [`${number}.`, word ?? ""]) {
          for (const match of text.matchAll(new RegExp(pattern, "gu"))) {
            const [first, last] = [places[match.index], places[match.index + match[0].length - 1]];
            const [above, below] = [first && boxOf(first), last && boxOf(last)];
            if (!above || !below || above.width === 0) continue;
            if (below.top >= above.bottom - 2)
              found.push(text.slice(Math.max(0, match.index - 20), match.index + match[0].length + 20));
          }
        }
      }
      return found;
    },
    [NUMBER, alternatives(WHOLE_WORDS)],
  );
}
