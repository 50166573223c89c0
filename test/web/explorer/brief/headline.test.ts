import i18next from "i18next";
import { describe, expect, it } from "vitest";
import { PROGRAMMES } from "../../../../data/programmes/index.ts";
import { programmeOf } from "../../../../data/themes.ts";
import { type Finding, headline, programmePhrase } from "../../../../web/explorer/brief/headline.ts";
import type { Text } from "../../../../web/words/use-text.ts";
import "../../../../web/explorer/brief/words.ts";

const text = (language: "th" | "en"): Text => ({
  t: i18next.getFixedT(language),
  language,
  pick: (both) => both[language],
});
const [th, en] = [text("th"), text("en")];
/** With ordinary spaces in the place of those that break no line. */
const said = (finding: Finding, of: Text) => headline(finding, of).replaceAll("\u00a0", " ").replaceAll("\u2060", "");

const province: Finding = {
  place: { kind: "area", name: "จังหวัดเชียงใหม่" },
  programme: programmeOf("council"),
  laos: 210,
  found: { laos: 199, coverage: 199 / 210 },
  nation: 0.937,
  lacking: { laos: 11, people: 90_817 },
  year: null,
  span: "until",
};
const english = { ...province, place: { ...province.place, name: "Chiang Mai Province" } };

describe("headline", () => {
  it("says how many LAOs have it, how that compares, and who is without", () => {
    expect(said(province, th)).toBe(
      "ใน 210 อปท. ของจังหวัดเชียงใหม่ มีสภาองค์กรชุมชนแล้ว 199 แห่ง (94.76%) สูงกว่าทั้งประเทศ (93.70%) อีก 11 แห่งยังไม่มี รวมประชากร 90,817 คน",
    );
    expect(said(english, en)).toBe(
      "199 of the 210 LAOs in Chiang Mai Province (94.76%) have a community organisation council, above the national 93.70%. The 11 without it have 90,817 residents.",
    );
  });

  it("compares the nation with nothing", () => {
    const nation: Finding = { ...province, place: { kind: "nation", name: "ประเทศไทย" }, nation: null, lacking: null };
    expect(said(nation, th)).toBe("ใน 210 อปท. ทั่วประเทศ มีสภาองค์กรชุมชนแล้ว 199 แห่ง (94.76%)");
    expect(said(nation, en)).toBe("199 of the 210 LAOs in Thailand (94.76%) have a community organisation council.");
  });

  it("calls equal what reads equal, and says all or none in words", () => {
    expect(said({ ...english, found: { laos: 199, coverage: 0.93699 } }, en)).toContain("equal to the national 93.70%");
    const all = { ...province, found: { laos: 210, coverage: 1 }, lacking: { laos: 0, people: 0 } };
    expect(said(all, th)).toBe("อปท. ทั้ง 210 แห่งของจังหวัดเชียงใหม่ มีสภาองค์กรชุมชนแล้ว สูงกว่าทั้งประเทศ (93.70%)");
    const none = { ...english, found: { laos: 0, coverage: 0 }, lacking: { laos: 210, people: 5 } };
    expect(said(none, en)).toBe(
      "None of the 210 LAOs in Chiang Mai Province has a community organisation council yet, below the national 93.70%.",
    );
  });

  it("tells of one LAO whether it has it, also where it is the only one of its area", () => {
    const lao: Finding = { ...province, place: { kind: "lao", name: "อบต.อมก๋อย" }, laos: 1 };
    expect(said({ ...lao, found: { laos: 0, coverage: 0 } }, th)).toBe(
      "อบต.อมก๋อยยังไม่มีสภาองค์กรชุมชน ทั้งประเทศมีแล้ว 93.70% ของ อปท.",
    );
    const only: Finding = { ...province, place: { kind: "area", name: "เขตพระนคร" }, laos: 1 };
    expect(said({ ...only, found: { laos: 1, coverage: 1 } }, th)).toBe(
      "อปท. แห่งเดียวของเขตพระนครมีสภาองค์กรชุมชนแล้ว ทั้งประเทศมีแล้ว 93.70% ของ อปท.",
    );
  });

  it("names the year in the era of the language", () => {
    expect(said({ ...province, year: 2560, lacking: null }, th)).toMatch(/^ถึง พ\.ศ\. 2560 ใน 210 อปท\./);
    expect(said({ ...english, year: 2560, lacking: null }, en)).toMatch(/^Up to 2017: 199 of the 210/);
    const began = said({ ...province, year: 2560, span: "in", found: { laos: 5, coverage: 5 / 210 } }, th);
    expect(began).toMatch(/^ใน พ\.ศ\. 2560 มี 5 จาก 210 อปท\. ของจังหวัดเชียงใหม่ \(2\.38%\) ที่เริ่มมีสภาองค์กรชุมชนเป็นครั้งแรก/);
    expect(began).not.toContain("ยังไม่มี");
  });

  it("never makes a number of what is withheld", () => {
    for (const place of [province.place, { kind: "lao", name: "อบต.อมก๋อย" }] as const) {
      const withheld = { ...province, place, found: { laos: null, coverage: null }, lacking: null };
      expect(said(withheld, th)).toContain("เพื่อคุ้มครองข้อมูลของครัวเรือน");
      expect(said(withheld, en)).toContain("withheld to protect single households");
      expect(said(withheld, th)).not.toMatch(/\d/);
    }
    expect(said({ ...province, laos: 0, found: { laos: 0, coverage: null } }, th)).toContain("ไม่มีจุดกลางของ อปท. ใด");
  });

  it("keeps numbers with what they count", () => {
    for (const [finding, of] of [
      [province, th],
      [english, en],
    ] as const) {
      expect(headline(finding, of)).toMatch(/210\u00a0(อปท\.|LAOs)/);
      expect(headline(finding, of)).toMatch(/90,817\u00a0(คน|residents)/);
    }
  });
});

describe("programmePhrase", () => {
  it("says of every programme of the registry what an LAO has", () => {
    expect(PROGRAMMES.map((programme) => programmePhrase(programme, th))).toMatchInlineSnapshot(`
      [
        "โครงการบ้านมั่นคง",
        "โครงการบ้านพอเพียงชนบท",
        "โครงการบ้านมั่นคงชนบทในเขตปฏิรูปที่ดิน (ส.ป.ก.)",
        "ศูนย์ฟื้นฟูและพัฒนาศักยภาพคนไร้บ้าน",
        "โครงการช่วยเหลือกรณีไฟไหม้ ไล่รื้อ ภัยพิบัติ",
        "โครงการบ้านริมคลองลาดพร้าว",
        "สภาองค์กรชุมชน",
        "กองทุนสวัสดิการชุมชน",
        "โครงการเศรษฐกิจฐานราก",
      ]
    `);
    expect(PROGRAMMES.map((programme) => programmePhrase(programme, en))).toMatchInlineSnapshot(`
      [
        "the programme “Baan Mankong (urban secure housing)”",
        "the programme “Rural sufficient housing (Baan Phophiang)”",
        "the programme “Rural secure housing on land-reform land”",
        "a homeless rehabilitation centre",
        "the programme “Help after fire, eviction and disaster”",
        "the programme “Lat Phrao canal-side housing”",
        "a community organisation council",
        "a community welfare fund",
        "a grassroots-economy tambon",
      ]
    `);
  });
});
