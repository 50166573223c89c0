/**
 * Vite plugin: React Aria speaks some thirty languages, and no Thai. Here it speaks the two of the product: its own English,
 * and the Thai of `web/kit/aria-words/`, one file for each of its parts; a part without one has English alone.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const DICTIONARY = /\/react-aria\/dist\/private\/([\w-]+)\/intlStrings\.mjs$/;

/** @param folder of the Thai words */
export function ariaWordsPlugin(folder: string): Plugin {
  return {
    name: "aria-words",
    load(id) {
      const [, part] = DICTIONARY.exec(id) ?? [];
      if (part === undefined) return undefined;
      const own = join(folder, `${part}.ts`);
      const thai = existsSync(own) ? own : undefined;
      return [
        `import english from "../intl/${part}/en-US.mjs";`,
        ...(thai ? [`import thai from ${JSON.stringify(thai)};`] : []),
        `export default { "en-US": english, "th-TH": ${thai ? "thai" : "english"} };`,
      ].join("\n");
    },
  };
}
