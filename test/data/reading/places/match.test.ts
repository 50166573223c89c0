import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaName } from "../../../../data/area-name.ts";
import type { Choices } from "../../../../data/reading/choices.ts";
import { joinRows } from "../../../../data/reading/joined.ts";
import { isMatched, matchRows, type Outcome, type Unmatched } from "../../../../data/reading/places/match.ts";
import type { RegisterArea } from "../../../../data/reading/places/register.ts";
import { suggestions } from "../../../../data/reading/places/suggest.ts";
import { tableFrom } from "../table-of.ts";
import { REGISTER } from "./register.ts";

const LAOS = REGISTER.lao.areas;
const provinceName = (area: RegisterArea, language: "th" | "en") =>
  REGISTER.province.byCode.get(area.province ?? "")?.[`name_${language}`] ?? "";
const amphoeName = (area: RegisterArea, language: "th" | "en") =>
  REGISTER.amphoe.byCode.get(area.amphoe ?? "")?.[`name_${language}`] ?? "";

const BY_NAME: Choices = {
  placing: "name",
  level: "lao",
  code: null,
  name: 0,
  province: 1,
  amphoe: 2,
  lat: null,
  lng: null,
  value: null,
  repeated: "first",
};

function outcomes(rows: string[][], choices: Partial<Choices> = {}, fixes = {}): Outcome[] {
  const table = tableFrom(["name", "province", "amphoe"], rows);
  return matchRows(table, { ...BY_NAME, ...choices }, fixes, REGISTER).map(({ outcome }) => outcome);
}
const outcome = (...row: string[]): Outcome =>
  outcomes([row])[0] ?? { reason: "empty", candidates: [], province: null };
const codesOf = (unmatched: Outcome) => (unmatched as Unmatched).candidates.map(({ code }) => code);

describe("every LAO of the register", () => {
  it.each(["th", "en"] as const)("is found by full name, province and district (%s)", (language) => {
    const found = outcomes(
      LAOS.map((area) => [areaName(area, language), provinceName(area, language), amphoeName(area, language)]),
    );
    const missed = LAOS.filter((area, index) => {
      const each = found[index];
      return !each || !isMatched(each) || each.area !== area;
    });
    // one name in Latin letters: the districts บางไทร and บางซ้าย (Bang Sai), the towns โพนทอง and โพธิ์ทอง (Pho Thong)
    expect(missed.map(({ code }) => code)).toEqual(
      language === "th" ? [] : ["5140401", "5141301", "5450702", "5450710"],
    );
  });

  it.each(["th", "en"] as const)("is found by bare name and province, or is one of several (%s)", (language) => {
    const found = outcomes(LAOS.map((area) => [area[`name_${language}`], provinceName(area, language)]));
    let several = 0;
    for (const [index, area] of LAOS.entries()) {
      const each = found[index];
      if (each && isMatched(each)) expect(each.area.code).toBe(area.code);
      else {
        expect(each).toMatchObject({ reason: "several" });
        expect(codesOf(each as Outcome)).toContain(area.code);
        several++;
      }
    }
    // as many as share their name within a province
    expect(several).toBeLessThan(1320);
    expect(several).toBeGreaterThan(1200);
  });

  it("is found by its code, however a spreadsheet has written it", () => {
    const written = LAOS.map(({ code }, index) => [[code, `${code}.0`, `'${code}`, ` ${code} `][index % 4] ?? ""]);
    const found = outcomes(written, { placing: "code", code: 0 });
    expect(found.map((each) => isMatched(each) && each.area.code)).toEqual(LAOS.map(({ code }) => code));
  });

  it("is found whatever the capitals, spaces, hyphens and invisible characters", () => {
    const noise = fc.constantFrom("\u200b", " ", "\ufeff", "");
    fc.assert(
      fc.property(fc.constantFrom(...LAOS), noise, noise, fc.boolean(), (area, before, after, upper) => {
        const name = areaName(area, upper ? "en" : "th");
        const written = before + (upper ? name.toUpperCase().replaceAll("-", " ") : name.normalize("NFD")) + after;
        const language = upper ? "en" : "th";
        const found = outcome(written, provinceName(area, language), amphoeName(area, language));
        const codes = isMatched(found) ? [found.area.code] : codesOf(found);
        expect(codes).toContain(area.code);
      }),
    );
  });
});

