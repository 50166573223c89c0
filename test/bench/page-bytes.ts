/** What the public's pages cost over the wire: bytes of a first visit, and how they answer many visitors at once. */
import autocannon from "autocannon";
import { openBrowser, PHONE } from "../e2e/chromium.ts";
import { kilobytes } from "./statistics.ts";

/** The aim, KB of a first visit. */
const BUDGET = 60;
const PAGES = ["/", "/place/5500707", "/place/50"];
const VISITORS = 1000;
const SECONDS = 5;

async function firstVisit(url: string): Promise<Map<string, number>> {
  const { context, close } = await openBrowser(PHONE);
  try {
    const page = await context.newPage();
    const loading: Promise<[path: string, bytes: number]>[] = [];
    page.on("requestfinished", (request) => {
      const { pathname } = new URL(request.url());
      loading.push(request.sizes().then((size) => [pathname, size.responseBodySize + size.responseHeadersSize]));
    });
    await page.goto(url);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return new Map(await Promise.all(loading));
  } finally {
    await close();
  }
}

/** p97.5 of the answers, ms, with `VISITORS` asking at once. */
async function under(url: string): Promise<number> {
  const headers = { "accept-encoding": "br" };
  const { latency, non2xx, errors } = await autocannon({ url, connections: VISITORS, duration: SECONDS, headers });
  if (non2xx + errors > 0) throw new Error(`${non2xx} refusals and ${errors} errors from ${url}`);
  return latency.p97_5;
}

export async function benchPages(url: string): Promise<void> {
  for (const path of PAGES) {
    const loaded = await firstVisit(url + path);
    const total = [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0);
    console.log(`${path}: ${kilobytes(total)} KB in ${loaded.size} requests (aim ≤ ${BUDGET})`);
    console.table(Object.fromEntries([...loaded].map(([file, bytes]) => [file, { KB: kilobytes(bytes) }])));
  }
  const file = await under(`${url}/mark.svg`);
  const place = await under(`${url}/place/5500707`);
  console.log(
    `${VISITORS} visitors at once, p97.5: place page ${Math.round(place)} ms, a static file ${Math.round(file)} ms ` +
      `(${(place / file).toFixed(1)} ×, aim ≤ 3)`,
  );
}
