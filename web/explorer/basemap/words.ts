/** The words of the map below the map. */
import { addWords, type Words } from "../../words/words.ts";

const basemapWords = {
  "basemap.title": { th: "แผนที่พื้นหลัง", en: "Base map" },
  "basemap.fault": {
    th: "โหลดแผนที่พื้นหลังของหน่วยงานไม่ได้ แผนที่นี้จึงแสดงโดยไม่มีพื้นหลัง",
    en: "The office's base map cannot be loaded: the map is shown without it",
  },
} as const satisfies Words;

declare module "i18next" {
  interface Catalogue extends Record<keyof typeof basemapWords, string> {}
}

addWords(basemapWords);
