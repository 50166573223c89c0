import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from "dependency-cruiser";
import { describe, expect, it } from "vitest";
import { ROOT } from "../data/root.ts";

const SOURCE = /\.(tsx?|css)$/;

/** What stands directly in a folder. */
function inside(folder: string) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true });
}

function filesUnder(folder: string): string[] {
  return inside(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

function foldersUnder(folder: string): string[] {
  const below = inside(folder).filter((entry) => entry.isDirectory());
  return [folder, ...below.flatMap(({ name }) => foldersUnder(join(folder, name)))];
}

const linesOf = (path: string) => readFileSync(join(ROOT, path), "utf8").trimEnd().split("\n").length;

describe.each(["web", "server", "test"])("the folders of %s", (room) => {
  it("hold at most 25 sources each", () => {
    const crowded = foldersUnder(room).map((folder) => ({
      folder,
      files: inside(folder).filter((entry) => entry.isFile() && SOURCE.test(entry.name)).length,
    }));
    expect(crowded.filter(({ files }) => files > 25)).toEqual([]);
  });
});

describe.each(["web", "server", "data", "test"])("the files of %s", (room) => {
  it("have one idea: half are under 80 lines, none but lists of words over 250", () => {
    const lengths = filesUnder(room)
      .filter((path) => SOURCE.test(path))
      .map((path) => ({ path, lines: linesOf(path) }));
    const ascending = lengths.map(({ lines }) => lines).sort((one, other) => one - other);
    expect(ascending[ascending.length >> 1]).toBeLessThan(80);
    expect(lengths.filter(({ path, lines }) => lines > 250 && !/words\.ts$/.test(path))).toEqual([]);
  });
});

describe("the root of web", () => {
  it("has nothing but the start of the explorer", () => {
    const loose = inside("web").filter((entry) => entry.isFile());
    expect(loose.map(({ name }) => name).sort()).toEqual(["index.html", "main.tsx"]);
  });
});

describe("capabilities", () => {
  it("are one folder and one entry of the list each", () => {
    const rooms = inside("web/explorer").filter((entry) => entry.isDirectory() && entry.name !== "shell");
    const list = readFileSync(join(ROOT, "web/explorer/index.ts"), "utf8");
    const named = [...list.matchAll(/from "\.\/([^/"]+)\/index\.ts"/g)].map(([, name]) => name);
    expect(named.sort()).toEqual(rooms.map(({ name }) => name).sort());
  });
});

describe("the documents", () => {
  it("name files that are there", () => {
    const documents = [
      ...inside(".").map(({ name }) => name),
      ...["docs", "data", "server"].flatMap((room) => filesUnder(room)),
    ].filter((path) => path.endsWith(".md"));
    const named = documents.flatMap((path) =>
      [...readFileSync(join(ROOT, path), "utf8").matchAll(/\b(?:web|server|data|test|docs)\/[\w./-]+\.tsx?\b/g)].map(
        ([file]) => ({ path, file }),
      ),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ file }) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

interface Configuration {
  forbidden: NonNullable<IFlattenedRuleSet["forbidden"]>;
  options: Record<string, unknown>;
}
const configuration: Configuration = createRequire(import.meta.url)("../.dependency-cruiser.cjs");

/** The rules that a tree of files breaks: each imports what is named beside it. */
async function broken(tree: Readonly<Record<string, readonly string[]>>): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), "chumchon-house-"));
  try {
    const targets = Object.values(tree).flat();
    for (const file of [...targets, ...Object.keys(tree)]) {
      const path = join(root, file);
      mkdirSync(dirname(path), { recursive: true });
      const imports = (tree[file] ?? []).map((target, index) => {
        const way = relative(dirname(path), join(root, target));
        return `import { here as of${index} } from "${way.startsWith(".") ? way : `./${way}`}";`;
      });
      const uses = imports.map((_, index) => `of${index}`).join(", ");
      writeFileSync(path, `${imports.join("\n")}\nexport const here: unknown = [${uses}];\n`);
    }
    const { tsConfig, ...options } = configuration.options;
    expect(tsConfig).toBeDefined();
    const { output } = await cruise(["web"], {
      ...options,
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: configuration.forbidden },
    });
    const { violations } = (output as ICruiseResult).summary;
    return [...new Set(violations.map(({ rule }) => rule.name))].filter((name) => name !== "no-orphans").sort();
  } finally {
    rmSync(root, { recursive: true });
  }
}

const LIST = "web/explorer/index.ts";

