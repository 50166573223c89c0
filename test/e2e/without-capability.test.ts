import { afterAll, inject, it } from "vitest";
import { expectToStart, withoutCapability } from "./without-capability.ts";

const remainder = withoutCapability("compare");
afterAll(remainder.remove);

/** Generous: two compilers on whatever machine this is. */
const timeout = 600_000;

it("without a capability the product type-checks and builds", { timeout }, async () => {
  await Promise.all([remainder.run("tsc", "--noEmit"), remainder.run("vite", "build")]);
});

it("starts, with everything else in its place", { timeout }, async () => {
  await expectToStart(remainder, inject("url"), ["Map", "Table", "Plan"]);
});
