import { expect, it } from "vitest";
import { DESKTOP } from "./chromium.ts";
import { visibleText } from "./visible-text.ts";
import { visitor } from "./visit.ts";

const { page, open } = await visitor(DESKTOP);

it("without WebGL the figures are there, and the map says in words why it is not, with the way to the table", async () => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await open();
  const notice = page.locator(".map-failed").getByRole("alert");
  await notice.waitFor();
  expect(await visibleText(notice)).toMatch(/แสดงแผนที่ไม่ได้[\s\S]*WebGL/);
  // nothing of what the library said to itself
  expect(await visibleText(notice)).not.toMatch(/[{}]|Failed|Error/);
  await notice.getByRole("link", { name: "เปิดตาราง" }).click();
  await page.locator(".table-pane tbody tr").first().waitFor();
});
