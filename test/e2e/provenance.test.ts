import { describe, expect, it } from "vitest";
import { axeFindings } from "./axe.ts";
import { DESKTOP } from "./chromium.ts";
import { parameter, soon, visitor } from "./visit.ts";

const { page, complaints, open, api } = await visitor(DESKTOP);
const sheet = page.getByRole("dialog", { name: "ตัวเลขนี้มาจากไหน" });
const number = (value: number) => new Intl.NumberFormat("th", { numberingSystem: "latn" }).format(value);

/** What stands at a path as the sheet writes it: `programmes[id=council].laos`, `items[0].value`. */
function at(body: unknown, path: string): unknown {
  return path.split(/[.[]/).reduce<unknown>((found, step) => {
    const [name = "", wanted] = step.replace("]", "").split("=");
    if (Array.isArray(found)) {
      const list: readonly Record<string, unknown>[] = found;
      return wanted === undefined ? list[Number(name)] : list.find((each) => String(each[name]) === wanted);
    }
    return (found as Record<string, unknown>)[name];
  }, body);
}

/** Opens the sheet of a number by key, follows its address, and returns what stands there. */
async function follow(
  figure: ReturnType<typeof page.locator>,
): Promise<{ shown: string; sheet: string; found: unknown }> {
  const shown = await figure.innerText();
  await figure.focus();
  await page.keyboard.press("Enter");
  await sheet.locator(".origin-value").waitFor();
  const address = (await sheet.locator(".origin-address a").getAttribute("href")) ?? "";
  const path = (await sheet.locator(".origin-address .hint").innerText()).replace("ในคำตอบ: ", "");
  const text = await sheet.innerText();
  const found = at(await api(address), path);
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  expect(await figure.evaluate((element) => element === document.activeElement)).toBe(true);
  return { shown, sheet: text, found };
}

describe("a number says what it is made of", () => {
  it("a sum of the figures panel, with its set, records and withheld cells", async () => {
    await open("?area=province:50");
    const row = page.locator(".totals tr", { hasText: "อปท. ที่มี" }).first();
    const { shown, sheet: text, found } = await follow(row.locator("button.figure"));
    expect(shown).toBe(number(Number(found)));
    for (const part of ["ข้อมูลสาธิต", "จำนวนระเบียน", "ช่องที่ปกปิด", "ที่มา"]) expect(text).toContain(part);
  });

  it("the residents of an area, from the register", async () => {
    await open("?area=province:50");
    const { shown, sheet: text, found } = await follow(page.locator(".area-heading button.figure"));
    expect(shown).toContain(number(Number(found)));
    expect(text).toContain("2561");
  });

  it("a share in the table, with its denominator", async () => {
    await open("?pane=table&level=province");
    const { shown, sheet: text, found } = await follow(page.locator(".areas tbody button.figure").first());
    expect(shown).toBe(`${(100 * Number(found)).toFixed(2)}%`);
    expect(text).toContain("ตัวหาร");
  });

  it("a count of gaps", async () => {
    await open("?pane=gaps&missing=council&area=province:50");
    const { shown, found } = await follow(page.locator(".plan-sum button.figure"));
    expect(shown).toContain(number(Number(found)));
  });

  it("the houses of a LAO that is listed, from the register", async () => {
    await open("?pane=gaps&missing=council&area=province:50");
    const {
      shown,
      sheet: text,
      found,
    } = await follow(page.locator(".plan-table tbody tr").first().locator("button.figure").nth(1));
    expect(shown).toBe(number(Number(found)));
    expect(text).toContain("2561");
  });

  it("a running total of where next", async () => {
    await open("?pane=next&next=5,province:2&programme=council&area=province:50");
    const {
      shown,
      sheet: text,
      found,
    } = await follow(page.locator(".plan-table tbody tr").nth(1).locator("button.figure").last());
    expect(shown).toBe(number(Number(found)));
    for (const part of ["2 อปท. แรก", "สภาองค์กรชุมชน"]) expect(text).toContain(part);
  });

  it("a class of the legend, with the least and the greatest of the values that it cuts", async () => {
    await open("?area=province:50&level=province");
    const { sheet: text, found } = await follow(page.locator(".legend-classes button.figure").first());
    const shares = (found as (number | null)[]).filter((value) => value !== null);
    for (const value of [Math.min(...shares), Math.max(...shares)])
      expect(text).toContain(`${(100 * value).toFixed(2)}%`);
    expect(text).toContain(`${shares.length} จังหวัด`);
  });

  it("the LAOs without a programme that the brief counts", async () => {
    await open("?pane=brief&area=province:50");
    const { shown, found } = await follow(page.locator(".brief-gaps-total button.figure"));
    expect(shown).toContain(number(Number(found)));
  });

  it("a published figure", async () => {
    await open("?pane=published&topic=welfare-fund");
    const { shown, sheet: text, found } = await follow(page.locator(".published-list button.figure").first());
    expect(shown).toContain(number(Number(found)));
    expect(text).toContain("ตามที่เผยแพร่");
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe("what was published", () => {
  it("shows what does not add up and where sources disagree, with the difference", async () => {
    await open("?pane=published&topic=welfare-fund");
    const problem = page.locator(".published-problem", { hasText: "เงินกองทุน" });
    await soon(() => problem.innerText()).toContain("รวมไม่ลงตัว");
    expect(await problem.innerText()).toContain("ต่างกัน 43,200,000 บาท");
    await page.getByRole("combobox", { name: /^เรื่อง/ }).selectOption("canal-housing");
    await soon(() => parameter(page, "topic")).toBe("canal-housing");
    await soon(() => page.locator(".published-problems").innerText()).toContain("แหล่งไม่ตรงกัน");
    const texts = await page.locator(".published-problems").innerText();
    for (const value of ["7,081", "7,069"]) expect(texts).toContain(value);
  });

  it("lists as many figures as the file has about a topic", async () => {
    await open("?pane=published&topic=canal-housing");
    const { total } = await api<{ total: number }>("/api/published/figures?programme=canal-housing");
    await soon(() => page.locator(".published-list button.figure").count()).toBe(total);
  });

  it("never says 100.00 % of a single LAO", async () => {
    await open("?area=lao:3600102");
    await page.locator(".totals button.figure").first().waitFor();
    expect(await page.locator("#figures").innerText()).not.toContain("100.00%");
  });
});
