/** The style of an office lies below the colours and can be switched off; one that is broken says so, and the map goes on. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { DESKTOP } from "../chromium.ts";
import { around, mainColour } from "../pixels.ts";
import { startProduct } from "../product.ts";
import { parameter, soon, visitor } from "../visit.ts";

const GROUND = "#ff0000";
const STYLE = {
  version: 8,
  sources: {},
  layers: [{ id: "ground", type: "background", paint: { "background-color": GROUND } }],
};

let answer: object = STYLE;
const office = createServer((_, response) => {
  response.setHeader("access-control-allow-origin", "*").end(JSON.stringify(answer));
});
await new Promise<void>((resolve) => office.listen(0, "127.0.0.1", resolve));
const folder = mkdtempSync(join(tmpdir(), "chumchon-basemap-"));
const { port } = office.address() as AddressInfo;
const product = await startProduct(folder, { BASEMAP_STYLE: `http://127.0.0.1:${port}/style.json` });
afterAll(async () => {
  await product.stop();
  office.close();
  rmSync(folder, { recursive: true, force: true });
});
const { page, openMap } = await visitor(DESKTOP, {}, product.url);

/** The colour of a place west of the country. */
async function abroad(): Promise<string> {
  const box = await page.locator("canvas").first().boundingBox();
  if (!box) throw new Error("no map");
  return await mainColour(page, around(box.x + 60, box.y + 160, 40));
}

it("is drawn below the areas, and a button takes it away", async () => {
  await openMap();
  await soon(abroad).toBe(GROUND);
  await page.getByRole("button", { name: "แผนที่พื้นหลัง" }).click();
  await soon(abroad).not.toBe(GROUND);
  expect(parameter(page, "basemap")).toBe("off");
});

it("says in words that it is none, and leaves the map as it is", async () => {
  answer = { version: 8, sources: {}, layers: [{ id: "roads", type: "line", source: "nowhere" }] };
  await openMap();
  await soon(() => page.getByRole("status").filter({ hasText: "แผนที่พื้นหลัง" }).count()).toBe(1);
  expect(await abroad()).not.toBe(GROUND);
});
