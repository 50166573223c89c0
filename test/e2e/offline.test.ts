/** What was visited keeps working without a network, and says how old it is; a new version is taken at the next start. */
import type { Page } from "playwright-core";
import { afterAll, describe, expect, inject, it } from "vitest";
import { DESKTOP, openBrowser, PHONE } from "./chromium.ts";
import { gatewayTo } from "./gateway.ts";
import { visibleText } from "./visible-text.ts";
import { soon } from "./visit.ts";

const gateway = await gatewayTo(inject("url"));
const { context, close } = await openBrowser(DESKTOP, { serviceWorkers: "allow" });
afterAll(async () => {
  await close();
  await gateway.cut();
});
const PROVINCE = "/explore?area=province:50&programme=council";
const page = await context.newPage();

/** Addresses of what is kept, without the origin. */
const keptOf = (one: Page) =>
  one.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(caches_.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => url.slice(location.origin.length));
  });

/** The figures of the panel, as they are read. */
const figures = () => visibleText(page.locator(".totals"));

/** What a kept page of the public says of its age. */
const ageOf = (one: Page) => one.getByRole("status").filter({ hasText: "เก็บไว้เมื่อ" });

const today = new Intl.DateTimeFormat("th-TH-u-ca-buddhist-nu-latn", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "Asia/Bangkok",
}).format(new Date());

describe("a province that was visited", () => {
  let seen = "";
  let placePage = "";

  it("is kept, with what its table, search and map need", async () => {
    await page.goto(gateway.url + PROVINCE);
    await page.locator('[data-state="ready"]').waitFor();
    seen = await figures();
    for (const wanted of [
      /^\/index\.html\?__WB_REVISION__/,
      /^\/api\/summary\?province=50/,
      /^\/api\/areas\?.*province=50/,
      /^\/api\/coverage\?level=lao/,
      /^\/tiles\/lao\/9\//,
      /^\/assets\/table-pane/,
    ])
      await soon(async () => (await keptOf(page)).some((path) => wanted.test(path))).toBe(true);
    await soon(
      async () => (await keptOf(page)).filter((path) => path.startsWith("/tiles/lao/9/")).length,
    ).toBeGreaterThan(15);
    expect(await page.locator(".kept-banner").count()).toBe(0);
  });

  it("has its page kept, too", async () => {
    const other = await context.newPage();
    await other.goto(`${gateway.url}/place/50`);
    placePage = other.url();
    await soon(async () => (await keptOf(other)).some((path) => placePage.endsWith(path))).toBe(true);
    expect(await ageOf(other).count()).toBe(0);
    await other.close();
  });

  it("has its figures, its map, its table and a search without a network, and says how old they are", async () => {
    await gateway.cut();
    await context.setOffline(true);
    await page.reload();
    await page.locator('[data-state="ready"]').waitFor();
    expect(await figures()).toBe(seen);
    await soon(() => visibleText(page.locator(".kept-banner"))).toContain(today);
    await page.getByRole("combobox", { name: /ค้นหา/ }).first().fill("แม่แรม");
    await page.getByRole("option", { name: /แม่แรม/ }).first().click();
    await soon(() => visibleText(page.locator(".area-heading"))).toContain("แม่แรม");
    await page.goto(`${gateway.url}${PROVINCE}&pane=table`);
    await soon(() => page.locator(".areas tbody tr").count()).toBe(50);
  });

  it("has its page without a network, which says how old it is", async () => {
    const other = await context.newPage();
    await other.goto(placePage);
    expect(await visibleText(other.getByRole("heading", { level: 1 }))).toBe("จังหวัดเชียงใหม่");
    expect(await visibleText(ageOf(other))).toContain(today);
    await other.close();
  });

  it("says of a page that was never opened that it was not kept", async () => {
    const other = await context.newPage();
    await other.goto(`${gateway.url}/place/10`);
    expect(await visibleText(other.getByRole("heading", { level: 1 }))).toBe("ติดต่อเซิร์ฟเวอร์ไม่ได้");
    await other.close();
  });

  it("asks anew when the network is back", async () => {
    await gateway.open();
    await context.setOffline(false);
    await soon(() => page.locator(".kept-banner").count()).toBe(0);
  });
});

/** How many workers have been fetched, and wait for the pages of an older one to be closed. */
async function workersThatWait(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  const states = new Map<string, string>();
  session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
    for (const { versionId, status } of versions) states.set(versionId, status);
  });
  await session.send("ServiceWorker.enable");
  return async () => [...states.values()].filter((status) => status === "installed").length;
}

describe("a new version", () => {
  it("is fetched beside the old one and taken at the next start", async () => {
    gateway.replace("/index.html", (html) => html.replace("</head>", '<meta name="deployed" content="second"></head>'));
    gateway.replace("/service-worker.js", (script) =>
      script.replace(/(\/index\.html\W+revision\W+)[0-9a-f]{16}/, "$1second"),
    );
    const isSecond = (one: Page) => one.locator('meta[name="deployed"]').count();
    await page.goto(gateway.url + PROVINCE);
    expect(await isSecond(page)).toBe(0);
    await page.evaluate(async () => await (await navigator.serviceWorker.ready).update());
    await soon(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting))).toBe(true);
    await page.reload();
    expect(await isSecond(page)).toBe(0);
    // an older worker stays until it has answered what its last page asked for
    await page.locator('[data-state="ready"]').waitFor();
    await page.waitForLoadState("networkidle");
    const next = await context.newPage();
    const waiting = await workersThatWait(next);
    await soon(waiting).toBe(1);
    await page.close();
    await soon(waiting).toBe(0);
    await next.goto(gateway.url + PROVINCE);
    expect(await isSecond(next)).toBe(1);
  });
});

describe("what staff see", () => {
  it("is never kept", async () => {
    const desk = await context.newPage();
    await desk.goto(`${gateway.url}/staff`);
    await desk.getByRole("heading").first().waitFor();
    await desk.evaluate(() => Promise.all(["/api/staff/me", "/api/auth/get-session"].map((path) => fetch(path))));
    expect(gateway.asked).toEqual(expect.arrayContaining(["/api/staff/me", "/api/auth/get-session"]));
    expect((await keptOf(desk)).filter((path) => /staff|auth/.test(path))).toEqual([]);
  });
});

describe("the product on a phone", () => {
  it("can be installed: a manifest with its names and icons that are there", async () => {
    const phone = await openBrowser(PHONE, { serviceWorkers: "allow" });
    try {
      const home = await phone.context.newPage();
      await home.goto(`${gateway.url}/`);
      const href = await home.locator('link[rel="manifest"]').getAttribute("href");
      const manifest = await (await fetch(gateway.url + href)).json();
      expect(manifest).toMatchObject({ name: "แผนที่ขบวนชุมชน", start_url: "/explore", display: "standalone" });
      for (const { src, type } of manifest.icons) {
        const icon = await fetch(gateway.url + src);
        expect([icon.status, icon.headers.get("content-type")]).toEqual([200, type]);
      }
      const session = await phone.context.newCDPSession(home);
      expect((await session.send("Page.getInstallabilityErrors")).installabilityErrors).toEqual([]);
    } finally {
      await phone.close();
    }
  });
});
