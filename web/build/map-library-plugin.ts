/**
 * Vite plugin: MapLibre from its source instead of from its two finished files. The page's and the worker's hold nearly the
 * same half a megabyte each; built together, both take it from one file (about 100 KB less over the wire).
 */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Plugin, transformWithOxc } from "vite";

const LIBRARY = "maplibre-gl";
/** The address of the worker's script, as the map asks for it. */
const WORKER = "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

/** The folder of the source. */
const source = join(dirname(createRequire(import.meta.url).resolve("maplibre-gl/package.json")), "src");

/** What the page and what the worker begin with. */
export const MAP_LIBRARY = { page: join(source, "index.ts"), worker: join(source, "source/worker.ts") } as const;

/** As the library is built by its makers: a field that is only declared is none, or it would undo what the parent's constructor set. */
const FIELDS = {
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
};

export function mapLibraryPlugin(): Plugin {
  return {
    name: "map-library",
    enforce: "pre",
    apply: "build",
    applyToEnvironment: ({ config }) => config.consumer === "client",
    resolveId(id) {
      if (id === LIBRARY) return MAP_LIBRARY.page;
      return id === WORKER ? `\0${WORKER}` : undefined;
    },
    load(id) {
      if (id !== `\0${WORKER}`) return undefined;
      const script = this.emitFile({ type: "chunk", id: MAP_LIBRARY.worker, name: "maplibre-gl-worker" });
      return `export default import.meta.ROLLUP_FILE_URL_${script};`;
    },
    async transform(code, id) {
      if (!id.startsWith(source) || !id.endsWith(".ts")) return undefined;
      const { code: script, map } = await transformWithOxc(code, id, FIELDS);
      return { code: script, map, moduleType: "js" };
    },
  };
}
