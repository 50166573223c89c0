/** Links that people have sent each other. What each meant was written down by the parser before addresses were made of slices. */
import { describe, expect, it } from "vitest";
import { ADDRESS } from "../../../web/explorer/shell/address.ts";
import old from "./old-links.json" with { type: "json" };
import { plain } from "./plain-view.ts";

const { parse, format } = ADDRESS;

describe("an old link", () => {
  it("opens what it opened", () => {
    expect(plain(parse("").view)).toEqual(old.opening);
    expect(old.links.length).toBeGreaterThanOrEqual(100);
  });

  it.each(old.links)("$link", ({ link, means, ignored, written }) => {
    const { view, ignored: left } = parse(link);
    expect(plain(view)).toEqual({ ...old.opening, ...means });
    expect(left.map(({ parameter, value }) => `${parameter}=${value}`).sort()).toEqual([...ignored].sort());
    expect(format(view)).toBe(written);
  });
});
