import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { areaName } from "../../../data/area-name.ts";
import { currentOf, formerNames, LATER_NAMES, laosOf, REGISTERS } from "../../../data/register/identity.ts";
import { asOf, laosOfTheMap } from "../../../data/register/known.ts";
import { readOffices } from "../../../data/register/offices.ts";
import { readRegister } from "../../../data/register/register-file.ts";
import { ROOT } from "../../../data/root.ts";

const RAW = join(ROOT, "..", "shared", "data", "register");
const onMap = laosOfTheMap();

/** LAOs that a full name means, by the names of the map and of all later registers, as a search would find them. */
function laosNamed(name: string): string[] {
  const all = [...onMap, ...LATER_NAMES];
  return [...new Set(all.filter((entry) => areaName(entry, "th") === name).map(({ lao }) => lao))];
}

describe("the LAOs of two registers", () => {
  it("keep their code on the map through upgrade, renaming and recoding", () => {
    expect(laosOf("6401613")).toEqual(["6401613"]);
    expect(laosOf("6402902")).toEqual(["6401613"]);
    expect(currentOf("6700204")).toEqual({
      code: "4700204",
      type: "thesaban_mueang",
      name_th: "จอมพล",
      name_en: "Chom Phon",
      since: 2566,
    });
    expect(currentOf("4700204")).toEqual(currentOf("6700204"));
    expect(formerNames("6700204")).toEqual([
      { code: "6700204", type: "tao", name_th: "จอมบึง", name_en: "Chom Bueng", until: 2566 },
    ]);
  });

  it("lead from the code of a merger to all that were merged", () => {
    expect(laosOf("4380104").sort()).toEqual(["5380104", "5380106", "6380108"]);
    expect(currentOf("5380106")).toMatchObject({ code: "4380104", type: "thesaban_mueang", name_th: "บึงกาฬ" });
  });

  it("leave a code alone that no register changed, and know DLA's code of Pattaya", () => {
    expect(laosOf("3500102")).toEqual(["3500102"]);
    expect(currentOf("3500102")).toBeNull();
    expect(formerNames("3500102")).toEqual([]);
    expect(laosOf("3200408")).toEqual(["2096"]);
  });

  it("count 7,825 in 2561 and 7,823 in 2566", () => {
    expect(REGISTERS.map(({ year, laos }) => [year, laos])).toEqual([
      [2561, 7825],
      [2566, 7823],
    ]);
  });

  it("have a name in both languages for every change", () => {
    for (const { name_th, name_en } of LATER_NAMES) {
      expect(name_th).toMatch(/^[ก-๙ .-]+$/);
      expect(name_en).toMatch(/^[A-Z][\x20-\x7e]+$/);
    }
  });

  it("have at most one office each, most of them inside the LAO", () => {
    const offices = readOffices();
    const codes = new Set(onMap.map(({ lao }) => lao));
    expect(new Set(offices.map(({ lao }) => lao)).size).toBe(offices.length);
    expect(offices.filter(({ lao }) => !codes.has(lao))).toEqual([]);
    expect(offices.filter(({ place }) => place === "inside")).toHaveLength(4107);
    expect(offices.filter(({ place }) => place === "near")).toHaveLength(417);
  });
});

describe.skipIf(!existsSync(RAW))("the committed registers beside their source", () => {
  it("lead from each old and each new name and code of the 72 changes to the right LAO", () => {
    const file = readFileSync(join(RAW, "changes_2561_2566.csv"));
    const changes: Record<string, string>[] = parse(file, { columns: true, bom: true });
    expect(changes).toHaveLength(72);
    const bare = (type = "", name = "") => (type === "pattaya" ? name.replace(/^เมือง/, "") : name);
    for (const row of changes) {
      const lao = row.code_2561 ?? "";
      expect(laosOf(lao), `old code ${lao}`).toContain(lao);
      expect(laosOf(row.code_2566 ?? ""), `new code ${row.code_2566}`).toContain(lao);
      for (const year of ["2561", "2566"]) {
        const type = row[`type_${year}`] ?? "";
        const name = areaName({ type, name_th: bare(type, row[`name_${year}`]), name_en: "" }, "th");
        expect(laosNamed(name), name).toContain(lao);
      }
    }
  });

  it("give every LAO of the file of 2566, and no other", () => {
    const file = readRegister(readFileSync(join(RAW, "lao_2566.csv")));
    const line = ({ code, type, name_th }: { code: string; type: string; name_th: string }) =>
      `${code} ${type} ${name_th}`;
    const ours = asOf(REGISTERS).filter(({ type }) => type !== "khet");
    expect([...new Set(ours.map(line))].sort()).toEqual(file.map(line).sort());
  });
});
