/** Vite plugin: `virtual:kept-files` are the files that the service worker keeps, of a client that was built before it. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const NAME = "virtual:kept-files";
/** The build puts a hash of the content into these names. */
const HASHED = /^assets\/[^/]+\.(js|css|woff2|svg|png)$/;
/** By the address at which the server has them. */
const PAGES = {
  // of all addresses of the explorer, so without what the server draws into the page of one
  "/index.html": "index.html",
  "/worker/offline.html": "worker/offline.html",
  "/mark.svg": "mark.svg",
} as const;

interface KeptFile {
  url: string;
  /** Tells two versions apart; null where the address does. */
  revision: string | null;
}

function keptFiles(folder: string): KeptFile[] {
  if (!existsSync(folder)) return [];
  const hashed = readdirSync(join(folder, "assets")).map((name) => `assets/${name}`);
  const revisionOf = (file: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, file)))
      .digest("hex")
      .slice(0, 16);
  return [
    ...Object.entries(PAGES).map(([url, file]) => ({ url, revision: revisionOf(file) })),
    ...hashed.filter((path) => HASHED.test(path)).map((path) => ({ url: `/${path}`, revision: null })),
  ];
}

/** @param folder of the built client */
export function keptFilesPlugin(folder: string): Plugin {
  return {
    name: "kept-files",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(keptFiles(folder))};` : undefined),
  };
}
