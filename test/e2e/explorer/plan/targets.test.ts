import { describe, expect, it } from "vitest";
import { axeFindings } from "../../axe.ts";
import { DESKTOP, PHONE } from "../../chromium.ts";
import { downloaded } from "../../downloads.ts";
import { visibleText } from "../../visible-text.ts";
import { parameter, soon, visitor } from "../../visit.ts";

interface Year {
  year: number;
  households: number | null;
  subsidy_baht: number | null;
  loan_baht: number | null;
  subsidy_households: number | null;
}
interface Targets {
  versions: {
    id: string;
    title: { th: string };
    households: number;
    qualifier: string;
    from: number;
    to: number;
    programmes: string[];
  }[];
  programmes: { id: string; measures: string[]; years: Year[] }[];
}

const { page, complaints, open, api } = await visitor(DESKTOP);
const phone = await visitor(PHONE);
const number = (value: number, digits = 0) =>
  new Intl.NumberFormat("th", { numberingSystem: "latn", maximumFractionDigits: digits }).format(value);
const figure = page.locator(".target-figure");
const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);

/** Households of the counted programmes from the first year of the plan on. */
function counted({ programmes }: Targets, ids: readonly string[], from: number) {
  const years = programmes.filter(({ id }) => ids.includes(id)).flatMap(({ years }) => years);
  return {
    households: sum(years.filter(({ year }) => year >= from).map((row) => row.households)),
    last: Math.max(...years.map(({ year }) => year)),
  };
}

/** What the screen says about a target is what the answer of the server gives, worked out here anew. */
async function expectProgress(reached: number, last: number, target: { households: number; from: number; to: number }) {
  const [elapsed, left] = [last - target.from + 1, target.to - last];
  await soon(() => visibleText(figure)).toContain(`${number(reached)} จาก`);
  expect(await visibleText(figure)).toContain(number(target.households));
  const paces = await visibleText(page.locator(".target-paces"));
  expect(paces).toContain(`${number(reached / elapsed)} ครัวเรือนต่อปี`);
  expect(paces).toContain(`${number(Math.ceil((target.households - reached) / left))} ครัวเรือนต่อปี`);
  expect(paces).toContain(`${number(Math.round((target.households * elapsed) / (elapsed + left)))} ครัวเรือน`);
  const years = Math.ceil(((target.households - reached) * elapsed) / reached);
  if (years <= 200) expect(paces).toContain(`ปี ${last + years}`);
  const bar = page.getByRole("progressbar", { name: "ความคืบหน้า" });
  expect(await bar.getAttribute("aria-valuenow")).toBe(String(reached));
  expect(await bar.getAttribute("aria-valuemax")).toBe(String(target.households));
}

