import { randomInt } from "node:crypto";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { findChromium } from "./test/e2e/chromium.ts";
import { nativeEngine } from "./test/engines/native.ts";

const DATABASE_TESTS = ["test/server/**/*.test.ts"];
/** Minutes each: `npm run test:long`. */
const LONG_TESTS = "test/**/*.long.test.ts";
const SLOW = { testTimeout: 60_000, hookTimeout: 180_000, teardownTimeout: 30_000 };

// the processes that run the tests take these over; fast-check's seeds are below 2³¹
process.env.TEST_SEED ||= String(randomInt(2 ** 31));
const { TEST_SEED } = process.env;
console.log(`Seed of random values: ${TEST_SEED} (TEST_SEED=${TEST_SEED} repeats them)`);

/** The same files against one engine; `workers` of them at a time, each worker with a database of its own. */
function onEngine(name: "embedded" | "native", groupOrder: number, workers: number) {
  return {
    test: {
      name,
      include: DATABASE_TESTS,
      globalSetup: "test/engines/setup.ts",
      exclude: [LONG_TESTS],
      setupFiles: "test/random.ts",
      maxWorkers: workers,
      sequence: { groupOrder },
      ...SLOW,
    },
  };
}

const native = nativeEngine();
if (!native && process.env.REQUIRE_POSTGRES)
  throw new Error("REQUIRE_POSTGRES is set, but there is no PostgreSQL here");
if (!native)
  console.warn("\n  !! No PostgreSQL here (or DATABASE_URL): the tests on the native engine are SKIPPED !!\n");

const chromium = findChromium();
if (!chromium && process.env.REQUIRE_BROWSER) throw new Error("REQUIRE_BROWSER is set, but there is no Chromium here");
if (!chromium) console.warn("\n  !! No Chromium here (or CHROMIUM_PATH): the tests in a browser are SKIPPED !!\n");

/** Against the built product, which starts once for all files. */
function inBrowser(name: "browser" | "long", groupOrder: number) {
  return {
    test: {
      name,
      include: [name === "long" ? LONG_TESTS : "test/e2e/**/*.test.ts"],
      exclude: name === "long" ? [] : [LONG_TESTS],
      globalSetup: "test/e2e/setup.ts",
      fileParallelism: false,
      sequence: { groupOrder },
      ...SLOW,
    },
  };
}

export default defineConfig(({ mode }) => {
  if (mode === "long") process.env.TEST_LONG = "1";
  return {
    test: {
      reporters: process.env.CI ? ["default", ["json", { outputFile: ".data/test-report.json" }]] : ["default"],
      projects: [
        {
          test: {
            name: "unit",
            include: ["test/**/*.test.{ts,tsx}"],
            exclude: [...DATABASE_TESTS, "test/e2e/**", LONG_TESTS],
            sequence: { groupOrder: 0 },
            setupFiles: "test/random.ts",
          },
        },
        onEngine("embedded", 1, 1),
        ...(native ? [onEngine("native", 2, Math.max(2, availableParallelism()))] : []),
        ...(chromium ? [inBrowser("browser", 3)] : []),
        ...(chromium && mode === "long" ? [inBrowser("long", 4)] : []),
      ],
    },
  };
});
