import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { Plugin } from "vite";

const compress = promisify(brotliCompress);

/** Types that gain from compression; fonts and pictures are compressed already. */
const TEXT = /\.(js|css|svg|html)$/;

/**
 * Puts the smallest brotli form of each text asset of the client beside it, as `name.br`. That takes seconds, so it is
 * done once in the build rather than while the first visitor waits.
 */
export function precompressPlugin(): Plugin {
  return {
    name: "precompress",
    apply: "build",
    applyToEnvironment: ({ config }) => config.consumer === "client",
    // from the written files: until then other plugins still change the text
    async writeBundle({ dir = "" }, bundle) {
      const paths = Object.keys(bundle).filter((name) => TEXT.test(name));
      await Promise.all(
        paths.map(async (path) => {
          const text = await readFile(join(dir, path));
          const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
          await writeFile(join(dir, `${path}.br`), await compress(text, { params }));
        }),
      );
    },
  };
}
