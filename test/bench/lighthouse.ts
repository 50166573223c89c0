/**
 * `npm run lighthouse`: what Lighthouse says of the pages on a phone. It is no part of the install (it would be its largest
 * part): npx fetches this version of it once.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { findChromium } from "../e2e/chromium.ts";
import { startProduct } from "../e2e/product.ts";

/** The last that runs on all Node versions of this product. */
const LIGHTHOUSE = "lighthouse@12.2.3";
const PAGES = ["/", "/place/5500707", "/explore"];
const PORT = "8797";
const METRICS = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
];
const LARGEST_REPORT = 64 * 2 ** 20;

interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { displayValue?: string; score: number | null; scoreDisplayMode: string; title: string }>;
}

async function reportOf(url: string): Promise<Report> {
  const flags = ["--quiet", "--output=json", "--chrome-flags=--headless=new --no-sandbox"];
  const { stdout } = await promisify(execFile)("npx", ["--yes", LIGHTHOUSE, url, ...flags], {
    env: { ...process.env, CHROME_PATH: findChromium() },
    maxBuffer: LARGEST_REPORT,
  });
  return JSON.parse(stdout) as Report;
}

const folder = mkdtempSync(join(tmpdir(), "chumchon-lighthouse-"));
// canonical addresses are absolute only where the server knows its own
const product = await startProduct(folder, { PORT, PUBLIC_URL: `http://localhost:${PORT}` });
try {
  for (const path of PAGES) {
    const { categories, audits } = await reportOf(product.url + path);
    const scores = Object.entries(categories).map(([name, { score }]) => `${name} ${Math.round((score ?? 0) * 100)}`);
    const metrics = METRICS.map((name) => `${audits[name]?.title} ${audits[name]?.displayValue}`);
    console.log(`${path}: ${scores.join(", ")}; ${metrics.join(", ")}`);
    for (const { title, score, scoreDisplayMode } of Object.values(audits)) {
      if (scoreDisplayMode === "binary" && score === 0) console.log(`  ${title}`);
    }
  }
} finally {
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
}
