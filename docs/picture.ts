/**
 * The picture of ARCHITECTURE.md, made from the imports of the code: which room imports which. `npm run picture` writes
 * it, `npm run picture -- --check` (part of `npm run check`) fails when it no longer agrees with the code, or when two
 * rooms import each other.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { ROOT } from "../data/root.ts";

const FILE = join(ROOT, "ARCHITECTURE.md");
const [BEGIN, END] = ["<!-- picture -->", "<!-- /picture -->"];
/** All capabilities are one room of the picture: none imports another. */
const CAPABILITIES = "web/explorer/…";

/**
 * The room of a file: its folder on the second level. Files that lie loose in a house are its ground, except those that
 * put its rooms together. Undefined for what is no code of the product.
 */
function roomOf(path: string, top: ReadonlySet<string>): string | undefined {
  const [house, room, part, ...inner] = path.split("/");
  if (house !== "data" && house !== "server" && house !== "web") return undefined;
  if (part === undefined) return top.has(path) ? `${house} (top)` : `${house} (ground)`;
  if (room !== "explorer") return `${house}/${room}`;
  if (inner.length === 0) return `web/explorer/${part}`;
  return part === "shell" ? "web/explorer/shell" : CAPABILITIES;
}

/** Loose files that lead to a room of their own house, by any number of loose files between. */
function topOf(modules: ICruiseResult["modules"]): Set<string> {
  const top = new Set<string>();
  const isLoose = (path: string) => path.split("/").length === 2;
  const houseOf = (path: string) => path.split("/")[0];
  for (let found = -1; found !== top.size; ) {
    found = top.size;
    for (const { source, dependencies } of modules.filter((each) => isLoose(each.source))) {
      const own = runtime(dependencies).filter((to) => houseOf(to) === houseOf(source));
      if (own.some((to) => !isLoose(to) || top.has(to))) top.add(source);
    }
  }
  return top;
}

const runtime = (dependencies: ICruiseResult["modules"][number]["dependencies"]) =>
  dependencies.filter(({ dependencyTypes }) => !dependencyTypes.includes("type-only")).map(({ resolved }) => resolved);

/** For each room those that it imports; a room that is imported for its types alone is left out. */
function importsOf({ modules }: ICruiseResult): Map<string, Set<string>> {
  const rooms = new Map<string, Set<string>>();
  const top = topOf(modules);
  for (const { source, dependencies } of modules) {
    const from = roomOf(source, top);
    if (from === undefined) continue;
    const imported = rooms.get(from) ?? new Set();
    rooms.set(from, imported);
    for (const path of runtime(dependencies)) {
      const to = roomOf(path, top);
      if (to !== undefined && to !== from) imported.add(to);
    }
  }
  return rooms;
}

/** Every room that can be reached from one by any number of imports. @throws for rooms that import each other */
function reachedFrom(room: string, rooms: Map<string, Set<string>>, way: readonly string[] = []): Set<string> {
  if (way.includes(room)) throw new Error(`Rooms import each other: ${[...way, room].join(" → ")}`);
  const direct = [...(rooms.get(room) ?? [])];
  return new Set(direct.flatMap((next) => [next, ...reachedFrom(next, rooms, [...way, room])]));
}

/** Mermaid; an import that follows from others is not drawn. */
function draw(rooms: Map<string, Set<string>>): string {
  const names = [...rooms.keys()].sort();
  const id = (room: string) => room.replace("…", "capabilities").replaceAll(/[^a-z]/gi, "_");
  const house = (name: string) => [
    `  subgraph ${name}_house[${name}]`,
    ...names.filter((room) => room.split(/[/ ]/)[0] === name).map((room) => `    ${id(room)}["${room}"]`),
    "  end",
  ];
  const arrows = names.flatMap((room) => {
    const direct = [...(rooms.get(room) ?? [])].sort();
    const further = new Set(direct.flatMap((next) => [...reachedFrom(next, rooms, [room])]));
    return direct.filter((next) => !further.has(next)).map((next) => `  ${id(room)} --> ${id(next)}`);
  });
  return ["```mermaid", "flowchart TD", ...["web", "server", "data"].flatMap(house), ...arrows, "```"].join("\n");
}

const { output } = await cruise(
  ["web", "server", "data"],
  { baseDir: ROOT, doNotFollow: { path: "node_modules" }, tsPreCompilationDeps: "specify" },
  { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
  { tsConfig: extractTSConfig(join(ROOT, "tsconfig.json")) },
);
if (typeof output === "string") throw new Error(output);
const text = readFileSync(FILE, "utf8");
const [before, rest] = text.split(BEGIN);
const after = rest?.split(END)[1];
if (before === undefined || after === undefined) throw new Error(`${FILE} has no ${BEGIN} … ${END}`);
const drawn = `${before}${BEGIN}\n\n${draw(importsOf(output))}\n\n${END}${after}`;
if (!process.argv.includes("--check")) writeFileSync(FILE, drawn);
else if (drawn !== text) throw new Error("The picture in ARCHITECTURE.md is not of this code: npm run picture");
