/** The words of the note on the map that an area is drawn. */
import { addWords, type Words } from "../../words/words.ts";

export const drawnNote = {
  "drawing.clear": { th: "ล้างรูป", en: "Clear the shape" },
  "drawing.to_figures": { th: "ดูตัวเลข", en: "See the figures" },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof drawnNote, string> {}
}

addWords(drawnNote);
