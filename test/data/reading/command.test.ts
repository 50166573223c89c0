import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../../data/root.ts";

const file = (name: string) => fileURLToPath(new URL(`cases/${name}`, import.meta.url));

/** `npm run read`, without npm's own lines. */
const read = (...given: string[]) => readWith({}, ...given);

function readWith(env: Record<string, string>, ...given: string[]): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    const options = { cwd: ROOT, env: { ...process.env, ...env } };
    const child = execFile("npx", ["tsx", "server/read.ts", ...given], options, (_, out) =>
      resolve({ code: child.exitCode ?? -1, out }),
    );
  });
}

/** As long as a year's list of repaired houses: 50,000 rows of some 380 bytes, of one LAO. */
function longTable(): string {
  const note = "ซ่อมแซมบ้านผู้มีรายได้น้อยในชุมชนริมคลอง ".repeat(2).trim();
  const rows = Array.from({ length: 50_000 }, (_, row) => `เชียงใหม่,3500102,"${row},500.50",${row % 9},${note}`);
  return ["จังหวัด,รหัส อปท.,งบประมาณ,ครัวเรือน,หมายเหตุ", ...rows].join("\r\n");
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

  it("reads 50,000 rows with a heap of 128 MB, and lists no more than the first rows of what it doubts", async () => {
    const folder = await mkdtemp(join(tmpdir(), "read-"));
    const path = join(folder, "long.csv");
    try {
      await writeFile(path, longTable());
      const { code, out } = await readWith({ NODE_OPTIONS: "--max-old-space-size=128" }, path, "--json");
      expect(code).toBe(1);
      const { rows, matched, sums, doubts } = JSON.parse(out);
      expect({ rows, matched }).toEqual({ rows: 50_000, matched: 50_000 });
      expect(sums.ครัวเรือน).toBe(199_990);
      expect(doubts[0].en).toMatch(/rows 2, 3, .*, 21 and 49980 more$/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
