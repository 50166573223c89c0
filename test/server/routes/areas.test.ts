import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaAnswer } from "../../../server/db/areas.ts";
import { database } from "../../engines/database.ts";
import { application, get } from "../application.ts";
import { BANGKOK_KHET, type Page, pageThrough } from "./pages.ts";

const { owner, reader } = await database();
const app = application(reader);

type Areas = Page<AreaAnswer>;

describe("/api/areas", () => {
  it("holds 77 provinces and 7,825 LAOs, page after page, each once", async () => {
    const provinces = await get<Areas>(app, "/api/areas?level=province");
    expect([provinces.total, provinces.items.length, provinces.next]).toEqual([77, 77, null]);
    const laos = await pageThrough<AreaAnswer>(app, "/api/areas?level=lao&limit=1000");
    expect(laos.length).toBe(7825);
    expect(new Set(laos.map(({ code }) => code)).size).toBe(7825);
  });

  it("goes through all levels in order when none is asked for", async () => {
    const { items } = await get<Areas>(app, "/api/areas?province=50&limit=30");
    expect(items.map(({ level }) => level).slice(0, 2)).toEqual(["province", "amphoe"]);
    const all = await pageThrough<AreaAnswer>(app, "/api/areas?province=50&limit=30");
    expect(all.filter(({ level }) => level === "amphoe").length).toBe(25);
  });

  it("adds regions up from their provinces", async () => {
    const { items: regions } = await get<Areas>(app, "/api/areas?level=region");
    const { items: provinces } = await get<Areas>(app, "/api/areas?level=province");
    for (const region of regions) {
      const own = provinces.filter((province) => province.region === region.code);
      expect(region.population).toBe(own.reduce((sum, { population }) => sum + (population ?? 0), 0));
      expect(region.bbox[0]).toBe(Math.min(...own.map(({ bbox }) => bbox[0])));
      expect(region.bbox[3]).toBe(Math.max(...own.map(({ bbox }) => bbox[3])));
      expect(own.map(({ center }) => center)).toContainEqual(region.center);
    }
  });

  it("finds names in both languages, with the signs of LIKE taken as they are", async () => {
    const thai = await get<Areas>(app, `/api/areas?level=province&q=${encodeURIComponent("เชียง")}`);
    expect(thai.items.map(({ name_en }) => name_en)).toEqual(["Chiang Mai", "Chiang Rai"]);
    const english = await get<Areas>(app, "/api/areas?level=province&q=CHIANG");
    expect(english.items).toEqual(thai.items);
    expect((await get<Areas>(app, "/api/areas?q=%25")).total).toBe(0);
    expect((await get<Areas>(app, "/api/areas?q=_")).total).toBe(0);
  });

  it("says where an area lies", async () => {
    const lao = await get<AreaAnswer>(app, "/api/areas/3500102");
    expect(lao).toMatchObject({ name_th: "เชียงใหม่", type: "thesaban_nakhon", within_th: "อ.เมืองเชียงใหม่ จ.เชียงใหม่" });
    const province = await get<AreaAnswer>(app, "/api/areas/50");
    expect(province).toMatchObject({ level: "province", within_th: "ภาคเหนือ", province: null, amphoe: null });
  });

  it("prefers the LAO where codes coincide", async () => {
    expect(await get<AreaAnswer>(app, `/api/areas/${BANGKOK_KHET}`)).toMatchObject({ level: "lao", type: "khet" });
    const amphoe = await get<AreaAnswer>(app, `/api/areas/${BANGKOK_KHET}?level=amphoe`);
    expect(amphoe).toMatchObject({ level: "amphoe", within_th: "กรุงเทพมหานคร" });
  });
});

describe("/api/identify", () => {
  it("finds for any point what a plain scan of the outlines finds", async () => {
    const samples = await owner<{ lng: number; lat: number }[]>`
      select ST_X(center) as lng, ST_Y(center) as lat from area where level = 'lao' order by md5(code) limit 20`;
    const near = fc.double({ min: -0.05, max: 0.05, noNaN: true });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...samples), near, near, async (sample, east, north) => {
        const [lng, lat] = [(sample.lng + east).toFixed(6), (sample.lat + north).toFixed(6)];
        const expected = await owner<{ level: string; code: string }[]>`
          select level, min(code collate "C") as code from area
          where ST_Intersects(geom, ST_SetSRID(ST_MakePoint(${Number(lng)}, ${Number(lat)}), 4326)) group by level`;
        const response = await app.request(`/api/identify?lng=${lng}&lat=${lat}`);
        expect(response.status).toBe(expected.length === 0 ? 404 : 200);
        if (expected.length === 0) return;
        const place = (await response.json()) as Record<string, AreaAnswer>;
        for (const { level, code } of expected) expect(place[level]?.code).toBe(code);
      }),
      { numRuns: 40 },
    );
  });
});
