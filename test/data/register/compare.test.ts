import { describe, expect, it } from "vitest";
import { compareRegisters } from "../../../data/register/compare.ts";
import { REGISTERS } from "../../../data/register/identity.ts";
import { asOf } from "../../../data/register/known.ts";
import { readRegister } from "../../../data/register/register-file.ts";

const known = asOf(REGISTERS);
const byCode = new Map(known.map((lao) => [lao.code, lao]));
const HEADER = "dla_code,type,name_th,province_code,amphoe_th";

/** The register of 2566 as a file, with rows in place of, or beside, its own. */
function fileWith(instead: Record<string, string | null>, more: string[] = []) {
  const rows = [...byCode.values()]
    .filter(({ type }) => type !== "khet")
    .flatMap(({ code, type, name_th, province }) => {
      const row = code in instead ? instead[code] : `${code},${type},${name_th},${province},`;
      return row ? [row] : [];
    });
  return readRegister([HEADER, ...rows, ...more].join("\n"));
}
const found = (instead: Record<string, string | null>, more?: string[], confirmed = []) =>
  compareRegisters(known, fileWith(instead, more), confirmed);

describe("a register of a later year", () => {
  it("changes nothing where nothing changed, however often a LAO is listed", () => {
    const again = "6500112,tao,ช้างเผือก,50,เมืองเชียงใหม่";
    const { changes, unplaced, laos } = found({ "6500112": again }, [again, again, "2500101,pao,เชียงใหม่,50,"]);
    expect({ changes, unplaced, laos }).toEqual({ changes: [], unplaced: [], laos: 7823 });
  });

  it("takes an upgrade whose code and name prove it", () => {
    const { changes, unplaced } = found({ "6500605": "5500605,thesaban_tambon,เทศบาลตำบลกื้ตช้าง,50,แม่แตง" });
    expect(unplaced).toEqual([]);
    expect(changes).toMatchObject([
      { lao: "6500605", before: { code: "6500605", type: "tao" }, after: { code: "5500605", type: "thesaban_tambon" } },
    ]);
  });

  it("names a code that neither register has", () => {
    const { unplaced } = found({}, ["6509999,tao,ช้างเผือกใหม่,50,"]);
    expect(unplaced).toHaveLength(1);
    expect(unplaced[0]).toMatchObject({ code: "6509999", row: 7775 });
    expect(unplaced[0]?.why.en).toBe("The register before does not have this code");
    expect(unplaced[0]?.candidates.map(({ name_th }) => name_th)).toContain("ช้างเผือก");
  });

  it("names a LAO that was merged away, and takes the merger once it is confirmed", () => {
    const gone = { "5500605": null, "6500605": null };
    const { unplaced, changes } = found(gone);
    expect(changes).toEqual([]);
    expect(unplaced.map(({ code, row }) => [code, row])).toEqual([["6500605", null]]);
    const confirmed = compareRegisters(known, fileWith(gone), [{ before: "6500605", after: "5500607" }]);
    expect(confirmed.unplaced.map(({ why }) => why.en)).toContain(
      "Confirmed as 6500605 → 5500607, but one of them is not there or was named before",
    );
    const target = byCode.get("6500607");
    const merged = compareRegisters(known, fileWith(gone), [
      { before: "6500605", after: "6500607" },
      { before: "6500607", after: "6500607" },
    ]);
    expect(merged.unplaced).toEqual([]);
    expect(merged.changes.map(({ lao, after }) => [lao, after.code, after.name_th])).toEqual([
      ["6500605", "6500607", target?.name_th],
    ]);
  });

  it.each([
    ["3.500102E+06", "3500102"],
    ["350010", "3500102"],
    ["3500102.0", "3500102"],
  ])("does not guess what the code %s was, but offers %s", (broken, code) => {
    const { unplaced, changes } = found({ "3500102": `${broken},thesaban_nakhon,เชียงใหม่,50,` });
    expect(changes).toEqual([]);
    const row = unplaced.find((entry) => entry.code === broken);
    expect(row?.why.en).toContain("not seven digits");
    expect(row?.candidates[0]).toEqual({ code, name_th: "เชียงใหม่" });
  });

  it("offers the LAO for a name that is spelt otherwise, under its code or another", () => {
    const { unplaced, changes } = found({
      "6500605": "6500605,tao,กื้ดชาง,50,",
      "6500607": "6500999,tao,บ้านชาง,50,",
    });
    expect(changes).toEqual([]);
    const offered = Object.fromEntries(unplaced.map(({ code, candidates }) => [code, candidates[0]?.code]));
    expect(offered["6500605"]).toBe("6500605");
    expect(offered["6500999"]).toBe("6500607");
    expect(unplaced.find(({ code }) => code === "6500605")?.why.th).toContain("“กื้ตช้าง”");
  });

  it("does not swallow a code that stands twice, nor an unknown type", () => {
    const { unplaced } = found({}, ["3500102,thesaban_nakhon,เชียงราย,50,", "6509998,village,ก,50,"]);
    expect(unplaced.map(({ code, why }) => [code, why.en])).toEqual([
      ["3500102", "The code stands twice, with another name or type"],
      ["6509998", "Unknown type of LAO"],
    ]);
  });

  it("names the columns that are missing", () => {
    expect(() => readRegister("code,name\n1,ก")).toThrow(
      /Missing columns: dla_code, type, name_th, .*found code, name/,
    );
  });
});
