/**
 * Links that people have sent each other. What each meant was written down by the parser before addresses were made of
 * slices. A link stands in the mirror of the capability that owns one of its parameters, or else beside this file.
 */
import { describe, expect, it } from "vitest";
import { ADDRESS } from "../../../web/explorer/shell/address.ts";
import { type PlainView, plain } from "./plain-view.ts";

/** What an address without parameters meant. */
const OPENING: PlainView = {
  language: "th",
  only: "all",
  programme: "council",
  measure: "coverage",
  year: null,
  span: "until",
  detail: "auto",
  area: null,
  sites: [],
  camera: null,
  pane: "map",
  shape: null,
  missing: [],
  match: "all",
  next: null,
  breaks: "auto",
  classes: 5,
  palette: "programme",
  range: null,
  compared: [],
  rate: "total",
  target: null,
  second: null,
  together: "swipe",
};

export interface OldLink {
  link: string;
  /** Where it differs from the opening view. */
  means: object;
  /** Parameters that cannot be used, as `name=value`. */
  ignored: readonly string[];
  /** The address that the view is written as. */
  written: string;
}

export function holdOldLinks(links: readonly OldLink[]): void {
  const { parse, format } = ADDRESS;

  describe("an old link", () => {
    it.each(links)("$link", ({ link, means, ignored, written }) => {
      const { view, ignored: left } = parse(link);
      expect(plain(view)).toEqual({ ...OPENING, ...means });
      expect(left.map(({ parameter, value }) => `${parameter}=${value}`).sort()).toEqual([...ignored].sort());
      expect(format(view)).toBe(written);
    });
  });
}
