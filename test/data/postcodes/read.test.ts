import { expect, it } from "vitest";
import { readPostcodes } from "../../../data/postcodes/read.ts";
import { readTambons } from "../../../data/tambons/read.ts";

it("gives every tambon of ours at most one postcode, and says how many have one", () => {
  const ours = new Set(readTambons().map(({ code }) => code));
  const served = [...readPostcodes().values()].flat();
  expect(served.filter((code) => !ours.has(code))).toEqual([]);
  expect(new Set(served).size).toBe(served.length);
  // the number that README.md names
  expect(served.length).toBe(7384);
});

it("knows the postcodes of a few places by heart", () => {
  const postcodes = readPostcodes();
  expect(postcodes.get("50180")).toContain("500707");
  expect(postcodes.get("10200")).toContain("100101");
  expect(postcodes.get("90110")).toContain("901101");
});
