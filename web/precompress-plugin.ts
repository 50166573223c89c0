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
    applyToEnvironment: ({ name }) => name === "client",
    async generateBundle(_, bundle) {
      const files = Object.values(bundle).filter(({ fileName }) => TEXT.test(fileName));
      await Promise.all(
        files.map(async (file) => {
          const text = Buffer.from(file.type === "chunk" ? file.code : file.source);
          const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
          this.emitFile({ type: "asset", fileName: `${file.fileName}.br`, source: await compress(text, { params }) });
        }),
      );
    },
  };
}
