/** The map beside the table of records: one selection, chosen on either side. */
import { describe, expect, inject, it } from "vitest";
import { axeFindings } from "../axe.ts";
import { DESKTOP } from "../chromium.ts";
import { soon, visitor } from "../visit.ts";
import { signInAnew } from "./sign-in.ts";

const editor = await visitor(DESKTOP);
const { page } = editor;
await signInAnew(editor, inject("dataDir"), "map.editor", "editor", "50");
// before somebody signed in, the page asked who they are
editor.complaints.length = 0;

const map = page.getByRole("region", { name: "แผนที่ของระเบียน" });
const ready = map.locator('[data-state="ready"]');

describe("the map of records", () => {
  it("shows the records of the filter, marks what is ticked, and ticks what is clicked", async () => {
    await editor.go("/staff/records?programme=baan-mankong");
    await ready.waitFor();
    const [total] =
      /\d+/.exec(
        (await page
          .getByRole("status")
          .getByText(/ระเบียน$/)
          .textContent()) ?? "",
      ) ?? [];
    await map.getByText(`${total} ระเบียนบนแผนที่`).waitFor();
    await page.getByRole("row").nth(1).press("Space");
    await page.getByText("เลือกไว้ 1 ระเบียน").waitFor();

    // one record alone is in the middle of what is fitted
    const key = await page.getByRole("row").nth(1).getByRole("rowheader").textContent();
    await page.getByRole("searchbox", { name: /ค้นหา/ }).fill(key ?? "");
    await map.getByText("1 ระเบียนบนแผนที่").waitFor();
    await page.getByRole("button", { name: "ล้างการเลือก" }).click();
    await ready.waitFor();
    await map.locator("canvas").click();
    await map.getByText("ตรงนี้มี 1 ระเบียน เลือกไว้ 1").waitFor();
    await soon(() => page.getByRole("row").nth(1).getAttribute("aria-selected")).toBe("true");
    expect(await axeFindings(page)).toEqual([]);
    await map.getByRole("button", { name: key ?? "" }).click();
    await page.getByRole("region", { name: "รายละเอียดระเบียน" }).waitFor();
  });

  it("brings what is chosen on either side into sight on the other", async () => {
    await editor.go("/staff/records?programme=council&sort=-title_th");
    const grid = page.getByRole("grid", { name: "ระเบียน" });
    await grid.waitFor();
    await ready.waitFor();
    // a record that is ticked comes to the middle of the map, where a click takes the tick away
    const row = page.getByRole("row").nth(1);
    const name = (await row.getByRole("rowheader").textContent()) ?? "";
    const named = map.getByRole("button", { name, exact: true });
    const ticked = page.getByText("เลือกไว้ 1 ระเบียน");
    await row.press("Space");
    await ticked.waitFor();
    await soon(async () => {
      await ready.waitFor();
      if ((await named.count()) === 0) await map.locator("canvas").click();
      return named.count();
    }).toBe(1);

    // scrolled away, it comes back when it is clicked on the map
    await grid.evaluate((table) => {
      table.scrollTop = table.scrollHeight;
    });
    const scrolled = () => grid.evaluate((table) => table.scrollTop);
    await soon(scrolled).toBeGreaterThan(0);
    await soon(async () => {
      if ((await ticked.count()) === 0) await map.locator("canvas").click();
      return ticked.count();
    }).toBe(1);
    await soon(scrolled).toBe(0);
    expect(editor.complaints).toEqual([]);
  });

  it("takes turns with the table where there is no room for both", async () => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await editor.go("/staff/records?programme=baan-mankong");
    await page.getByRole("grid", { name: "ระเบียน" }).waitFor();
    expect(await map.count()).toBe(0);
    await page.getByRole("button", { name: "แผนที่", exact: true }).click();
    await ready.waitFor();
    expect(await page.getByRole("grid", { name: "ระเบียน" }).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    expect(editor.complaints).toEqual([]);
  });
});
