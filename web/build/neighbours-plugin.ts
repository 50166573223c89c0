/** Vite plugin: `virtual:neighbours` is the land around Thailand, cut from world-atlas when the client is built. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "vite";
import { neighbours } from "./neighbours.ts";

const require = createRequire(import.meta.url);
const NAME = "virtual:neighbours";

export function neighboursPlugin(): Plugin {
  return {
    name: "neighbours",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const file = require.resolve("world-atlas/countries-50m.json");
      const json = JSON.stringify(neighbours(JSON.parse(readFileSync(file, "utf8"))));
      return `export default JSON.parse(${JSON.stringify(json)});`;
    },
  };
}
