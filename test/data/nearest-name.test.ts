import { describe, expect, it } from "vitest";
import { nearestNames } from "../../data/nearest-name.ts";

const LAOS = [
  { code: "6180304", name_th: "บ่อแร่", name_en: "Bo Rae" },
  { code: "6250707", name_th: "บ้านหอย", name_en: "Ban Hoi" },
  { code: "5540202", name_th: "บ้านเวียง", name_en: "Ban Wiang" },
  { code: "1001", name_th: "พระนคร", name_en: "Phra Nakhon" },
];

describe("nearestNames", () => {
  it.each([
    ["6180340", "6180304"],
    ["เทศบาลตำบลบ้านเวียง", "5540202"],
    ["เขตพระนคร", "1001"],
    ["bo rai", "6180304"],
  ])("finds for %s first %s", (text, code) => {
    expect(nearestNames(text, LAOS)[0]?.code).toBe(code);
  });

  it("gives three at most", () => {
    expect(nearestNames("x", LAOS)).toHaveLength(3);
  });
});
