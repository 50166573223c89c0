import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeSites } from "../../data/site-columns.ts";
import { startEmbedded } from "../../server/db/embedded/start.ts";
import { prepareDatabase } from "../../server/store/prepare.ts";
import { DESKTOP, openBrowser, PHONE, type Screen } from "../e2e/chromium.ts";
import { startProduct } from "../e2e/product.ts";
import { fillDataDirectory } from "../engines/embedded.ts";
import { open } from "../engines/setup.ts";
import { openSlider } from "./slider-page.ts";
import { kilobytes, median, quantile, timed } from "./statistics.ts";
import { strew, strewnProgramme } from "./strewn.ts";

const SITES = 200_000;
/** How often all years are walked. */
const ROUNDS = 3;

/** The data directory of a product whose programme has that many sites. */
async function fill(dataDir: string): Promise<void> {
  await fillDataDirectory(dataDir);
  const engine = await startEmbedded({ dataDir });
  const database = await open({ engine: "embedded", address: engine.path });
  try {
    await prepareDatabase(database.owner, database.engine);
    await strew(database.owner, SITES);
  } finally {
    await database.close();
    await engine.close();
  }
}

/** Every step of the slider beside a repaint of the same picture; the first round warms up. */
async function walk(url: string, screen: Screen, years: readonly number[]) {
  const browser = await openBrowser(screen);
  try {
    const page = await browser.context.newPage();
    await page.goto(
      `${url}/explore?programme=${strewnProgramme().id}&sites=${strewnProgramme().id}&year=${years.at(-1)}`,
    );
    const slider = await openSlider(page);
    const steps: number[] = [];
    const repaints: number[] = [];
    for (let round = -1; round < ROUNDS; round++)
      for (const year of years) {
        const step = await slider.step(year);
        const repaint = await slider.repaint();
        if (round < 0) continue;
        steps.push(step);
        repaints.push(repaint);
      }
    return { steps, repaints };
  } finally {
    await browser.close();
  }
}

const round = (value: number) => Math.round(value * 10) / 10;

/** From a year that is chosen on the slider to its drawn frame, with very many sites in sight. */
export async function benchSlider(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "chumchon-bench-"));
  await fill(folder);
  const product = await startProduct(folder);
  try {
    const { ms, result } = await timed(async () => fetch(`${product.url}/api/sites/${strewnProgramme().id}`));
    const sent = Number(result.headers.get("content-length"));
    const { years, ends } = decodeSites(await result.arrayBuffer());
    console.log(
      `${ends.at(-1)?.toLocaleString("en")} sites of ${years[0]}–${years.at(-1)}: ${kilobytes(sent)} KB, asked for once, ${round(ms)} ms`,
    );
    const rows: Record<string, Record<string, number>> = {};
    for (const [name, screen] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
      const { steps, repaints } = await walk(product.url, screen, [...years]);
      rows[name] = {
        steps: steps.length,
        "step, median ms": round(median(steps)),
        "step, p95 ms": round(quantile(steps, 0.95)),
        "repaint, median ms": round(median(repaints)),
        "step / repaint": round(median(steps) / median(repaints)),
      };
    }
    console.table(rows);
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
