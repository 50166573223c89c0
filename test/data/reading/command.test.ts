import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../../data/root.ts";

const file = (name: string) => fileURLToPath(new URL(`cases/${name}`, import.meta.url));

/** `npm run read`, without npm's own lines. */
function read(...given: string[]): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    const child = execFile("npx", ["tsx", "server/read.ts", ...given], { cwd: ROOT }, (_, out) =>
      resolve({ code: child.exitCode ?? -1, out }),
    );
  });
}

describe("npm run read", { timeout: 60_000 }, () => {
  it("prints one object of a file that is read, and ends with 0", async () => {
    const { code, out } = await read(file("T01_mixed_eol_crlf_then_lf.csv"), "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      format: "csv",
      encoding: "utf-8",
      kind: "table",
      layers: [],
      areas: [],
      left_out: [],
      sheet: null,
      heading_row: 1,
      columns: [
        { letter: "A", title: "จังหวัด", kind: "name" },
        { letter: "B", title: "ครัวเรือน", kind: "number" },
      ],
      value_column: "ครัวเรือน",
      placing: "name",
      level: "province",
      rows: 5,
      matched: 5,
      sums: { ครัวเรือน: 300 },
      doubts: [],
      fault: null,
    });
  });

  it("ends with 1 where something is doubtful, and prints where", async () => {
    const { code, out } = await read(file("T12b_tambon_decomposed.csv"));
    expect(code).toBe(1);
    expect(out).toMatch(/A2 .*rows 2, 4/);
  });

  it("ends with 2 where a file is refused, in both languages", async () => {
    const { code, out } = await read(file("T18_password.xlsx"), "--json");
    expect(code).toBe(2);
    const { fault } = JSON.parse(out);
    expect(fault.th).toContain("รหัสผ่าน");
    expect(fault.en).toContain("password");
    expect((await read("/nowhere.csv", "--json")).code).toBe(2);
  });
});
