/** An office's file makes CODI's own regions choosable beside the geographic ones. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { DESKTOP } from "../chromium.ts";
import { startProduct } from "../product.ts";
import { visibleText } from "../visible-text.ts";
import { parameter, soon, visitor } from "../visit.ts";

const folder = mkdtempSync(join(tmpdir(), "chumchon-regions-"));
const file = join(folder, "regions.csv");
writeFileSync(file, "region,province\nCODI11-NL,65\nCODI11-NL,64\n");
const product = await startProduct(join(folder, "db"), { CODI_REGIONS: file });
afterAll(async () => {
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
});

const { page, complaints, open, api } = await visitor(DESKTOP, undefined, product.url);

describe("regions of CODI", () => {
  it("are named as such in the list of regions, and narrow the figures and the provinces", async () => {
    await open("?pane=table");
    const regions = page.getByRole("combobox", { name: "ภาค", exact: true });
    await regions.click();
    const option = page.getByRole("option", { name: /ภาคเหนือล่าง/ });
    expect(await visibleText(option)).toContain("ภาคการทำงานของ พอช.");
    expect(await visibleText(page.getByRole("option", { name: /^ภาคกลาง/ }))).toContain("ภาคภูมิศาสตร์");
    await option.click();
    await soon(() => parameter(page, "area")).toBe("region:CODI11-NL");
    const { areas } = await api<{ areas: { laos: number } }>("/api/summary?region=CODI11-NL");
    await soon(() => visibleText(page.locator(".area-heading"))).toContain(`2 จังหวัด · ${areas.laos} อปท.`);
    await soon(() => page.locator(".areas tbody tr").count()).toBe(2);
    expect(complaints).toEqual([]);
  });
});
