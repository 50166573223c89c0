import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, describe, expect, it } from "vitest";
import { ROOT } from "../../data/root.ts";
import { type Product, startProduct } from "./product.ts";

const folder = mkdtempSync(join(tmpdir(), "chumchon-lifecycle-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Files that say "in use", at any depth of the data directory. */
function locks(): string[] {
  return (readdirSync(folder, { recursive: true }) as string[]).filter((path) => /\.lock$|\.sock$/.test(path));
}

function enginePid(product: Product): number {
  const children = readFileSync(`/proc/${product.child.pid}/task/${product.child.pid}/children`, "utf8");
  return Number(children.trim().split(" ")[0]);
}

describe.runIf(process.platform === "linux")("the product as a process", () => {
  it.each(["SIGTERM", "SIGINT"] as const)(
    "ends with its engine on %s, leaving no orphan and no lock",
    async (signal) => {
      const product = await startProduct(folder);
      const engine = enginePid(product);
      expect(isRunning(engine)).toBe(true);
      expect(locks()).not.toEqual([]);
      expect(await product.stop(signal)).toBe(0);
      expect(isRunning(engine)).toBe(false);
      expect(locks()).toEqual([]);
    },
    // the first start makes the database
    180_000,
  );

  it.each([
    ["SIGTERM to npm alone", (npm: number) => process.kill(npm, "SIGTERM")],
    ["Ctrl-C, which every process of the terminal gets", (npm: number) => process.kill(-npm, "SIGINT")],
  ])("ends with `npm start` on %s", async (_, tell) => {
    const npm = spawn("npm", ["start"], {
      cwd: ROOT,
      env: { ...process.env, DATABASE_URL: "", PORT: "0", DATA_DIR: folder, LOG_LEVEL: "warn" },
      stdio: ["ignore", "ignore", "pipe"],
      detached: true,
    });
    const lines = createInterface({ input: npm.stderr });
    for await (const line of lines) if (line.includes("✓")) break;
    const lock = locks().find((path) => path.endsWith(".lock"));
    const { pid: engine } = JSON.parse(readFileSync(join(folder, lock ?? ""), "utf8"));
    const server = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${engine}/stat`, "utf8"))?.[1]);
    expect([isRunning(engine), isRunning(server)]).toEqual([true, true]);
    tell(npm.pid ?? 0);
    await expect
      .poll(() => [isRunning(engine), isRunning(server), locks()], { timeout: 20_000 })
      .toEqual([false, false, []]);
  });

  it("says what it does at a first start, and does it once", async () => {
    const again = await startProduct(folder);
    expect(again.output()).not.toMatch(/นำเข้า|loading boundaries/);
    const summary = await (await fetch(`${again.url}/api/summary`)).json();
    expect(summary).toMatchObject({ areas: { provinces: 77, laos: 7825 }, demo: true });
    await again.stop();
  });

  it("refuses a data directory that another process holds, and names it", async () => {
    const holder = await startProduct(folder);
    const engine = enginePid(holder);
    await expect(startProduct(folder)).rejects.toThrow(new RegExp(`\\b(${engine}|${holder.child.pid})\\b`));
    expect((await fetch(`${holder.url}/readyz`)).status).toBe(200);
    await holder.stop();
  });

  it("starts its engine again when that is killed, without a restart of its own", async () => {
    const product = await startProduct(folder);
    const engine = enginePid(product);
    const before = await (await fetch(`${product.url}/api/summary?province=50`)).json();
    process.kill(engine, "SIGKILL");
    let answer: Response;
    do answer = await fetch(`${product.url}/api/areas?level=province&limit=77`);
    while (answer.status === 503);
    expect(answer.status).toBe(200);
    expect(await (await fetch(`${product.url}/api/summary?province=50`)).json()).toEqual(before);
    expect(enginePid(product)).not.toBe(engine);
    await product.stop();
  });

  it("refuses a port that cannot be, with the value", async () => {
    await expect(startProduct(folder, { PORT: "70000" })).rejects.toThrow(/PORT=70000/);
  });
});
