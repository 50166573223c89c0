/** Run before every test file: random values begin with the seed that vitest.config.ts prints. */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.TEST_SEED) });
