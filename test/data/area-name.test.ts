import { describe, expect, it } from "vitest";
import { areaName, withinText } from "../../data/area-name.ts";

const chiangMai = { name_th: "เชียงใหม่", name_en: "Chiang Mai" };
const bangkok = { name_th: "กรุงเทพมหานคร", name_en: "Bangkok" };
const north = { name_th: "ภาคเหนือ", name_en: "North" };

describe("areaName", () => {
  it.each([
    ["province", chiangMai, "จังหวัดเชียงใหม่", "Chiang Mai Province"],
    ["province", bangkok, "กรุงเทพมหานคร", "Bangkok"],
    ["amphoe", { name_th: "สันทราย", name_en: "San Sai" }, "อำเภอสันทราย", "San Sai District"],
    ["khet", { name_th: "ดุสิต", name_en: "Dusit" }, "เขตดุสิต", "Dusit District"],
    ["thesaban_nakhon", chiangMai, "เทศบาลนครเชียงใหม่", "Chiang Mai City Municipality"],
    ["tao", { name_th: "แม่แรม", name_en: "Mae Raem" }, "อบต.แม่แรม", "Mae Raem TAO"],
    ["pattaya", { name_th: "พัทยา", name_en: "Pattaya" }, "เมืองพัทยา", "Pattaya City"],
    ["region", north, "ภาคเหนือ", "North region"],
    ["codi_region", { name_th: "เหนือบน", name_en: "Upper North" }, "ภาคเหนือบน (พอช.)", "Upper North (CODI region)"],
  ])("of a %s", (type, names, th, en) => {
    expect([areaName({ type, ...names }, "th"), areaName({ type, ...names }, "en")]).toEqual([th, en]);
  });
});

describe("withinText", () => {
  it("names what is above, nearest first", () => {
    const amphoe = { name_th: "สันทราย", name_en: "San Sai" };
    expect(withinText({ amphoe, province: chiangMai, region: north }, "th")).toBe("อ.สันทราย จ.เชียงใหม่");
    expect(withinText({ amphoe, province: chiangMai, region: north }, "en")).toBe("San Sai, Chiang Mai");
    expect(withinText({ amphoe: { name_th: "ดุสิต", name_en: "Dusit" }, province: bangkok }, "th")).toBe(
      "เขตดุสิต กรุงเทพมหานคร",
    );
    expect(withinText({ region: north }, "en")).toBe("North region");
    expect(withinText({}, "th")).toBe("ประเทศไทย");
  });
});
