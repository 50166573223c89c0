import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { LAO_TYPES } from "../../../data/area.ts";
import { ROOT } from "../../../data/root.ts";
import { messageOfType } from "../../../web/place/area-type.ts";
import type { Words } from "../../../web/words/words.ts";

const WEB = join(ROOT, "web");
const paths = readdirSync(WEB, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
const isWords = (path: string) => /(^|\/|-)words\.ts$/.test(path) && path !== "words/words.ts";

/** Each key with its texts and the file that holds it; no key may stand in two files. */
const words = new Map<string, { text: Words[string]; file: string }>();
for (const file of paths.filter(isWords)) {
  const module: Record<string, Words> = await import(join(WEB, file));
  for (const [key, text] of Object.values(module).flatMap(Object.entries<Words[string]>)) {
    const other = words.get(key)?.file;
    if (other) throw new Error(`${key} is in ${file} and in ${other}`);
    words.set(key, { text, file });
  }
}

/** All code of the client that may ask for a message. */
const sources = new Map(
  paths
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts") && !isWords(path))
    .map((path) => [path, readFileSync(join(WEB, path), "utf8")]),
);

/** A key stands in the code as it is, or as the end of a template: `level.${level}`, `cross.areas_${level}`. Plural endings are i18next's. */
function waysToAsk(key: string): string[] {
  const asked = key.replace(/_(one|other)$/, "");
  const beginnings = [...asked.matchAll(/[._]/g)].map(({ index }) => asked.slice(0, index + 1));
  return [`"${asked}"`, ...beginnings.map((beginning) => `\`${beginning}\${`)];
}

function usersOf(key: string): string[] {
  const ways = waysToAsk(key);
  return [...sources].filter(([, source]) => ways.some((way) => source.includes(way))).map(([path]) => path);
}

/** The files that have run before a file does: those it imports, but neither types nor what it fetches later. */
const loaded = new Map<string, ReadonlySet<string>>();
function loadedWith(path: string): ReadonlySet<string> {
  const known = loaded.get(path);
  if (known) return known;
  const all = new Set([path]);
  loaded.set(path, all);
  const imports = (sources.get(path) ?? "").matchAll(/^(?:import|export)(?! type)[^;]*?"(\.[^"]+)";/gm);
  for (const [, target = ""] of imports) {
    for (const each of loadedWith(posix.join(dirname(path), target))) all.add(each);
  }
  return all;
}

const placeholders = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort();

describe("messages", () => {
  it("are there in both languages, with the same placeholders", () => {
    for (const [key, { text }] of words) {
      expect(text.en.trim(), key).not.toBe("");
      expect(text.th.trim(), key).not.toBe("");
      expect(placeholders(text.en), key).toEqual(placeholders(text.th));
    }
  });

  it("are each used", () => {
    expect([...words.keys()].filter((key) => usersOf(key).length === 0)).toEqual([]);
    expect(usersOf("nowhere.asked")).toEqual([]);
  });

  it("come with the page, or with the folder that asks for them", () => {
    const comesWith = (file: string, folder: string) =>
      `${folder}/`.startsWith(`${dirname(file)}/`) ||
      [...sources.keys()].some((path) => dirname(path) === folder && loadedWith(path).has(file));
    const absent = [...words].flatMap(([key, { file }]) =>
      usersOf(key)
        .filter((user) => !loadedWith("main.tsx").has(file) && !comesWith(file, dirname(user)))
        .map((user) => `${user} asks for ${key} without ${file}`),
    );
    expect(absent).toEqual([]);
  });

  it("are Thai in Thai and not in English, but for the name of the other language", () => {
    const texts = [...words].filter(([key]) => !key.startsWith("app.other_language"));
    const withoutThai = texts.filter(([, { text }]) => !/[ก-๙]/.test(text.th));
    const placeholdersOnly = withoutThai.filter(([, { text }]) => text.th.replace(/{{\w+}}|[\s:·<–%.,()]/g, "") !== "");
    expect(placeholdersOnly).toEqual([]);
    expect(texts.filter(([, { text }]) => /[ก-๙]/.test(text.en))).toEqual([]);
  });

  it("name every kind of local authority", () => {
    for (const type of LAO_TYPES) expect(messageOfType(type)).toBe(`type.${type}`);
    expect(messageOfType("unheard_of")).toBe("level.lao");
  });
});