describe("the 20-year target", () => {
  it("is found in the plan: progress, paces and the years of the chart are those of the records", async () => {
    await open("?pane=gaps&missing=council");
    await page.getByRole("link", { name: "เงินและเป้าหมาย" }).click();
    const answer = await api<Targets>("/api/targets");
    const [first] = answer.versions;
    if (!first) throw new Error("no version");
    const { households, last } = counted(answer, first.programmes, first.from);
    await expectProgress(households, last, first);
    expect(parameter(page, "pane")).toBe("targets");
    const rows = page.locator(".target-years tbody tr");
    expect(await rows.count()).toBe(last - first.from + 2);
    expect(await page.locator(".target-years .chart-bar").count()).toBe(last - first.from + 1);
    const ofYear = counted(answer, first.programmes, last).households;
    expect(await visibleText(rows.nth(last - first.from))).toContain(number(ofYear));
    expect(await visibleText(figure.locator(".demo-badge"))).toBe("ข้อมูลจริงและสาธิต");
    expect(complaints).toEqual([]);
  });

  it("is measured against another version, which counts its own programmes; back returns", async () => {
    await open("?pane=targets");
    const answer = await api<Targets>("/api/targets");
    for (const version of answer.versions.slice(1)) {
      await page.getByRole("radio", { name: version.title.th }).check();
      await soon(() => parameter(page, "target")).toBe(version.id);
      const { households, last } = counted(answer, version.programmes, version.from);
      await expectProgress(households, last, version);
    }
    const card = page.locator(".target-version", { hasText: "ประมาณ 1,000,000" });
    expect(await visibleText(card)).toContain("ส่วนย่อยรวมกันได้ 1,050,000");
    expect(await card.innerText()).toContain("31\u00a0ต.ค.\u00a02562");
    await page.goBack();
    const before = answer.versions.at(-2)?.title.th ?? "";
    await soon(() => page.getByRole("radio", { name: before }).isChecked()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it("can be one's own, for a province too, by keyboard; what is no number is explained", async () => {
    await open("?pane=targets&area=province:50");
    await page.getByText("เป้าหมายที่เผยแพร่มีเฉพาะระดับประเทศ").waitFor();
    const [nation, own] = await Promise.all([api<Targets>("/api/targets"), api<Targets>("/api/targets?province=50")]);
    const ids = nation.programmes.filter(({ measures }) => measures.includes("households")).map(({ id }) => id);
    const reached = counted(own, ids, 2560).households;
    expect(await visibleText(figure)).toContain(
      `${((reached / counted(nation, ids, 2560).households) * 100).toFixed(2)}%`,
    );
    const field = page.getByRole("textbox", { name: "กำหนดเป้าหมายของพื้นที่นี้เอง" });
    await field.fill("many");
    await page.getByRole("alert").filter({ hasText: "ต้องเป็นจำนวนเต็ม" }).waitFor();
    await field.fill("25,000");
    await field.press("Enter");
    await soon(() => parameter(page, "target")).toBe("own:25000");
    await page.getByText("เป้าหมายที่กำหนดเอง ไม่ใช่ตัวเลขที่เผยแพร่").waitFor();
    await expectProgress(reached, counted(nation, ids, 2560).last, { households: 25_000, from: 2560, to: 2579 });
    await field.fill("");
    await field.press("Enter");
    await soon(() => parameter(page, "target")).toBeNull();
    expect(complaints).toEqual([]);
  });

  it.each(["own:-5", "moon-2562"])("is not %s: the link says so and the first version stands", async (wrong) => {
    await open(`?pane=targets&target=${wrong}`);
    await soon(() => visibleText(page.locator(".link-notices"))).toContain(`target=${wrong}`);
    await soon(() => page.locator(".target-version input").first().isChecked()).toBe(true);
  });
});

describe("the money", () => {
  it("is what the records of the period have, per household of those with an amount, and goes into a file", async () => {
    await open("?pane=targets&area=province:50&year=2560");
    const { programmes } = await api<Targets>("/api/targets?province=50");
    const upTo = (programmes.find(({ id }) => id === "baan-mankong")?.years ?? []).filter(({ year }) => year <= 2560);
    const subsidy = sum(upTo.map((year) => year.subsidy_baht));
    const households = sum(upTo.map((year) => year.households));
    const row = page.locator(".money-table tbody tr").first();
    await soon(() => visibleText(row)).toContain(number(households));
    expect(await row.locator("td").nth(1).getAttribute("title")).toBe(`${number(subsidy)} บาท`);
    const each = subsidy / sum(upTo.map((year) => year.subsidy_households));
    expect(await visibleText(row.locator(".money-each").first())).toContain(number(each));
    const file = await downloaded(page.getByRole("button", { name: "ดาวน์โหลด CSV" }));
    const text = file.toString();
    expect(text).toContain(`,${households},${subsidy},`);
    expect(text).toContain("สะสมถึง พ.ศ. 2560");
    expect(text).toContain("ข้อมูลสาธิต");
  });

  it("of a protected programme is withheld for a year of an LAO, and says why", async () => {
    await open("?pane=targets&area=amphoe:5001&year=2562");
    const row = page.locator(".money-table tbody tr", { hasText: "บ้านพอเพียงชนบท" });
    await soon(() => visibleText(row)).toContain("ปกปิด");
    expect(await visibleText(row)).toContain("เพื่อคุ้มครองข้อมูลส่วนบุคคล");
    expect(await row.locator("td").count()).toBe(1);
    expect(await visibleText(page.locator(".target-notes").first())).toContain("ไม่เผยแพร่รายปี");
  });
});

describe("both", () => {
  it("are read in English with years of the common era", async () => {
    await open("?pane=targets&lang=en&target=own:60000");
    await soon(() => visibleText(page.locator(".table-pane"))).toContain("20-year housing target");
    const text = await visibleText(page.locator(".table-pane"));
    expect(text).toContain("Your own target, not a published figure");
    expect(text).toContain("Counted from 2017 to 2022");
    expect(text).not.toMatch(/[ก-ฮ]/);
  });

  it.each([
    "?pane=targets",
    "?pane=targets&area=province:50&target=own:25000&lang=en",
    "?pane=targets&area=amphoe:5001&year=2562",
  ])("are clean to axe and fit a phone: %s", async (view) => {
    await open(view);
    await page.locator(".money-table").waitFor();
    await soon(() => axeFindings(page)).toEqual([]);
    await phone.open(view);
    await phone.page.locator(".money-table").waitFor();
    expect(await axeFindings(phone.page)).toEqual([]);
    const wider = await phone.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    const pane = await phone.page.locator(".table-pane").evaluate((each) => each.scrollWidth - each.clientWidth);
    expect(pane).toBeLessThanOrEqual(0);
  });
});
