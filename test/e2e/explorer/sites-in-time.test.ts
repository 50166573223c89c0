import { describe, expect, it } from "vitest";
import { DESKTOP, PHONE } from "../chromium.ts";
import { visibleText } from "../visible-text.ts";
import { type Visitor, visitor } from "../visit.ts";

interface Records {
  total: number;
  items: { key: string; title_th: string; year: number; center: [number, number] }[];
}

const PROGRAMME = "baan-mankong";
const records = ({ api }: Visitor, search: string) => api<Records>(`/api/records?programme=${PROGRAMME}${search}`);

/** Waits until the map says that it has drawn so many sites of a period; null = none that way. */
const drawn = ({ page }: Visitor, count: string | null) =>
  page.locator(count === null ? ".map:not([data-dots])" : `.map[data-dots="${count}"]`).waitFor();

async function counted(visit: Visitor, year: number, span: "until" | "in"): Promise<string> {
  const upTo = async (last: number) => (await records(visit, `&year=${last}&limit=1`)).total;
  return String((await upTo(year)) - (span === "in" ? await upTo(year - 1) : 0));
}

describe("the sites of a period at a desk", async () => {
  const desk = await visitor(DESKTOP);
  const { page, openMap, complaints } = desk;
  const slider = page.getByRole("slider", { name: "ปี" });
  const requests: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));

  it("are as many dots as the API has records, year after year, and no tile is asked for on the way", async () => {
    await openMap(`?sites=${PROGRAMME}&year=2552`);
    await drawn(desk, await counted(desk, 2552, "until"));
    expect(await visibleText(page.locator(".legend"))).toContain("แต่ละจุดคือหนึ่งแห่ง");
    requests.length = 0;
    await slider.focus();
    for (const year of [2553, 2554, 2555]) {
      await page.keyboard.press("ArrowRight");
      await drawn(desk, await counted(desk, year, "until"));
    }
    await page.getByRole("button", { name: "เฉพาะปี" }).click();
    await drawn(desk, await counted(desk, 2555, "in"));
    await page.locator('[data-state="ready"]').waitFor();
    expect(requests.filter((path) => path.startsWith("/tiles/") || path.startsWith("/api/sites/"))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("open the card of the site that is clicked", async () => {
    const { items } = await records(desk, "&year=2555&limit=1000");
    const near = ([lng, lat]: [number, number], [x, y]: [number, number]) => Math.hypot(lng - x, lat - y) < 0.002;
    const alone = items.find((site) => items.filter(({ center }) => near(center, site.center)).length === 1);
    if (!alone) throw new Error("no site that stands alone");
    const [lng, lat] = alone.center;
    await openMap(`?sites=${PROGRAMME}&year=2555&at=${lat},${lng},14`);
    const box = await page.locator("canvas").boundingBox();
    if (!box) throw new Error("no canvas");
    const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
    await page.mouse.move(...middle);
    await expect.poll(() => visibleText(page.locator(".card-hover"))).toContain(`พ.ศ. ${alone.year}`);
    await page.mouse.click(...middle);
    await expect.poll(() => visibleText(page.locator(".card-chosen"))).toContain(alone.title_th);
    // before it began it is not there, and the click finds the area
    await page.keyboard.press("Escape");
    await openMap(`?sites=${PROGRAMME}&year=${alone.year - 1}&at=${lat},${lng},14`);
    await page.mouse.click(...middle);
    await page.locator(".card-chosen .card-programmes").waitFor();
    expect(complaints).toEqual([]);
  });

  it("play over a drawn shape without building the map anew, and are read out once, at the end", async () => {
    await openMap(`?sites=${PROGRAMME}&year=2558&shape=c:100.5,13.75,30`);
    const status = page.locator(".panel > .unseen[role=status]");
    await expect.poll(() => visibleText(status)).toContain("2558");
    const announced = await page.evaluateHandle(() => {
      const seen = { times: 0 };
      const status = document.querySelector(".panel > .unseen[role=status]");
      if (status) new MutationObserver(() => seen.times++).observe(status, { characterData: true, subtree: true });
      return seen;
    });
    requests.length = 0;
    await page.getByRole("button", { name: "เล่นทีละปี" }).click();
    await page.getByRole("button", { name: "หยุดเล่น" }).waitFor();
    await page.getByRole("button", { name: "เล่นทีละปี" }).waitFor();
    const last = new URL(page.url()).searchParams.get("year");
    await expect.poll(() => visibleText(status)).toContain(String(last));
    await drawn(desk, await counted(desk, Number(last), "until"));
    expect(await announced.jsonValue()).toEqual({ times: 1 });
    expect(requests.filter((path) => path.startsWith("/tiles/") || path.startsWith("/api/sites/"))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("become symbols again with all years", async () => {
    await openMap(`?sites=${PROGRAMME}&year=2555`);
    const tile = page.waitForResponse(/\/tiles\/baan-mankong\/\d+\/\d+\/\d+\.mvt/);
    await page.getByRole("button", { name: "ทุกปี" }).click();
    await drawn(desk, null);
    await tile;
    await page.locator('[data-state="ready"]').waitFor();
    expect(await visibleText(page.locator(".legend"))).not.toContain("แต่ละจุดคือหนึ่งแห่ง");
    await page.goBack();
    await drawn(desk, await counted(desk, 2555, "until"));
    expect(complaints).toEqual([]);
  });

  it("are said to be missing when they cannot be had, and come when they are asked for again", async () => {
    await page.route("**/api/sites/**", (route) => route.abort());
    await page.goto(`${new URL(page.url()).origin}/explore?sites=${PROGRAMME}&year=2556`);
    const retry = page.locator(".map-trouble").getByRole("button");
    await retry.waitFor();
    await drawn(desk, null);
    await page.unroute("**/api/sites/**");
    await retry.click();
    await drawn(desk, await counted(desk, 2556, "until"));
    await page.locator('[data-state="ready"]').waitFor();
    complaints.length = 0;
  });

  it("outlive the loss of the graphics context", async () => {
    await openMap(`?sites=${PROGRAMME}&year=2557`);
    const graphics = await page.evaluateHandle(() =>
      document
        .querySelector<HTMLCanvasElement>(".map canvas")
        ?.getContext("webgl2")
        ?.getExtension("WEBGL_lose_context"),
    );
    await graphics.evaluate((extension) => extension?.loseContext());
    await page.locator('.map[data-state="error"] .map-trouble p').waitFor();
    await graphics.evaluate((extension) => extension?.restoreContext());
    await drawn(desk, await counted(desk, 2557, "until"));
    await page.locator('[data-state="ready"]').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe("the sites of a period on a phone", async () => {
  const phone = await visitor(PHONE);

  it("are drawn for several programmes together", async () => {
    await phone.openMap(`?sites=${PROGRAMME},canal-housing&year=2561`);
    const canals = await phone.api<Records>("/api/records?programme=canal-housing&year=2561&limit=1");
    const total = Number(await counted(phone, 2561, "until")) + canals.total;
    await drawn(phone, String(total));
    expect(phone.complaints).toEqual([]);
  });
});
