import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** `CHROMIUM_PATH`, then Playwright's own browser, then the PATH; undefined where there is none. */
export function findChromium(): string | undefined {
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...onPath].find((path) => path && existsSync(path));
}

const FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // WebGL without a graphics card
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
];

export interface Screen {
  width: number;
  height: number;
  phone?: boolean;
}
export const DESKTOP: Screen = { width: 1440, height: 900 };
export const PHONE: Screen = { width: 360, height: 740, phone: true };

/** What a visitor's browser allows or is told. */
export type Habits = Pick<
  BrowserContextOptions,
  "javaScriptEnabled" | "geolocation" | "permissions" | "colorScheme" | "serviceWorkers"
>;

/** A browser window with a fresh profile; `close` also removes the profile. */
export async function openBrowser(
  screen: Screen = DESKTOP,
  habits: Habits = {},
): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("No Chromium found: set CHROMIUM_PATH");
  const profile = await mkdtemp(join(tmpdir(), "chumchon-profile-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: FLAGS,
    viewport: { width: screen.width, height: screen.height },
    hasTouch: screen.phone ?? false,
    isMobile: screen.phone ?? false,
    deviceScaleFactor: screen.phone ? 2 : 1,
    locale: "th-TH",
    timezoneId: "Asia/Bangkok",
    reducedMotion: "reduce",
    // a test that holds requests back would not see those of a service worker
    serviceWorkers: "block",
    ...habits,
  });
  return {
    context,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
