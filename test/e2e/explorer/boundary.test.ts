import { describe, expect, it } from "vitest";
import { DESKTOP } from "../chromium.ts";
import { parameter, soon, visitor } from "../visit.ts";

const SCRIPTS = "**/assets/*.js";

describe("a page that loses its server", async () => {
  const { page, openMap } = await visitor(DESKTOP);
  const plan = page.getByRole("link", { name: "วางแผน" });

  it("keeps everything that is there when a tab cannot be opened, and opens it later", async () => {
    await openMap("?year=2558");
    await page.locator(".time-bar").waitFor();
    await page.context().setOffline(true);
    await plan.click();
    await page.getByRole("alert").filter({ hasText: "แสดงส่วนนี้ไม่ได้" }).waitFor();
    expect(await page.locator(".time-bar").isVisible()).toBe(true);
    await page.getByRole("button", { name: "ลองอีกครั้ง" }).click();
    await page.getByText("ติดต่อเซิร์ฟเวอร์ไม่ได้ และส่วนนี้ยังไม่เคยเปิด").waitFor();
    await page.getByRole("link", { name: "กลับไปที่แผนที่" }).click();
    expect(await page.locator(".map").isVisible()).toBe(true);
    await page.context().setOffline(false);
    await plan.click();
    await page.getByRole("button", { name: "ลองอีกครั้ง" }).click();
    await page.locator(".plan-pane, .plan-table").first().waitFor();
    expect(parameter(page, "year")).toBe("2558");
  });

  it("is loaded anew, once, when a script is gone after a new version", async () => {
    await page.evaluate(() => window.sessionStorage.clear());
    await openMap("?year=2558");
    await page.locator(".time-bar").waitFor();
    let loads = 0;
    page.on("load", () => loads++);
    // gone until the page is asked for anew: a script is asked for more than once, by its hint and by who needs it
    let gone = true;
    page.on("request", (request) => {
      if (request.isNavigationRequest()) gone = false;
    });
    await page.route(SCRIPTS, (route) => (gone ? route.fulfill({ status: 404, body: "" }) : route.continue()));
    await page.getByRole("link", { name: "เทียบ", exact: true }).click();
    await soon(() => loads).toBe(1);
    await page.locator(".compare-pane, .compare-heading").first().waitFor();
    expect(parameter(page, "year")).toBe("2558");
    expect(parameter(page, "pane")).toBe("compare");
    expect(loads).toBe(1);
  });
});
