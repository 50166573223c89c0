import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Coverage } from "../../../web/api/coverage.ts";
import { crossColour } from "../../../web/theme/crossed/cross-colours.ts";
import { axeFindings } from "../axe.ts";
import { DESKTOP, PHONE } from "../chromium.ts";
import { around, mainColour } from "../pixels.ts";
import { visibleText } from "../visible-text.ts";
import { parameter, soon, visitor } from "../visit.ts";

const desk = await visitor(DESKTOP);
const phone = await visitor(PHONE);

const coverage = (level: string, programme: string, more = "") =>
  desk.api<Coverage>(`/api/coverage?level=${level}&programme=${programme}&measure=coverage${more}`);

/** How many LAOs have neither, the first, the second, both: counted from the answers of the API. */
async function quarters(first: string, second: string, more = "") {
  const [one, other] = [await coverage("lao", first, more), await coverage("lao", second, more)];
  const has = new Map(other.codes.map((code, place) => [code, other.values[place] === 1]));
  const counts = { neither: 0, first: 0, second: 0, both: 0 };
  for (const [place, code] of one.codes.entries()) {
    const [left, right] = [one.values[place] === 1, has.get(code)];
    counts[left && right ? "both" : left ? "first" : right ? "second" : "neither"]++;
  }
  return counts;
}

/** The numbers of the key, from its upper row down. */
const square = (page: Page) =>
  page
    .locator(".cross-square tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("td")].map((cell) => Number(cell.textContent?.replaceAll(",", "")))),
    );

describe("a map of two measures", () => {
  const { page, complaints, openMap } = desk;

  it("is reached from two maps; its key counts the LAOs of every pair as the API does", async () => {
    await openMap("?level=lao&at=18.55,98.75,9.5");
    await page.getByRole("button", { name: "เทียบสองแผนที่" }).click();
    const panel = page.getByRole("region", { name: "เทียบสองแผนที่" });
    await panel.getByRole("radio", { name: "แผนที่เดียว" }).check();
    await panel.locator("select").first().selectOption({ label: "กองทุนสวัสดิการชุมชน" });
    await soon(() => parameter(page, "together")).toBe("cross");
    await soon(() => parameter(page, "second")).toBe("welfare-fund,coverage");
    expect(await page.locator("canvas").count()).toBe(1);
    const { neither, first, second, both } = await quarters("council", "welfare-fund");
    await soon(() => square(page)).toEqual([
      [second, both],
      [neither, first],
    ]);
    expect(neither + first + second + both).toBe(7825);
    expect(await visibleText(page.locator(".cross-legend"))).toMatch(/สภาองค์กรฯ × กองทุนฯ.*ราย อปท\..*ข้อมูลสาธิต.*ที่มา/s);
    expect(complaints).toEqual([]);
  });

  it("swaps its axes, follows the year for both, and is the same after a reload", async () => {
    await page.getByRole("button", { name: "สลับแกน" }).click();
    await soon(() => parameter(page, "programme")).toBe("welfare-fund");
    await page.getByRole("button", { name: "ปิดแผงเทียบแผนที่" }).click();
    const slider = page.getByRole("slider", { name: "ปี" });
    await slider.focus();
    for (const key of ["ArrowLeft", "ArrowLeft", "ArrowLeft"]) await page.keyboard.press(key);
    await soon(() => parameter(page, "year")).not.toBeNull();
    const { neither, first, second, both } = await quarters(
      "welfare-fund",
      "council",
      `&year=${parameter(page, "year")}`,
    );
    const expected = [
      [second, both],
      [neither, first],
    ];
    await soon(() => square(page)).toEqual(expected);
    await page.reload();
    await soon(() => square(page)).toEqual(expected);
    expect(complaints).toEqual([]);
  });

  it("paints a province by the thirds it is in, and says both values under the pointer", async () => {
    await openMap("?level=province&at=18.55,98.75,9.5&second=welfare-fund,coverage&together=cross");
    const part = async (programme: string) => {
      const { codes, values } = await coverage("province", programme);
      const ascending = values.filter((value) => value !== null).sort((one, other) => one - other);
      const value = values[codes.indexOf("50")] ?? -1;
      const below = ascending.filter((each) => each < value).length;
      return { value, part: Math.min(2, Math.floor((3 * (below + 0.5)) / ascending.length)) };
    };
    const [council, fund] = [await part("council"), await part("welfare-fund")];
    const box = await page.locator(".stage-map").boundingBox();
    if (!box) throw new Error("no map");
    const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
    await soon(() => mainColour(page, around(...middle, 40))).toBe(crossColour(council.part / 2, fund.part / 2));
    await page.mouse.move(...middle);
    const card = page.locator(".card-hover");
    await soon(() => visibleText(card)).toContain(`${(100 * council.value).toFixed(2)}%`);
    expect(await visibleText(card)).toContain(`${(100 * fund.value).toFixed(2)}%`);
    expect(complaints).toEqual([]);
  });

  it("can be read by a screen reader, and ended", async () => {
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "เทียบสองแผนที่" }).click();
    await page.getByRole("button", { name: "เลิกเทียบ" }).click();
    await soon(() => parameter(page, "second")).toBeNull();
    expect(parameter(page, "together")).toBeNull();
    await soon(() => visibleText(page.locator(".legend"))).toContain("ร้อยละของ อปท.");
  });

  it("does not say a withheld number: what is withheld of either is withheld of both", async () => {
    await openMap(
      "?level=lao&at=13.7,100.5,9&programme=disaster-relief&measure=households&second=council,coverage&together=cross",
    );
    const { suppressed } = await desk.api<Coverage>(
      "/api/coverage?level=lao&programme=disaster-relief&measure=households",
    );
    expect(suppressed.length).toBeGreaterThan(0);
    await soon(() => visibleText(page.locator(".cross-legend"))).toContain(
      `(${suppressed.length.toLocaleString("en")})`,
    );
    expect(complaints).toEqual([]);
  });
});

describe("a map of two measures on a phone", () => {
  it("has its key folded under the map, and opens over it", async () => {
    const { page, complaints, openMap } = phone;
    await openMap("?lang=en&second=welfare-fund,coverage&together=cross");
    const legend = page.locator(".cross-legend");
    await soon(() => visibleText(legend)).toContain("Councils × Welfare funds");
    await legend.locator("summary").click();
    await soon(() => square(page).then((rows) => rows.flat().reduce((sum, count) => sum + count, 0))).toBe(77);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
