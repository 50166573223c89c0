import { describe, expect, it } from "vitest";
import { axeFindings } from "../axe.ts";
import { DESKTOP } from "../chromium.ts";
import { number } from "../numbers.ts";
import { visibleText } from "../visible-text.ts";
import { parameter, soon, visitor } from "../visit.ts";

const { page, complaints, open, openMap, api } = await visitor(DESKTOP);
const sheet = page.getByRole("dialog", { name: "ตัวเลขนี้มาจากไหน" });

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
  const shown = await visibleText(figure);
  await figure.focus();
  await page.keyboard.press("Enter");
  await sheet.locator(".origin-value").waitFor();
  const address = (await sheet.locator(".origin-address a").getAttribute("href")) ?? "";
  const path = (await visibleText(sheet.locator(".origin-address .hint"))).replace("ในคำตอบ: ", "");
  const text = await visibleText(sheet);
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

  it("what is reached after where next, of all houses", async () => {
    await open("?pane=next&next=5,province:2&rank=houses&programme=council&area=province:50");
    const figure = page.locator(".plan-reach tbody tr").nth(2).locator("button.figure").last();
    const { shown, sheet: text, found } = await follow(figure);
    expect(shown).toBe(`${(100 * Number(found)).toFixed(2)}%`);
    for (const part of ["2 อปท. ในรายการ", "บ้านในทะเบียนราษฎรทั้งหมด"]) expect(text).toContain(part);
  });

  it("a number of the comparison, of one area, of areas together, and divided", async () => {
    await open("?pane=compare&compare=province:10,province:50");
    const row = page.locator(".compare-table tbody tr", { hasText: "ประชากร (คน)" }).first();
    await row.waitFor();
    for (const cell of [0, 2, 3]) {
      const { shown, found } = await follow(row.locator("button.figure").nth(cell));
      expect(shown).toBe(number(Number(found)));
    }
    await open("?pane=compare&compare=province:10,province:50&rate=house&programme=baan-mankong");
    const households = page.locator(".compare-table tbody tr", { hasText: "ครัวเรือน" }).first();
    const figure = households.locator("button.figure").first();
    await figure.focus();
    await page.keyboard.press("Enter");
    await sheet.locator(".origin-value").waitFor();
    expect(await visibleText(sheet)).toMatch(/บ้าน [\d,]+ หลัง .* คิดต่อ 1,000 หลัง/);
    expect(await visibleText(sheet.locator(".origin-value"))).toBe(await visibleText(figure));
    await page.keyboard.press("Escape");
  });

  it("a year of the comparison's chart", async () => {
    await open("?pane=compare&compare=province:50&programme=council&measure=members");
    await page.getByText("ดูกราฟเป็นตาราง").click();
    const { shown, found } = await follow(
      page.locator(".compare-data tbody tr").last().locator("button.figure").first(),
    );
    expect(shown).toBe(number(Number(found)));
  });

  it("the value that the map shows of a chosen area", async () => {
    await openMap("?at=18.79,98.98,10&programme=register&measure=houses");
    const box = await page.locator("canvas").boundingBox();
    if (!box) throw new Error("no canvas");
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const { shown, sheet: text, found } = await follow(page.locator(".card-chosen .card-line button.figure"));
    expect(shown).toContain(number(Number(found)));
    expect(text).toContain("ทะเบียน");
  });

  it("the numbers of the brief's first sentences and facts", async () => {
    await open("?pane=brief&area=province:50");
    await page.locator('[data-brief="ready"]').waitFor();
    const headline = page.locator(".brief-headline button.figure");
    for (const place of [0, 1]) {
      const { shown, found } = await follow(headline.nth(place));
      expect(shown).toBe(number(Number(found)));
    }
    const houses = page.locator(".brief-facts div", { hasText: "บ้านในทะเบียน" }).locator("button.figure");
    const { shown, found } = await follow(houses);
    expect(shown).toBe(number(Number(found)));
  });

  it("a class of a table of one's own, which is sent nowhere", async () => {
    await open("?pane=own");
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: "own.csv", mimeType: "text/csv", buffer: Buffer.from("จังหวัด,ค่า\nเชียงใหม่,5\nตาก,9\n") });
    await page.locator(".own-result").getByRole("button", { name: "แสดงบนแผนที่" }).click();
    await page.locator(".legend-classes button.figure").first().click();
    await soon(() => visibleText(sheet)).toContain("own.csv");
    expect(await visibleText(sheet)).toContain("ไม่ถูกส่งออกไปที่ใด");
    expect(await sheet.getByRole("link").count()).toBe(0);
    await page.keyboard.press("Escape");
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

describe("residents and houses that are not comparable with the year before", () => {
  const NOTE = /2561: ต่างจากปีก่อนเกินร้อยละ 15/;

  it.each([
    ["the figures of the area", "?area=lao:6800806", ".area-heading"],
    ["the comparison", "?pane=compare&compare=lao:6800806,lao:6450302", ".compare-table tbody"],
    ["the brief", "?pane=brief&area=lao:6800806", ".brief-sheet"],
    ["the table", "?pane=table&level=lao&area=lao:6800806&programme=register&measure=houses", ".areas"],
  ])("say so in %s", async (_, search, where) => {
    await open(search);
    await soon(() => visibleText(page.locator(where).first())).toMatch(NOTE);
  });
});

describe("what was published", () => {
  it("shows what does not add up and where sources disagree, with the difference", async () => {
    await open("?pane=published&topic=welfare-fund");
    const problem = page.locator(".published-problem", { hasText: "เงินกองทุน" });
    await soon(() => visibleText(problem)).toContain("รวมไม่ลงตัว");
    expect(await visibleText(problem)).toContain("ต่างกัน 43,200,000 บาท");
    await page.getByRole("combobox", { name: /^เรื่อง/ }).selectOption("canal-housing");
    await soon(() => parameter(page, "topic")).toBe("canal-housing");
    await soon(() => visibleText(page.locator(".published-problems"))).toContain("แหล่งไม่ตรงกัน");
    const texts = await visibleText(page.locator(".published-problems"));
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
    expect(await visibleText(page.locator("#figures"))).not.toContain("100.00%");
  });
});
