/** One switch leaves every demonstration out, wherever a figure stands. */
import { describe, expect, it } from "vitest";
import { DESKTOP } from "../chromium.ts";
import { visibleText } from "../visible-text.ts";
import { parameter, soon, visitor } from "../visit.ts";

const { page, complaints, open, openMap } = await visitor(DESKTOP);

const DEMONSTRATION = /สาธิต/;
const onScreen = () => visibleText(page.locator("body"));
const control = () => page.getByRole("checkbox", { name: "เฉพาะข้อมูลจริง" });

const PANES = ["table", "compare", "gaps", "next", "targets", "brief"];

describe("real data only", () => {
  it("is switched on and off above the map, in the address, back and forth", async () => {
    await openMap();
    await soon(onScreen).toMatch(/ข้อมูลจริงและสาธิต/);
    await control().check();
    await soon(() => parameter(page, "only")).toBe("real");
    await soon(onScreen).not.toMatch(DEMONSTRATION);
    await soon(onScreen).toMatch(/ยังไม่มีข้อมูลจริง/);
    await page.goBack();
    await soon(() => control().isChecked()).toBe(false);
    await soon(onScreen).toMatch(DEMONSTRATION);
    await page.goForward();
    await soon(() => control().isChecked()).toBe(true);
    await soon(onScreen).not.toMatch(DEMONSTRATION);
  });

  it("opens with a programme that has no real record: it says so, and asks nothing that is refused", async () => {
    complaints.length = 0;
    for (const view of ["?only=real", "?only=real&programme=welfare-fund&measure=members&year=2560&area=province:50"]) {
      await open(view);
      await soon(() => visibleText(page.locator(".legend"))).toMatch(/ยังไม่มีข้อมูลจริง/);
      await page.waitForLoadState("networkidle");
    }
    expect(complaints).toEqual([]);
  });

  it("puts the choice on every question about records, and on the tiles of sites", async () => {
    const asked: URL[] = [];
    page.on("request", (request) => asked.push(new URL(request.url())));
    await openMap("?only=real&sites=homeless-centre&programme=homeless-centre");
    const questions = asked.filter(({ pathname }) => pathname.startsWith("/api/") || pathname.includes("homeless"));
    expect(questions.length).toBeGreaterThan(3);
    expect(questions.filter(({ searchParams }) => searchParams.get("only") !== "real").map(String)).toEqual([]);
  });

  it.each(PANES)("leaves no demonstration on the pane %s, with a programme that has none but that", async (pane) => {
    await open(`?only=real&pane=${pane}&missing=council&next=5&compare=province:10,province:50&area=province:10`);
    await soon(onScreen).toMatch(/ยังไม่มีข้อมูลจริง/);
    await page.waitForLoadState("networkidle");
    expect(await onScreen()).not.toMatch(DEMONSTRATION);
    expect(await page.getByRole("alert").count()).toBe(0);
    // nothing was asked that had to be refused
    expect(complaints).toEqual([]);
  });

  it("says of a real figure that it is real, and by which address it is had", async () => {
    await openMap("?only=real&programme=homeless-centre");
    await page.locator(".totals button.figure", { hasText: "218" }).first().click();
    const sheet = page.getByRole("dialog");
    await soon(() => visibleText(sheet)).toMatch(/ข้อมูลจริง/);
    expect(await sheet.getByRole("link").getAttribute("href")).toMatch(/only=real/);
  });
});

describe("a tambon that was asked for", () => {
  it("is drawn, named, and leads to the LAOs that share it", async () => {
    await openMap();
    await page.getByRole("combobox", { name: "ค้นหาพื้นที่หรือโครงการ" }).fill("แขวงสีลม");
    await page.getByRole("option", { name: /แขวงสีลม/ }).click();
    await soon(() => parameter(page, "tambon")).toBe("100402");
    await soon(() => visibleText(page.getByRole("region", { name: "แขวงสีลม" }))).toMatch(/เขตบางรัก/);
    await page.getByRole("link", { name: "ซ่อนแนวเขตตำบล" }).click();
    await soon(() => parameter(page, "tambon")).toBeNull();
  });
});
