import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LAO_TYPES } from "../../../data/area.ts";
import { ROOT } from "../../../data/root.ts";
import { en as firstEn } from "../../../web/words/en.ts";
import "../../../web/words/index.ts";
import { th as firstTh } from "../../../web/words/th.ts";
import { messageOfType } from "../../../web/words/type-message.ts";
import type { Words } from "../../../web/words/words.ts";

const placeholders = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort();

/** The words that come with a part of the screen, by key; no key may stand in two files. */
const later: Record<string, Words[string]> = {};
const files = readdirSync(join(ROOT, "web"), { recursive: true, encoding: "utf8" });
for (const file of files.filter((path) => /[\\/](distribution-)?words\.ts$/.test(path) && !/^words[\\/]/.test(path))) {
  const module: Record<string, Words> = await import(join(ROOT, "web", file));
  for (const words of Object.values(module)) {
    for (const [key, text] of Object.entries(words)) {
      if (key in later || key in firstTh) throw new Error(`${key} is in ${file} and elsewhere`);
      later[key] = text;
    }
  }
}
const both = (first: Readonly<Record<string, string>>, language: "th" | "en"): Record<string, string> =>
  Object.fromEntries([...Object.entries(first), ...Object.entries(later).map(([key, text]) => [key, text[language]])]);
const th = both(firstTh, "th");
const en = both(firstEn, "en");

/** All code of the client that may ask for a message. */
const sources = files
  .filter((path) => /\.tsx?$/.test(path) && !/[\\/](distribution-)?words\.ts$|^words[\\/](th|en)\.ts$/.test(path))
  .map((path) => readFileSync(join(ROOT, "web", path), "utf8"))
  .join("\n");

/** A key stands in the code as it is, or as the end of a template: `level.${level}`, `cross.areas_${level}`. Plural endings are i18next's. */
function isUsed(key: string): boolean {
  const asked = key.replace(/_(one|other)$/, "");
  const beginnings = [...asked.matchAll(/[._]/g)].map(({ index }) => asked.slice(0, index + 1));
  return sources.includes(`"${asked}"`) || beginnings.some((each) => sources.includes(`\`${each}\${`));
}

describe("messages", () => {
  it("are the same in both languages, with the same placeholders", () => {
    expect(Object.keys(en)).toEqual(Object.keys(th));
    for (const [key, thai] of Object.entries(th)) {
      const english = en[key] ?? "";
      expect(english.trim(), key).not.toBe("");
      expect(thai.trim(), key).not.toBe("");
      expect(placeholders(english), key).toEqual(placeholders(thai));
    }
  });

  it("are each used", () => {
    expect(Object.keys(th).filter((key) => !isUsed(key))).toEqual([]);
    expect(isUsed("nowhere.asked")).toBe(false);
  });

  it("are Thai in Thai and not in English, but for the name of the other language", () => {
    const other = (key: string) => key.startsWith("app.other_language");
    const withoutThai = Object.entries(th).filter(([key, text]) => !/[ก-๙]/.test(text) && !other(key));
    const placeholdersOnly = withoutThai.filter(([, text]) => text.replace(/{{\w+}}|[\s:·<–%.,]/g, "") !== "");
    expect(placeholdersOnly).toEqual([]);
    expect(Object.entries(en).filter(([key, text]) => /[ก-๙]/.test(text) && !other(key))).toEqual([]);
  });

  it("name every kind of local authority", () => {
    for (const type of LAO_TYPES) expect(messageOfType(type)).toBe(`type.${type}`);
    expect(messageOfType("unheard_of")).toBe("level.lao");
  });
});
