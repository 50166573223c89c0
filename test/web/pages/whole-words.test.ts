import { describe, expect, it } from "vitest";
import { aroundWholeWords } from "../../../data/whole-words.ts";
import { keepWordsWhole } from "../../../web/pages/whole-words.ts";

describe("words that stay whole", () => {
  it("stand at the odd places of a text, which loses nothing", () => {
    const text = "ตัวเลขที่เผยแพร่ของท้องถิ่น";
    expect(aroundWholeWords(text)).toEqual(["ตัวเลขที่", "เผยแพร่", "ของ", "ท้องถิ่น", ""]);
    expect(aroundWholeWords("nothing of the kind")).toEqual(["nothing of the kind"]);
  });

  it("has numbers bound to what they count, and years to their era", () => {
    expect(aroundWholeWords("พ.ศ. 2562 มี 93.70% ของ 7,825 อปท. 5")).toEqual([
      "พ.ศ.\u00a02562\u00a0มี 93.70%\u00a0ของ 7,825\u00a0อปท. 5",
    ]);
  });

  it("takes the longest word where one begins like another", () => {
    expect(aroundWholeWords("ที่อยู่อาศัย")[1]).toBe("ที่อยู่อาศัย");
  });
});

describe("a drawn page", () => {
  it("has them in an element of their own, in text alone", () => {
    const page = '<title>ครัวเรือน</title><p title="ครัวเรือน">5 ครัวเรือน</p><svg><text>ครัวเรือน</text></svg>';
    expect(keepWordsWhole(page)).toBe(page.replace(">5 ครัวเรือน<", '>5\u00a0<span class="whole-word">ครัวเรือน</span><'));
  });
});
