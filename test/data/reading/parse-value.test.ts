import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  attributeParser,
  numberParser,
  parseCode,
  parseDate,
  parseText,
  parseYear,
} from "../../../data/reading/parse-value.ts";

describe("numberParser", () => {
  const parse = numberParser({ min: 0, max: 1_000_000, whole: false });

  it.each([
    ["12", 12],
    ["๑๒", 12],
    ["1,234.5", 1234.5],
    ["+7", 7],
    ["007", 7],
    ["1,500.-", 1500],
    ["12 ครัวเรือน", 12],
  ])("reads %s as %d", (text, value) => {
    expect(parse(text)).toEqual({ value });
  });

  it.each([["12 ก"], ["1,23"], ["NaN"], ["Infinity"], ["0x10"], ["1.2.3"], ["-"], ["1,2345"]])("refuses %s", (text) => {
    expect(parse(text)).toHaveProperty("problem");
  });

  it.each([["-1"], ["1000001"]])("names the bounds for %s", (text) => {
    expect(parse(text)).toMatchObject({ problem: { en: "Must be from 0 to 1000000" } });
  });

  it("refuses a fraction of something counted", () => {
    expect(numberParser({ min: 0, max: 9, whole: true })("1.5")).toMatchObject({ problem: { th: "ต้องเป็นจำนวนเต็ม" } });
  });

  it("reads back every number that it would print", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (value) => {
        expect(parse(value.toLocaleString("en-US"))).toEqual({ value });
        expect(parse(value.toLocaleString("th-TH-u-nu-thai"))).toEqual({ value });
      }),
    );
  });
});

describe("parseYear", () => {
  it.each([
    ["2562", 2562],
    ["2019", 2562],
    ["๒๕๖๒", 2562],
    ["พ.ศ. 2551", 2551],
    ["ค.ศ. 2008", 2551],
  ])("reads %s as %d", (text, value) => {
    expect(parseYear(text)).toEqual({ value });
  });

  it.each([["62"], ["3019"], ["1900"], ["ปี 2562"], ["2562.5"]])("refuses %s", (text) => {
    expect(parseYear(text)).toHaveProperty("problem");
  });
});

describe("parseDate", () => {
  it.each([
    ["2008-03-15", "2008-03-15"],
    ["2551-03-15", "2008-03-15"],
    ["15/3/2551", "2008-03-15"],
    ["๒๘/๖/๒๕๖๑", "2018-06-28"],
    ["15 มีนาคม 2551", "2008-03-15"],
    ["๑ มี.ค. ๕๑", "2008-03-01"],
    ["2008-03-15 09:30", "2008-03-15"],
    // 2559 BE is 2016 CE, a leap year
    ["29/2/2559", "2016-02-29"],
  ])("reads %s as %s", (text, value) => {
    expect(parseDate(text)).toEqual({ value });
  });

  it.each([["29/2/2560"], ["31/4/2561"], ["2561-13-01"], ["15/3/51"], ["15/3/2351"]])("refuses %s", (text) => {
    expect(parseDate(text)).toHaveProperty("problem");
  });
});

describe("texts and choices", () => {
  const title = { th: "ขั้นตอน", en: "Stage" };
  const choices = {
    building: { th: "กำลังก่อสร้าง", en: "Under construction" },
    complete: { th: "แล้วเสร็จ", en: "Complete" },
  };

  it("writes sara am in one character", () => {
    expect(parseText("น\u0e4d\u0e32")).toEqual({ value: "นำ" });
  });

  it("refuses what no one typed and what is too long", () => {
    expect(parseText("a\u0000b")).toHaveProperty("problem");
    expect(parseText("ก".repeat(501))).toHaveProperty("problem");
  });

  it("reads codes in Thai digits", () => {
    expect(parseCode("๖๑๘๐๓๐๔")).toEqual({ value: "6180304" });
  });

  it("knows a choice by its key and by both of its names", () => {
    const parse = attributeParser({ name: "stage", title, kind: "choice", choices, public: true });
    for (const text of ["building", "กำลังก่อสร้าง", "under construction"])
      expect(parse(text)).toEqual({ value: "building" });
    expect(parse("รื้อ")).toMatchObject({ problem: { en: "Must be one of building, complete" } });
  });

  it("puts flags in the registry's order, each once", () => {
    const parse = attributeParser({ name: "stage", title, kind: "flags", choices, public: true });
    expect(parse("แล้วเสร็จ; building;complete")).toEqual({ value: ["building", "complete"] });
    expect(parse("building;x")).toHaveProperty("problem");
  });
});
