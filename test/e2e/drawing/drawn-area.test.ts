import { describe, expect, it } from "vitest";
import { formatShape, type Ring, type Shape } from "../../../web/view/shape.ts";
import { DESKTOP } from "../chromium.ts";
import { downloaded } from "../downloads.ts";
import { number } from "../numbers.ts";
import { visibleText } from "../visible-text.ts";
import { parameter, soon, visitor } from "../visit.ts";
import { type Drawn, drawnOf, shapeInUrl } from "./drawn-shape.ts";

const { page, complaints, openMap } = await visitor(DESKTOP);
const origin = () => new URL(page.url()).origin;
const heading = page.locator(".drawn-heading");

/** The figures on screen are those of the server for the same shape. */
async function expectFigures(shape: Shape): Promise<Drawn> {
  const drawn = await drawnOf(page, shape);
  await soon(() => visibleText(heading)).toContain(
    `แตะ ${number(drawn.laos_touched)} อปท. ในจำนวนนี้อยู่ในรูปทั้งหมด ${number(drawn.laos_inside)} อปท.`,
  );
  const council = drawn.programmes.find(({ id }) => id === "council");
  await soon(() => visibleText(page.locator(".totals").last())).toContain(number(council?.laos ?? -1));
  return drawn;
}

async function startDrawing(kind: "รูปหลายเหลี่ยม" | "วงกลม") {
  await page.getByRole("button", { name: "วาดพื้นที่" }).click();
  await page.getByRole("button", { name: kind, exact: true }).click();
  await page.locator('.map[data-drawing="ready"]').waitFor();
}

