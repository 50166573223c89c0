import { describe, expect, it } from "vitest";
import {
  bboxOf,
  CHOSEN_DOT,
  colouredPlaces,
  placesOf,
  toggledPlace,
} from "../../../../../web/staff/records/map/places.ts";
import { identityOf, recordId } from "../../../../../web/staff/records/record-id.ts";

const points = { ids: ["a", "b", "c"], lngs: [99, 100, 99], lats: [18, 17, 18] };

describe("the dots of records", () => {
  it("are one for all that lie at one place", () => {
    expect(placesOf(points).map(({ ids }) => ids)).toEqual([["a", "c"], ["b"]]);
    expect(bboxOf(placesOf(points))).toEqual([99, 17, 100, 18]);
    expect(bboxOf([])).toBeNull();
  });

  it("lie on top where one is chosen, and keep their row", () => {
    const { features } = colouredPlaces(placesOf(points), new Set(["c"]));
    expect(features.map(({ properties }) => properties.row)).toEqual([1, 0]);
    expect(features.at(-1)?.properties.colour).toBe(CHOSEN_DOT);
  });

  it("choose all that lies there, and then none of it", () => {
    const some = toggledPlace(new Set(["c", "x"]), ["a", "c"]);
    expect([...some].sort()).toEqual(["a", "c", "x"]);
    expect([...toggledPlace(some, ["a", "c"])]).toEqual(["x"]);
  });
});

it("an id is read back as the record that it names, slashes in its key included", () => {
  const identity = { programme: "council", origin: "real", key: "50/2/ก" } as const;
  expect(identityOf(recordId(identity))).toEqual(identity);
});
