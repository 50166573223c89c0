/** The one place where the server takes up the client's drawing of pages: from its build, never from its source. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Assets, DrawExplorer, Drawing, Pages } from "./page.ts";

/** The script of the pages, as the manifest of the client's build names it. */
const ENTRY = "pages/browser/main.ts";

type Manifest = Record<string, { file: string; css?: string[]; assets?: string[] }>;

function readAssets(webDir: string): Assets {
  const manifest = JSON.parse(readFileSync(join(webDir, ".vite", "manifest.json"), "utf8")) as Manifest;
  const entry = manifest[ENTRY];
  if (!entry) throw new Error(`The client's build has no ${ENTRY}: build it again`);
  const address = (file: string) => `/${file}`;
  return {
    script: address(entry.file),
    styles: (entry.css ?? []).map(address),
    fonts: (entry.assets ?? []).filter((file) => /thai-\d+-normal-[^/]*\.woff2$/.test(file)).map(address),
  };
}

/** @returns undefined where no client was built */
export async function loadPages(dist: string): Promise<Pages | undefined> {
  const drawing = join(dist, "pages", "drawing.js");
  if (!existsSync(drawing)) return undefined;
  const { drawPage, drawPicture, drawTheme } = (await import(pathToFileURL(drawing).href)) as Drawing;
  const { drawExplorer } = (await import(pathToFileURL(join(dist, "pages", "explorer.js")).href)) as {
    drawExplorer: DrawExplorer;
  };
  return { drawPage, drawPicture, drawTheme, drawExplorer, assets: readAssets(join(dist, "web")) };
}
