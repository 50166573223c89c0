import { randomInt } from "node:crypto";
import { defineConfig } from "vitest/config";
import { findChromium } from "./test/e2e/chromium.ts";
import { nativeEngine } from "./test/engines/native.ts";

const DATABASE_TESTS = ["test/server/**/*.test.ts"];
const SLOW = { testTimeout: 60_000, hookTimeout: 180_000, teardownTimeout: 30_000 };

/** The same files against one engine, one after the other: they share its database. */
function onEngine(name: "embedded" | "native", groupOrder: number) {
  return {
    test: {
      name,
      include: DATABASE_TESTS,
      globalSetup: "test/engines/setup.ts",
      ...RANDOM,
      fileParallelism: false,
      sequence: { groupOrder },
      ...SLOW,
    },
  };
}

/** Below 2³¹, where fast-check keeps its seeds. */
const seed = process.env.TEST_SEED || String(randomInt(2 ** 31));
console.log(`Seed of random values: ${seed} (TEST_SEED=${seed} repeats them)`);
const RANDOM = { setupFiles: "test/random.ts", env: { TEST_SEED: seed } };

const native = nativeEngine();
if (!native && process.env.REQUIRE_POSTGRES)
  throw new Error("REQUIRE_POSTGRES is set, but there is no PostgreSQL here");
if (!native)
  console.warn("\n  !! No PostgreSQL here (or DATABASE_URL): the tests on the native engine are SKIPPED !!\n");

const chromium = findChromium();
if (!chromium && process.env.REQUIRE_BROWSER) throw new Error("REQUIRE_BROWSER is set, but there is no Chromium here");
if (!chromium) console.warn("\n  !! No Chromium here (or CHROMIUM_PATH): the tests in a browser are SKIPPED !!\n");

export default defineConfig({
  test: {
    reporters: process.env.CI ? ["default", ["json", { outputFile: ".data/test-report.json" }]] : ["default"],
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [...DATABASE_TESTS, "test/e2e/**"],
          sequence: { groupOrder: 0 },
          ...RANDOM,
        },
      },
      onEngine("embedded", 1),
      ...(native ? [onEngine("native", 2)] : []),
      ...(chromium
        ? [
            {
              test: {
                name: "browser",
                include: ["test/e2e/**/*.test.ts"],
                globalSetup: "test/e2e/setup.ts",
                fileParallelism: false,
                sequence: { groupOrder: 3 },
                ...SLOW,
              },
            },
          ]
        : []),
    ],
  },
});
