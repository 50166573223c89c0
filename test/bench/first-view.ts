import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DESKTOP, openBrowser, PHONE, type Screen } from "../e2e/chromium.ts";
import { startProduct } from "../e2e/product.ts";
import { kilobytes } from "./statistics.ts";

interface Loaded {
  path: string;
  /** Bytes over the wire, headers included. */
  bytes: number;
}

/** Everything that a first visit fetches, up to the first drawn map. */
async function visit(url: string, screen: Screen): Promise<{ before: Loaded[]; all: Loaded[] }> {
  const browser = await openBrowser(screen);
  try {
    const page = await browser.context.newPage();
    const session = await browser.context.newCDPSession(page);
    await session.send("Network.enable");
    const paths = new Map<string, string>();
    const all: Loaded[] = [];
    session.on("Network.responseReceived", ({ requestId, response }) =>
      paths.set(requestId, new URL(response.url).pathname),
    );
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) =>
      all.push({ path: paths.get(requestId) ?? "?", bytes: encodedDataLength }),
    );
    await page.goto(url);
    await page.locator('[data-state="ready"]').waitFor();
    const firstOfMap = all.findIndex(({ path }) => /map-view|maplibre/.test(path));
    return { before: firstOfMap < 0 ? all : all.slice(0, firstOfMap), all };
  } finally {
    await browser.close();
  }
}

/** What a first visit costs over the wire until the map shows. */
export async function benchFirstView(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "chumchon-bench-"));
  const product = await startProduct(folder);
  const sum = (loaded: readonly Loaded[]) => kilobytes(loaded.reduce((total, { bytes }) => total + bytes, 0));
  try {
    for (const [name, screen] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
      const { before, all } = await visit(product.url, screen);
      console.log(
        `${name}: ${sum(before)} KB before the map's code (aim ≤ 120), ${sum(all)} KB with the map (aim ≤ 700)`,
      );
      const heaviest = [...all].sort((a, b) => b.bytes - a.bytes).slice(0, 10);
      console.table(Object.fromEntries(heaviest.map(({ path, bytes }) => [path, { KB: kilobytes(bytes) }])));
    }
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
