import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Request } from "playwright-core";
import { DESKTOP, openBrowser, PHONE, type Screen } from "../e2e/chromium.ts";
import { startProduct } from "../e2e/product.ts";
import { benchPages } from "./page-bytes.ts";
import { kilobytes } from "./statistics.ts";

interface Loaded {
  path: string;
  /** Bytes over the wire, headers included. */
  bytes: number;
  /** Whether it was asked for before the map's code was. */
  before: boolean;
}

/** Notes in the page when its map is ready: ms since 1970. */
function noteReady(): void {
  const noted = window as Window & { mapReadyAt?: number };
  new MutationObserver(() => {
    if (!document.querySelector('[data-state="ready"]')) return;
    noted.mapReadyAt ??= performance.timeOrigin + performance.now();
  }).observe(document, { subtree: true, childList: true, attributeFilter: ["data-state"] });
}

/** Everything that a first visit asks for up to the first drawn map, by the page and by its workers. */
async function visit(url: string, screen: Screen): Promise<Loaded[]> {
  const browser = await openBrowser(screen);
  try {
    const page = await browser.context.newPage();
    let mapAsked = false;
    await page.addInitScript(noteReady);
    const loading: { request: Request; loaded: Promise<Loaded> }[] = [];
    const asked = new Map<Request, boolean>();
    page.on("request", (request) => {
      mapAsked ||= /map-view|maplibre/.test(request.url());
      asked.set(request, !mapAsked);
    });
    page.on("requestfinished", (request) => {
      const path = new URL(request.url()).pathname;
      const size = request
        .sizes()
        .then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize);
      const loaded = size.then((bytes) => ({ path, bytes, before: asked.get(request) ?? false }));
      loading.push({ request, loaded });
    });
    const workers = new Set<string>();
    page.on("worker", (worker) => workers.add(worker.url()));
    await page.goto(url);
    await page.locator('[data-state="ready"]').waitFor();
    const readyAt = await page.evaluate(() => (window as Window & { mapReadyAt?: number }).mapReadyAt ?? 0);
    // what is asked for after the first picture is no part of it
    const arrived = loading.filter(({ request }) => request.timing().startTime <= readyAt);
    const fetched = await Promise.all(arrived.map(({ loaded }) => loaded));
    // what the browser had from itself did not go over the wire
    return [...fetched.filter(({ bytes }) => bytes > 0), ...(await Promise.all([...workers].map(scriptOf)))];
  } finally {
    await browser.close();
  }
}

/** The script of a worker, which the browser reports among no page's requests: asked for once more as a browser does. */
async function scriptOf(url: string): Promise<Loaded> {
  const [response] = (await once(get(url, { headers: { "accept-encoding": "br" } }), "response")) as [IncomingMessage];
  let bytes = response.rawHeaders.join(": ").length;
  for await (const chunk of response) bytes += chunk.length;
  return { path: new URL(url).pathname, bytes, before: false };
}

/** What a first visit costs over the wire: of the public's pages, and of the explorer until its map shows. */
export async function benchFirstView(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "chumchon-bench-"));
  const product = await startProduct(folder);
  const sum = (loaded: readonly Loaded[]) => kilobytes(loaded.reduce((total, { bytes }) => total + bytes, 0));
  try {
    await benchPages(product.url);
    for (const [name, screen] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
      const all = await visit(`${product.url}/explore`, screen);
      const before = all.filter((each) => each.before);
      console.log(
        `${name}: ${sum(before)} KB before the map's code (aim ≤ 120), ${sum(all)} KB with the map (aim ≤ 600), ` +
          `${all.length} requests (aim ≤ 30), ${all.filter(({ path }) => path.endsWith(".js")).length} of them scripts`,
      );
      const heaviest = [...all].sort((a, b) => b.bytes - a.bytes).slice(0, 15);
      console.table(Object.fromEntries(heaviest.map(({ path, bytes }) => [path, { KB: kilobytes(bytes) }])));
    }
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
