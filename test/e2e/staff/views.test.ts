/** Questions about records under names of one's own, as one person keeps them and another does not see them. */
import { describe, expect, inject, it } from "vitest";
import { DESKTOP } from "../chromium.ts";
import { expectSoundEverywhere } from "../sound.ts";
import { visibleText } from "../visible-text.ts";
import { parameter, soon, type Visitor, visitor } from "../visit.ts";
import { signInAnew } from "./sign-in.ts";

const nok = await visitor(DESKTOP);
const lek = await visitor(DESKTOP);

async function openViews({ page, go }: Visitor, search = "") {
  await go(`/staff/records${search}`);
  await page.getByRole("grid", { name: "ระเบียน" }).waitFor();
  await page.locator(".saved-views > summary").click();
}

describe("saved views", () => {
  it("are saved, opened, renamed and deleted", async () => {
    const { page, complaints } = nok;
    await signInAnew(nok, inject("dataDir"), "views.nok", "editor", "50");
    complaints.length = 0;
    await openViews(nok, "?programme=council&sort=-year");
    await page.getByLabel("ชื่อมุมมองนี้").fill("สภาปีล่าสุด");
    await page.getByRole("button", { name: "บันทึกมุมมอง" }).click();
    const saved = page.getByRole("button", { name: "สภาปีล่าสุด", exact: true });
    await soon(() => saved.getAttribute("aria-current")).toBe("true");

    await openViews(nok);
    expect(parameter(page, "programme")).toBeNull();
    expect(await saved.getAttribute("aria-current")).toBeNull();
    await saved.click();
    await soon(() => parameter(page, "programme")).toBe("council");
    expect(parameter(page, "sort")).toBe("-year");
    await soon(() => saved.getAttribute("aria-current")).toBe("true");
    await expectSoundEverywhere(page);

    await page.getByRole("button", { name: "เปลี่ยนชื่อ สภาปีล่าสุด" }).click();
    await page.getByLabel("ชื่อใหม่").fill("สภาของเชียงใหม่");
    await page.getByRole("button", { name: "บันทึกชื่อ" }).click();
    await page.getByRole("button", { name: "สภาของเชียงใหม่", exact: true }).waitFor();
    expect(await saved.count()).toBe(0);
  });

  it("are not seen by somebody else, who keeps the same name for another question", async () => {
    const { page } = lek;
    await signInAnew(lek, inject("dataDir"), "views.lek", "editor", "50");
    await openViews(lek, "?programme=welfare-fund");
    expect(await visibleText(page.locator(".saved-views > summary"))).toContain("(0)");
    await page.getByLabel("ชื่อมุมมองนี้").fill("สภาของเชียงใหม่");
    await page.getByRole("button", { name: "บันทึกมุมมอง" }).click();
    await page.getByRole("button", { name: "ลบ สภาของเชียงใหม่" }).click();
    await page.getByRole("button", { name: "ลบ สภาของเชียงใหม่" }).waitFor({ state: "detached" });

    await openViews(nok);
    const own = nok.page.getByRole("button", { name: "สภาของเชียงใหม่", exact: true });
    await own.click();
    await soon(() => parameter(nok.page, "programme")).toBe("council");
    await nok.page.getByRole("button", { name: "ลบ สภาของเชียงใหม่" }).click();
    await own.waitFor({ state: "detached" });
    expect(nok.complaints).toEqual([]);
  });
});