describe("a name", () => {
  it.each([
    ["เทศบาลนครเชียงใหม่", "เชียงใหม่", "3500102"],
    ["ทน.เชียงใหม่", "จ.เชียงใหม่", "3500102"],
    ["Chiang Mai City Municipality", "chiangmai", "3500102"],
    ["เมืองพัทยา", "ชลบุรี", "2096"],
    ["เขตพระนคร", "กทม.", "1001"],
    ["Phra Nakhon", "Bangkok", "1001"],
  ])("%s in %s is %s", (name, province, code) => {
    expect(outcome(name, province)).toMatchObject({ area: { code } });
  });

  it("that several areas of the province have is theirs by district, else reported with all of them", () => {
    const twins = LAOS.filter(
      ({ name_th, type, province }) => name_th === "ปราสาท" && type === "thesaban_tambon" && province === "31",
    );
    expect(twins).toHaveLength(2);
    const [one] = twins;
    expect(outcome("ทต.ปราสาท", "บุรีรัมย์")).toMatchObject({ reason: "several" });
    expect(codesOf(outcome("ทต.ปราสาท", "บุรีรัมย์")).sort()).toEqual(twins.map(({ code }) => code).sort());
    expect(outcome("ทต.ปราสาท", "บุรีรัมย์", `อ.${one && amphoeName(one, "th")}`)).toMatchObject({
      area: { code: one?.code },
    });
  });

  it("of another province is not taken, but offered", () => {
    const found = outcome("เทศบาลนครเชียงใหม่", "ระยอง");
    expect(found).toMatchObject({ reason: "elsewhere" });
    expect(codesOf(found)).toEqual(["3500102"]);
    expect(outcome("เทศบาลนครเชียงใหม่", "เชียงหมี่")).toMatchObject({ reason: "province_unknown" });
    expect(outcome("", "ระยอง")).toMatchObject({ reason: "empty" });
  });

  it("that is misspelt is left open, with the likeliest first", () => {
    const choices = { ...BY_NAME, level: "province" as const };
    const rows = [["Chiengmai"]];
    const [found] = outcomes(rows, choices);
    expect(found).toMatchObject({ reason: "unknown" });
    expect(suggestions(rows[0] ?? [], choices, found as Unmatched, REGISTER)[0]).toMatchObject({ code: "50" });
    const row = ["เทศบาลตำบลแม่โจ", "เชียงใหม่"];
    expect(suggestions(row, BY_NAME, outcome(...row) as Unmatched, REGISTER)[0]).toMatchObject({ name_th: "แม่โจ้" });
  });

  it("of another kind is offered: municipalities are raised, and old lists keep their names", () => {
    const found = outcome("เทศบาลตำบลแม่โจ้", "เชียงใหม่");
    expect(found).toMatchObject({ reason: "kind", candidates: [{ name_th: "แม่โจ้", type: "thesaban_mueang" }] });
  });

  it("is mended by hand for all rows that are written alike", () => {
    const rows = [
      ["แม่โจ", "เชียงใหม่", ""],
      ["แม่โจ", "เชียงใหม่", ""],
      ["แม่โจ", "ลำพูน", ""],
    ];
    const table = tableFrom(["name", "province", "amphoe"], rows);
    const [first] = matchRows(table, BY_NAME, {}, REGISTER);
    const mended = outcomes(rows, {}, { [first?.identity.key ?? ""]: "5501404" });
    expect(mended.map(isMatched)).toEqual([true, true, false]);
  });
});

describe("a code", () => {
  it("of another level or of nothing is reported as such", () => {
    const of = (code: string, level: Choices["level"]) => outcomes([[code]], { placing: "code", code: 0, level })[0];
    expect(of("5001", "lao")).toMatchObject({ reason: "level" });
    expect(of("50", "lao")).toMatchObject({ reason: "level" });
    expect(of("99", "province")).toMatchObject({ reason: "unknown" });
    expect(of("TH-50", "province")).toMatchObject({ area: { code: "50" } });
    expect(of("๕๐", "province")).toMatchObject({ area: { code: "50" } });
    expect(of("", "province")).toMatchObject({ reason: "empty" });
  });
});

describe("joined rows", () => {
  const rows = [
    ["เชียงใหม่", "10"],
    ["ลำพูน", "-"],
    ["เชียงใหม่", "๕"],
    ["แดนไกล", "7"],
    ["ลำปาง", "0"],
  ];
  const table = tableFrom(["จังหวัด", "ค่า"], rows);
  const joined = (change: Partial<Choices>) => {
    const choices: Choices = { ...BY_NAME, level: "province", province: null, amphoe: null, value: 1, ...change };
    return joinRows(matchRows(table, choices, {}, REGISTER), table, choices);
  };
  const values = (change: Partial<Choices>) =>
    Object.fromEntries([...joined(change).areas].map(([code, { value }]) => [code, value]));

  it("give the first value of an area or the sum, and missing is not zero", () => {
    expect(values({ repeated: "first" })).toEqual({ "50": 10, "51": null, "52": 0 });
    expect(values({ repeated: "sum" })).toEqual({ "50": 15, "51": null, "52": 0 });
    expect(values({ value: null })).toEqual({ "50": 2, "51": 1, "52": 1 });
  });

  it("say which areas several rows are about, and which rows about none", () => {
    const { repeated, unmatched, matchedRows } = joined({});
    expect(repeated.map(({ area, rows }) => [area.code, rows])).toEqual([["50", [0, 2]]]);
    expect(unmatched.map(({ identity, rows }) => [identity.text, rows])).toEqual([["แดนไกล", [3]]]);
    expect(matchedRows).toBe(4);
  });
});
