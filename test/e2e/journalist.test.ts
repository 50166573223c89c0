/** A journalist takes along what the explorer shows: a frame in a page of another site, a picture, and tables. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, inject, it } from "vitest";
import { readXlsx } from "../../data/reading/tables/xlsx.ts";
import { DESKTOP, openBrowser } from "./chromium.ts";
import { downloaded } from "./downloads.ts";
import { visitor } from "./visit.ts";

const { page, openMap, complaints } = await visitor(DESKTOP);

/** Opens the dialog over the map of a province. */
async function share() {
  await openMap("?area=province:50&programme=council");
  await page.getByRole("button", { name: "แบ่งปัน" }).click();
  return page.getByRole("dialog", { name: "แบ่งปัน" });
}

/** What the browser saves when a link of the dialog is followed. */
async function download(link: string): Promise<Buffer> {
  const dialog = await share();
  return await downloaded(dialog.getByRole("link", { name: link, exact: true }));
}

/** Another site with one page. */
async function siteWith(html: string): Promise<string> {
  const site = createServer((_, response) => response.setHeader("content-type", "text/html").end(html));
  site.listen(0, "127.0.0.1");
  await once(site, "listening");
  afterAll(() => void site.close());
  return `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
}

describe("a journalist", () => {
  it.each([true, false])("frames the map in an article of another site (scripts: %s)", async (javaScriptEnabled) => {
    const code = await (await share()).getByRole("textbox", { name: "โค้ดสำหรับฝัง" }).inputValue();
    const article = await siteWith(`<!doctype html><meta charset="utf-8"><title>ข่าว</title>${code}`);
    expect(new URL(article).origin).not.toBe(inject("url"));
    const { context, close } = await openBrowser(DESKTOP, { javaScriptEnabled });
    try {
      const reader = await context.newPage();
      await reader.goto(article);
      const frame = reader.frameLocator("iframe");
      await frame.locator(".still-map").waitFor();
      expect((await frame.locator(".still-map").boundingBox())?.height).toBeGreaterThan(200);
      await frame.locator("summary").first().click();
      await frame.locator("table").first().waitFor();
      expect(await frame.locator("table tbody tr").count()).toBeGreaterThan(20);
    } finally {
      await close();
    }
  });

  it("takes along real data alone where nothing else is counted: link, picture, frame and files", async () => {
    await openMap("?only=real&programme=homeless-centre");
    await page.getByRole("button", { name: "แบ่งปัน" }).click();
    const dialog = page.getByRole("dialog", { name: "แบ่งปัน" });
    await dialog.getByRole("link").first().waitFor();
    const links = await dialog
      .getByRole("link")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(6);
    expect(links.filter((link) => new URL(link).searchParams.get("only") !== "real")).toEqual([]);
    expect(await dialog.getByRole("textbox", { name: "โค้ดสำหรับฝัง" }).inputValue()).toContain("only=real");
    const short = await dialog.getByRole("textbox", { name: "ลิงก์ของสิ่งที่เห็น" }).inputValue();
    for (const link of links.filter((each) => !each.includes("/explore"))) {
      const { status } = await fetch(link);
      expect([link, status]).toEqual([link, 200]);
    }
    await page.goto(short);
    expect(new URL(page.url()).searchParams.get("only")).toBe("real");
  });

  it("downloads the map as a picture of twice the usual density", async () => {
    const png = await download("ดาวน์โหลด PNG");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThan(1200);
    const colours = await page.evaluate(async (encoded) => {
      const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, image.width, image.height) ?? {};
      return new Set(new Uint32Array(data?.buffer ?? new ArrayBuffer(0))).size;
    }, png.toString("base64"));
    expect(colours).toBeGreaterThan(20);
  });

  it("downloads the records as tables that say the same", async () => {
    const csv = (await download("CSV")).toString();
    const [sheet] = readXlsx("records.xlsx", await download("XLSX"), () => {});
    const [head = [], ...records] = sheet?.rows.filter((row) => row.some((cell) => cell !== "")) ?? [];
    const lines = csv.trimEnd().split(/\r?\n/);
    expect(lines[0]).toBe(`\uFEFF${head.join()}`);
    expect(records.length).toBeGreaterThan(100);
    expect(records.map((record) => record[head.indexOf("key")])).toEqual(
      lines.slice(1).map((line) => line.split(",", 2)[1]),
    );
    expect(complaints).toEqual([]);
  });
});
