/**
 * Pictures of every view at every screen, and one page of them all.
 *
 * `npm run contact-sheet -- [ADDRESS]` takes them from a server that runs; the usual address is that of `npm start`.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openBrowser, type Screen } from "./chromium.ts";
import { SCREENS } from "./screens.ts";

const FOLDER = "contact-sheet";
const [address = "http://localhost:8787/", ...only] = process.argv.slice(2);

/** What of the address makes the view. */
const VIEWS: Readonly<Record<string, string>> = {
  country: "",
  year: "year=2560",
  province: "area=province:50",
  figures: "pane=figures",
  table: "pane=table",
};
const LANGUAGES = ["th", "en"];

const nameOf = (view: string, language: string, { width, height }: Screen) =>
  `${view}-${language}-${width}x${height}.png`;

async function take(page: Page, view: string, language: string, screen: Screen): Promise<void> {
  await page.goto(`${address}?${VIEWS[view]}&lang=${language}`);
  const map = VIEWS[view]?.includes("pane=") ? ".programmes" : '[data-state="ready"]';
  await page.locator(map).waitFor({ state: "attached", timeout: 120_000 });
  await page.locator(".time-bar").waitFor();
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: join(FOLDER, nameOf(view, language, screen)) });
}

await mkdir(FOLDER, { recursive: true });
const views = Object.keys(VIEWS).filter((view) => only.length === 0 || only.includes(view));
for (const screen of SCREENS) {
  const { context, close } = await openBrowser(screen);
  const page = await context.newPage();
  for (const view of views) for (const language of LANGUAGES) await take(page, view, language, screen);
  await close();
}
const figures = views.flatMap((view) =>
  LANGUAGES.flatMap((language) =>
    SCREENS.map((screen) => nameOf(view, language, screen)).map(
      (name) => `<figure><img src="${name}" alt="" height="360"><figcaption>${name}</figcaption></figure>`,
    ),
  ),
);
const style = "body{display:flex;flex-wrap:wrap;gap:16px;font:14px sans-serif}figure{margin:0}";
await writeFile(
  join(FOLDER, "index.html"),
  `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>${style}</style>${figures.join("\n")}`,
);
