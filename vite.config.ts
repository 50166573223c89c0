import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { THREAD_SCRIPTS } from "./server/thread-scripts.ts";
import { ariaWordsPlugin } from "./web/build/aria-words-plugin.ts";
import { chunks } from "./web/build/chunks.ts";
import { keptFilesPlugin } from "./web/build/kept-files-plugin.ts";
import { mapLibraryPlugin } from "./web/build/map-library-plugin.ts";
import { neighboursPlugin } from "./web/build/neighbours-plugin.ts";
import { precompressPlugin } from "./web/build/precompress-plugin.ts";

const built = join(import.meta.dirname, "dist/web");
const ariaWords = ariaWordsPlugin(join(import.meta.dirname, "web/kit/aria-words"));

/** One `vite build --app` makes both sides: the client into dist/web, that of staff beside it, its pages that the server draws into dist/pages, the server and its engine into dist/server. */
export default defineConfig({
  root: "web",
  plugins: [react(), mapLibraryPlugin(), neighboursPlugin(), keptFilesPlugin(built), ariaWords, precompressPlugin()],
  // libraries are put together by themselves in development
  optimizeDeps: { rolldownOptions: { plugins: [ariaWords] } },
  server: {
    proxy: {
      // all addresses of staff are one page; the files beside it are modules
      "^/staff(/[^.?]*)?(\\?|$)": { bypass: () => "/staff/index.html" },
      "^/(api|tiles|healthz|readyz|openapi.json|docs|metrics|place|s/|search|pictures|embed|map.svg|map.png|data|robots.txt|sitemap)|^/(\\?|$)": `http://127.0.0.1:${process.env.PORT || 8787}`,
    },
  },
  build: {
    emptyOutDir: true,
    // what an old browser does not load early it loads when it needs it: no script for that before all others
    modulePreload: { polyfill: false },
    // MapLibre alone is 1.1 MB before compression; it is loaded after the figures, in a chunk of its own
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  environments: {
    client: {
      build: {
        outDir: "../dist/web",
        assetsInlineLimit: 0,
        rolldownOptions: {
          input: { explorer: "web/index.html", offline: "web/worker/offline.html" },
          output: { codeSplitting: { groups: chunks(join(import.meta.dirname, "web")) } },
        },
      },
    },
    // the script of the pages that the server draws; apart, so that neither side asks for a file of what both use
    browser: {
      consumer: "client",
      build: {
        outDir: "../dist/web",
        emptyOutDir: false,
        copyPublicDir: false,
        manifest: true,
        assetsInlineLimit: 0,
        rolldownOptions: { input: { pages: "web/pages/browser/main.ts" } },
      },
    },
    // apart, so that nothing of it is in what the public loads
    staff: {
      consumer: "client",
      build: {
        outDir: "../dist/web",
        emptyOutDir: false,
        copyPublicDir: false,
        assetsDir: "assets/staff",
        assetsInlineLimit: 0,
        rolldownOptions: { input: { staff: "web/staff/index.html" } },
      },
    },
    // after the client, whose files it names; a service worker has one file and a fixed address
    worker: {
      consumer: "client",
      build: {
        outDir: "../dist/web",
        emptyOutDir: false,
        copyPublicDir: false,
        modulePreload: false,
        rolldownOptions: {
          input: "web/worker/service-worker.ts",
          output: { entryFileNames: "service-worker.js", codeSplitting: false },
        },
      },
    },
    pages: {
      consumer: "server",
      // with React in it and all that imports React: left outside, Node would load the one for development, which checks all
      // that it is given
      resolve: { noExternal: true },
      define: { "process.env.NODE_ENV": JSON.stringify("production") },
      build: {
        outDir: "../dist/pages",
        copyPublicDir: false,
        ssr: true,
        rolldownOptions: { input: { drawing: "web/pages/drawing.tsx", explorer: "web/explorer/shell/drawn.tsx" } },
      },
    },
    ssr: {
      build: {
        outDir: "../dist/server",
        copyPublicDir: false,
        rollupOptions: {
          input: {
            main: "server/main.ts",
            engine: "server/db/embedded/engine.ts",
            ...THREAD_SCRIPTS,
          },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
    },
  },
});
