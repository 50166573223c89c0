import { afterAll, describe, expect, inject, it } from "vitest";
import { expectToStart, withoutCapability } from "./without-capability.ts";

const timeout = 900_000;

describe.each([
  { capability: "own-data", tabs: ["Map", "Table", "Compare", "Plan"] },
  { capability: "compare", tabs: ["Map", "Table", "Plan"] },
])("without $capability", ({ capability, tabs }) => {
  const remainder = withoutCapability(capability, true);
  afterAll(remainder.remove);

  it("the product type-checks and builds", { timeout }, async () => {
    await remainder.run("tsc", "--noEmit");
    await remainder.run("vite", "build");
  });

  it("it starts, with everything else in its place", { timeout }, async () => {
    await expectToStart(remainder, inject("url"), tabs);
  });

  it("all tests of the client pass but those of its folder", { timeout }, async () => {
    expect(await remainder.run("vitest", "run", "--project=unit", "test/web")).toMatch(/Tests .*\d+ passed/);
  });
});
