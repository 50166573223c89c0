import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { neighboursPlugin } from "./web/build/neighbours-plugin.ts";
import { precompressPlugin } from "./web/build/precompress-plugin.ts";

/** Words of the shared floors, those that lead to a capability, and what hands them out. */
const FIRST_WORDS = /\/web\/(words\/|(figures|kit|place|theme|time)\/words\.ts|.*\/first-words\.ts)/;

/** One `vite build --app` makes both sides: the client into dist/web, the server and its engine process into dist/server. */
export default defineConfig({
  root: "web",
  plugins: [react(), neighboursPlugin(), precompressPlugin()],
  server: {
    proxy: { "^/(api|tiles|healthz|readyz|openapi.json|docs|metrics)": `http://127.0.0.1:${process.env.PORT || 8787}` },
  },
  build: {
    emptyOutDir: true,
    // MapLibre alone is 1.1 MB before compression; it is loaded after the figures, in a chunk of its own
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  environments: {
    client: {
      build: {
        outDir: "../dist/web",
        manifest: true,
        assetsInlineLimit: 0,
        // one request in place of seven: words that several parts share would each be a chunk
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: "words", test: FIRST_WORDS }] } } },
      },
    },
    ssr: {
      build: {
        outDir: "../dist/server",
        copyPublicDir: false,
        rollupOptions: { input: { main: "server/main.ts", engine: "server/db/embedded/engine.ts" } },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
    },
  },
});
