/**
 * Pictures of every page and view at every screen, in both languages, light and dark, and one page of them all.
 *
 * `npm run contact-sheet -- [ADDRESS [PART…]]` takes them from a server that runs; the usual address is that of
 * `npm start`. With parts (`home`, `th`, `dark`, `360x640`) only pictures are taken whose names have all of them.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openBrowser } from "./chromium.ts";
import { PAGES, spoken, VIEWS } from "./every-page.ts";
import { SCREENS } from "./screens.ts";

const FOLDER = "contact-sheet";
const [address = "http://localhost:8787", ...parts] = process.argv.slice(2);
const LANGUAGES = ["th", "en"];
const SCHEMES = ["light", "dark"] as const;

const names: string[] = [];

async function take(page: Page, path: string, name: string): Promise<void> {
  await page.goto(new URL(path, address).href);
  if (path.startsWith("/explore")) {
    await page.locator(".programmes").waitFor({ state: "attached" });
    if (!path.includes("pane=")) await page.locator('[data-state="ready"]').waitFor({ timeout: 120_000 });
  }
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: join(FOLDER, name) });
  names.push(name);
}

await mkdir(FOLDER, { recursive: true });
for (const screen of SCREENS) {
  for (const colorScheme of SCHEMES) {
    const wanted = Object.entries({ ...PAGES, ...VIEWS }).flatMap(([view, path]) =>
      LANGUAGES.flatMap((language) => {
        const words = [view, language, colorScheme, `${screen.width}x${screen.height}`];
        return parts.every((part) => words.includes(part))
          ? [{ path: spoken(path, language), name: `${words.join("_")}.png` }]
          : [];
      }),
    );
    if (wanted.length === 0) continue;
    const { context, close } = await openBrowser(screen, { colorScheme });
    const page = await context.newPage();
    for (const { path, name } of wanted) await take(page, path, name);
    await close();
  }
}
const figures = names.map(
  (name) => `<figure><img src="${name}" alt="" height="360"><figcaption>${name}</figcaption></figure>`,
);
const style = "body{display:flex;flex-wrap:wrap;gap:16px;font:14px sans-serif}figure{margin:0}";
await writeFile(
  join(FOLDER, "index.html"),
  `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>${style}</style>${figures.join("\n")}`,
);
