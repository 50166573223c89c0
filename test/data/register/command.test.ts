/** `npm run register` over a made-up file of 2567. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { RegisterVersion } from "../../../data/register/entry.ts";
import { REGISTERS } from "../../../data/register/identity.ts";
import { asOf } from "../../../data/register/known.ts";
import { ROOT } from "../../../data/root.ts";

const folder = mkdtempSync(join(tmpdir(), "register-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join("\n"));
  return path;
}

/** `npm run register`, without npm's own lines. */
function register(file: string, ...more: string[]): Promise<{ code: number; lines: string[]; faults: string }> {
  const given = ["tsx", "data/register/build.ts", file, "--year", "2567", "--as-of", "2024-11-09", ...more];
  return new Promise((resolve) => {
    const child = execFile("npx", given, { cwd: ROOT }, (_, out, faults) =>
      resolve({ code: child.exitCode ?? -1, lines: out.trim().split("\n"), faults }),
    );
  });
}

/** The register of 2566 with an upgrade, a renaming and a merger. */
const CHANGED: Readonly<Record<string, string | null>> = {
  "6500605": "5500605,thesaban_tambon,กื้ตช้าง,50,แม่แตง",
  "6500607": "6500607,tao,อรัญประเทศ,50,แม่แตง",
  "6500112": null,
};
const UPGRADED = "6500605";
const RENAMED = "6500607";
const MERGED = "6500112";
const INTO = "3500102";

const rows = asOf(REGISTERS)
  .filter(({ type }) => type !== "khet")
  .flatMap(({ code, type, name_th, province }) => {
    const row = code in CHANGED ? CHANGED[code] : `${code},${type},${name_th},${province},`;
    return row ? [row] : [];
  });
const HEADER = "dla_code,type,name_th,province_code,amphoe_th";
const UNPLACEABLE = ["3.500102E+06,thesaban_nakhon,เชียงใหม่,50,", "6509999,tao,ช้างเผือกใหม่,50,"];
const confirmed = write("confirmed.csv", [
  "code_2566,code_2567",
  `${RENAMED},${RENAMED}`,
  `${MERGED},${INTO}`,
  `${INTO},${INTO}`,
]);
const out = join(folder, "registers.json");

describe("npm run register", { timeout: 60_000 }, () => {
  it("lists what it cannot place, with row, reason and candidates, and writes nothing", async () => {
    const file = write("unplaceable.csv", [HEADER, ...rows, ...UNPLACEABLE]);
    const { code, lines } = await register(file, "--changes", confirmed, "--out", out);
    expect(code).toBe(1);
    expect(lines).toHaveLength(3);
    const last = rows.length + 1;
    expect(lines[0]).toMatch(
      new RegExp(`row ${last + 1}: 3\\.500102E\\+06 เชียงใหม่: .*not seven digits.*\\[3500102 เชียงใหม่`),
    );
    expect(lines[1]).toMatch(new RegExp(`row ${last + 2}: 6509999 ช้างเผือกใหม่: .*does not have this code.*ช้างเผือก`));
    expect(lines[2]).toMatch(/^2 รายการที่ยังระบุไม่ได้ .* 2 not placed; nothing was changed$/);
    expect(existsSync(out)).toBe(false);
  });

  it("takes an upgrade by itself, and a renaming and a merger that a person has confirmed", async () => {
    const file = write("lao_2567.csv", [HEADER, ...rows]);
    const { code, lines } = await register(file, "--changes", confirmed, "--out", out);
    expect([code, lines]).toEqual([0, [expect.stringContaining("3 changes from 2566")]]);
    const stored: RegisterVersion[] = JSON.parse(readFileSync(out, "utf8"));
    expect(stored.slice(0, -1)).toEqual(REGISTERS.slice(1));
    const { changes, ...head } = stored.at(-1) ?? { changes: [] };
    expect(head).toEqual({ year: 2567, as_of: "2024-11-09", laos: (REGISTERS.at(-1)?.laos ?? 0) - 1 });
    const became = Object.fromEntries(changes.map(({ before, after }) => [before.code, after]));
    expect(became[UPGRADED]).toMatchObject({ code: "5500605", type: "thesaban_tambon", name_th: "กื้ตช้าง" });
    expect(became[RENAMED]).toMatchObject({ code: RENAMED, name_th: "อรัญประเทศ", name_en: "Aranyaprathet" });
    expect(became[MERGED]).toMatchObject({ code: INTO, name_th: "เชียงใหม่", name_en: "Chiang Mai" });
  });

  it("names the column that the list of confirmed changes lacks", async () => {
    const file = write("lao.csv", [HEADER, ...rows]);
    const other = write("other.csv", ["code,became", "1,2"]);
    const { code, faults } = await register(file, "--changes", other, "--out", out);
    expect(code).toBe(1);
    expect(faults).toContain("Missing code_2566 or code_2567");
  });
});