describe("the rules of import", () => {
  it.each([
    ["a capability, another", "web/explorer/table/a.ts", "web/explorer/cards/b.ts", "a-capability-imports-no-other"],
    ["a capability, the shell", "web/explorer/table/a.ts", "web/explorer/shell/b.ts", "a-capability-imports-no-other"],
    ["a capability, the list", "web/explorer/table/a.ts", LIST, "the-shell-alone-knows-the-list"],
    ["the start, the list", "web/main.tsx", LIST, "the-shell-alone-knows-the-list"],
    [
      "the shell, a capability",
      "web/explorer/shell/a.ts",
      "web/explorer/table/index.ts",
      "the-list-alone-names-capabilities",
    ],
    [
      "the contract, a capability",
      "web/explorer/feature.ts",
      "web/explorer/table/a.ts",
      "the-list-alone-names-capabilities",
    ],
    ["the start, a capability", "web/main.tsx", "web/explorer/table/a.ts", "the-list-alone-names-capabilities"],
    [
      "the list, the inside of a capability",
      LIST,
      "web/explorer/table/a.ts",
      "the-list-knows-what-capabilities-say-of-themselves",
    ],
    ["pages, the explorer", "web/pages/a.ts", "web/explorer/feature.ts", "an-apartment-knows-no-other"],
    ["pages, the staff's", "web/pages/a.ts", "web/staff/b.ts", "an-apartment-knows-no-other"],
    ["the staff's, a capability", "web/staff/a.ts", "web/explorer/table/b.ts", "an-apartment-knows-no-other"],
    ["the explorer, pages", "web/explorer/table/a.ts", "web/pages/b.ts", "an-apartment-knows-no-other"],
    ["the map, a capability", "web/map/a.ts", "web/explorer/table/b.ts", "map-imports-downwards"],
    ["the theme, a capability", "web/theme/a.ts", "web/explorer/table/b.ts", "theme-imports-downwards"],
    ["the kit, a capability", "web/kit/a.ts", "web/explorer/table/b.ts", "kit-imports-downwards"],
    ["the theme, the map", "web/theme/a.ts", "web/map/b.ts", "theme-imports-downwards"],
    ["time, place", "web/time/a.ts", "web/place/b.ts", "time-imports-downwards"],
    ["place, time", "web/place/a.ts", "web/time/b.ts", "place-imports-downwards"],
    ["files, place", "web/files/a.ts", "web/place/b.ts", "files-imports-downwards"],
    ["the kit, files", "web/kit/a.ts", "web/files/b.ts", "kit-imports-downwards"],
    ["figures, the kit", "web/figures/a.ts", "web/kit/b.ts", "figures-imports-downwards"],
    ["words, figures", "web/words/a.ts", "web/figures/b.ts", "words-imports-downwards"],
    ["the questions, words", "web/api/a.ts", "web/words/b.ts", "api-imports-downwards"],
    ["the view, the questions", "web/view/a.ts", "web/api/b.ts", "view-imports-downwards"],
    ["the build, the view", "web/build/a.ts", "web/view/b.ts", "build-imports-downwards"],
  ])("forbid %s", async (_, from, to, rule) => {
    expect(await broken({ [from]: [to] })).toEqual([rule]);
  });

  it("forbid a circle", async () => {
    expect(await broken({ "web/kit/a.ts": ["web/kit/b.ts"], "web/kit/b.ts": ["web/kit/a.ts"] })).toEqual([
      "no-circular",
    ]);
  });

  it("let the house stand as it is meant", async () => {
    const meant = {
      "web/main.tsx": ["web/explorer/shell/app.ts", "web/api/client.ts"],
      "web/explorer/shell/app.ts": [LIST],
      [LIST]: ["web/explorer/table/index.ts", "web/explorer/cards/index.ts"],
      "web/explorer/table/index.ts": ["web/explorer/feature.ts", "web/explorer/table/deep/a.ts"],
      "web/explorer/cards/index.ts": ["web/explorer/feature.ts", "web/map/a.ts"],
      "web/explorer/table/deep/a.ts": ["web/explorer/table/b.ts", "web/theme/a.ts"],
      "web/pages/a.ts": ["web/figures/a.ts", "web/pages/b.ts"],
      "web/staff/a.ts": ["web/kit/a.ts"],
      "web/map/a.ts": ["web/theme/a.ts"],
      "web/theme/a.ts": ["web/time/a.ts", "web/place/a.ts", "web/kit/a.ts"],
      "web/kit/a.ts": ["web/figures/a.ts"],
      "web/figures/a.ts": ["web/words/a.ts"],
      "web/words/a.ts": ["web/view/a.ts"],
      "web/api/client.ts": ["web/view/a.ts"],
    };
    expect(await broken(meant)).toEqual([]);
  });
});
