import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lengthenQuery, shortenQuery } from "../../data/short-link.ts";
import OLD_LINKS from "../web/view/old-links.json" with { type: "json" };

const query = fc.string({ unit: fc.constantFrom(..."abcz019=&:,.~-_%+"), maxLength: 400 });

describe("a short link", () => {
  it("is read as it was written, whatever the view", () => {
    fc.assert(
      fc.property(query, (asked) => {
        const letters = shortenQuery(asked);
        expect(letters).toMatch(/^[\w-]+$/);
        expect(lengthenQuery(letters)).toBe(asked);
      }),
      { verbose: true },
    );
    for (const { link } of OLD_LINKS) {
      const ascii = encodeURI(decodeURI(link));
      expect(lengthenQuery(shortenQuery(ascii))).toBe(ascii.replace(/^\?/, ""));
    }
  });

  it.each([
    ["?programme=baan-mankong&measure=households&area=province:50", 20],
    ["?programme=disaster-relief&measure=households&year=2560&span=in&area=lao:5500102&level=lao", 40],
  ])("of %s has fewer letters", (asked, most) => {
    expect(shortenQuery(asked).length).toBeLessThanOrEqual(most);
  });

  it("that was sent once means the same for good", () => {
    expect(lengthenQuery("asQ8jAwgjVBFMDmA4zAwA")).toBe("programme=council&area=province:50&year=2560");
  });

  it("that is cut, of no edition that there is, or longer than an address is none", () => {
    const letters = shortenQuery("?programme=welfare-fund&area=province:50");
    for (const wrong of ["", "a", letters.slice(0, -2), `b${letters.slice(1)}`, `a${"A".repeat(5000)}`])
      expect(lengthenQuery(wrong), wrong.slice(0, 40)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => void lengthenQuery(`a${text}`)));
  });
});
