import { execFile } from "node:child_process";
import { dirname } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { ROOT } from "../../../data/root.ts";
import { database, engineAddress } from "../../engines/database.ts";

const { owner } = await database();
const { engine, address } = engineAddress();

interface Ended {
  code: number;
  said: string;
}

/** A command in a process of its own, on the database that this one uses. */
function run(...command: string[]): Promise<Ended> {
  const place = engine === "native" ? { DATABASE_URL: address } : { DATABASE_URL: "", DATA_DIR: dirname(address) };
  const env = { ...process.env, ...place };
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", ...command], { cwd: ROOT, env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
    );
  });
}

/** When each step of the preparation was finished. */
async function preparation() {
  return await owner`select step, fingerprint, finished_at from preparation order by step`;
}

const REFUSED = /คนละรุ่น[\s\S]*another release/;

describe("a command beside a running server", () => {
  afterEach(async () => {
    await owner`update preparation set fingerprint = replace(fingerprint, 'older-', '') where step = 'real'`;
  });

  it("of the same release does its work, and prepares nothing", async () => {
    const before = await preparation();
    expect(await run("server/staff/command.ts", "list", "--json")).toMatchObject({ code: 0 });
    expect(await preparation()).toEqual(before);
  });

  it.each([
    ["staff", 1, ["server/staff/command.ts", "list"]],
    ["demo", 2, ["server/commands/demo.ts", "remove"]],
    ["import", 2, ["server/commands/import.ts", "council", "package.json"]],
    ["restore", 2, ["server/commands/restore.ts", "package.json"]],
  ])("of another release is refused: %s", async (_, code, command) => {
    await owner`update preparation set fingerprint = 'older-' || fingerprint where step = 'real'`;
    const before = await preparation();
    const ended = await run(...command);
    expect(ended.said).toMatch(REFUSED);
    expect(ended.code).toBe(code);
    expect(await preparation()).toEqual(before);
  });
});
