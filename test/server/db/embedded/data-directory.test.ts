import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { makeDataDirectory } from "../../../../server/db/embedded/data-directory.ts";

const room = mkdtempSync(join(tmpdir(), "chumchon-directory-"));
afterAll(() => rmSync(room, { recursive: true }));

it("makes a directory with those above it, and takes one that is there", () => {
  const folder = join(room, "a", "b", "c");
  makeDataDirectory(folder);
  makeDataDirectory(folder);
  expect(existsSync(folder)).toBe(true);
});

it("refuses a file and what would be under it, in both languages", () => {
  const file = join(room, "file");
  writeFileSync(file, "");
  for (const folder of [file, join(file, "db")]) {
    expect(() => makeDataDirectory(folder)).toThrow(/ไม่ใช่โฟลเดอร์[\s\S]*file is not a directory/);
  }
});

it.runIf(process.platform === "linux")("gives up at once where nothing can be made", () => {
  expect(() => makeDataDirectory("/proc/chumchon/db")).toThrow(/ไม่มีสิทธิ์เขียน[\s\S]*\/proc cannot be written to/);
});