async function point(x: number, y: number) {
  await page.mouse.move(x - 4, y);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

describe("an area of one's own", () => {
  it("is drawn as a polygon: figures, rule and sites are about it, back undoes it, a reload keeps it", async () => {
    await openMap("?area=province:50");
    await startDrawing("รูปหลายเหลี่ยม");
    for (const [x, y] of [
      [900, 300],
      [1150, 320],
      [1100, 560],
      [860, 520],
    ] as const)
      await point(x, y);
    await page.mouse.click(860, 520);
    const shape = await shapeInUrl(page);
    expect(shape).toMatchObject({ kind: "polygon", polygons: [[{ length: 5 }]] });
    const drawn = await expectFigures(shape);
    expect(drawn.laos_touched).toBeGreaterThan(0);
    expect(await visibleText(heading)).toContain("จุดกลางของ อปท.");
    expect(await page.locator(".card-chosen").count()).toBe(0);
    const figures = await visibleText(page.locator(".totals").last());
    await page.reload();
    await soon(() => visibleText(page.locator(".totals").last())).toBe(figures);
    expect(await shapeInUrl(page)).toEqual(shape);
    await page.goBack();
    await soon(() => parameter(page, "shape")).toBeNull();
    await soon(() => visibleText(page.locator(".area-heading"))).toContain("เชียงใหม่");
    expect(complaints).toEqual([]);
  });

  it("is changed by its corners: Escape leaves it as it was, done takes it", async () => {
    // with this camera a corner of the triangle lies at 1150, 348
    await openMap("?at=18.79,98.98,9&shape=p:gz97S0_7zD001BpgiCktNg-8B");
    const before = await shapeInUrl(page);
    const drag = async () => {
      await page.getByRole("button", { name: "แก้รูป" }).click();
      await page.locator('.map[data-drawing="ready"]').waitFor();
      expect(await page.getByRole("button", { name: "แก้รูป" }).isDisabled()).toBe(true);
      await page.mouse.move(1150, 348);
      await page.mouse.down();
      await page.mouse.move(1190, 318, { steps: 4 });
      await page.mouse.move(1230, 288, { steps: 4 });
      await page.mouse.up();
    };
    await drag();
    await page.keyboard.press("Escape");
    await page.locator(".draw-hint").waitFor({ state: "detached" });
    expect(await shapeInUrl(page)).toEqual(before);
    await drag();
    await page.getByRole("button", { name: "เสร็จ" }).click();
    await soon(() => parameter(page, "shape")).not.toBe(formatShape(before));
    const after = await shapeInUrl(page);
    if (before.kind !== "polygon" || after.kind !== "polygon") throw new Error("No polygons");
    const [corners, moved] = [before, after].map(({ polygons }) => new Set(polygons.flat(2).map(String)));
    expect(moved?.size).toBe(3);
    expect([...(corners ?? [])].filter((corner) => moved?.has(corner))).toHaveLength(2);
    await expectFigures(after);
    await page.goBack();
    await soon(() => parameter(page, "shape")).toBe(formatShape(before));
    expect(await page.locator(".draw-hint").count()).toBe(0);
    await page.getByRole("button", { name: "แก้รูป" }).click();
    await page.locator('.map[data-drawing="ready"]').waitFor();
    await page.getByRole("link", { name: "ล้างรูป" }).click();
    await page.locator(".draw-hint").waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });

  it("is drawn as a circle, and left with Escape", async () => {
    await openMap("?area=province:50");
    await startDrawing("วงกลม");
    await page.keyboard.press("Escape");
    await page.locator(".draw-hint").waitFor({ state: "detached" });
    expect(parameter(page, "shape")).toBeNull();
    await startDrawing("วงกลม");
    await point(960, 420);
    await point(1060, 420);
    const shape = await shapeInUrl(page);
    expect(shape.kind).toBe("circle");
    await expectFigures(shape);
    await page.getByRole("link", { name: "ล้างรูป" }).click();
    await soon(() => visibleText(page.locator(".area-heading"))).toContain("เชียงใหม่");
    expect(complaints).toEqual([]);
  });

  it("is a circle around the middle of the map, by keyboard alone; sites and figures can be taken along", async () => {
    await openMap("?at=13.75,100.5,10");
    await page.getByRole("button", { name: "วาดพื้นที่" }).focus();
    await page.keyboard.press("Enter");
    const radius = page.getByRole("textbox", { name: "รัศมี (กม.)" });
    await radius.fill("0");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").filter({ hasText: "รัศมีต้องมากกว่า 0" }).waitFor();
    await radius.fill("12.5");
    await page.keyboard.press("Enter");
    const shape = await shapeInUrl(page);
    expect(shape).toMatchObject({ kind: "circle", km: 12.5 });
    const drawn = await expectFigures(shape);
    expect(drawn.sites.total).toBeGreaterThan(0);
    const sites = page.locator(".drawn-sites");
    await soon(() => visibleText(sites)).toContain(`จาก ${number(drawn.sites.total)} แห่ง`);
    const csv = (await downloaded(page.getByRole("button", { name: "ดาวน์โหลดจุดที่ตั้ง CSV" }))).toString();
    expect(csv.trim().split(/\r?\n/)).toHaveLength(1 + Math.min(500, drawn.sites.total));
    const council = drawn.programmes.find(({ id }) => id === "council");
    const figures = (await downloaded(page.getByRole("button", { name: "ดาวน์โหลดตัวเลข CSV" }))).toString();
    expect(figures.split("\r\n").find((row) => row.startsWith("สภา"))).toBeDefined();
    expect(figures).toContain(`,${council?.sites},`);
    expect(complaints).toEqual([]);
  });

  it("too long for a link, it is kept over a reload and says so", async () => {
    await openMap();
    const ring = Array.from({ length: 1200 }, (_, step) => {
      const turn = (2 * Math.PI * step) / 1200;
      return [99 + 0.3 * Math.cos(turn), 18.5 + 0.3 * Math.sin(turn)];
    });
    await page.getByRole("button", { name: "วาดพื้นที่" }).click();
    const geojson = JSON.stringify({ type: "Polygon", coordinates: [[...ring, ring[0]]] });
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: "own.json", mimeType: "application/json", buffer: Buffer.from(geojson) });
    await soon(() => visibleText(heading)).toContain("ละเอียดเกินกว่าจะใส่ในลิงก์");
    expect(parameter(page, "shape")).toBeNull();
    await soon(() => visibleText(heading.locator(".facts"))).toContain("ตร.กม.");
    const facts = await visibleText(heading.locator(".facts"));
    await page.reload();
    await soon(() => visibleText(heading.locator(".facts"))).toBe(facts);
  });

  const bowTie: Ring = [
    [98.9, 18.7],
    [99.1, 18.9],
    [99.1, 18.7],
    [98.9, 18.9],
    [98.9, 18.7],
  ];
  const farAway: Ring = [
    [110, 10],
    [111, 10],
    [111, 11],
    [110, 10],
  ];

  it.each([
    ["crosses itself", bowTie],
    ["lies outside Thailand", farAway],
  ])("that %s is refused in the server's words, and can be cleared", async (_, ring) => {
    const shape: Shape = { kind: "polygon", polygons: [[ring]] };
    await page.goto(`${origin()}/explore?shape=${formatShape(shape)}`);
    const notice = heading.getByRole("alert");
    await notice.waitFor();
    const { detail_th } = (await drawnOf(page, shape)) as unknown as { detail_th: string };
    expect(detail_th).toMatch(/[ก-๙]/);
    expect(await visibleText(notice)).toContain(detail_th);
    expect(await page.locator(".programmes").count()).toBe(0);
    await page.getByRole("link", { name: "ล้างรูป" }).click();
    await page.locator(".programmes").waitFor();
    // the browser's own note of the one refusal
    expect(complaints.splice(0)).toEqual([expect.stringContaining("400")]);
  });
});
