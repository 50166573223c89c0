import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";

const BLOCK = 512;
const UNUSED = /raster|rtpostgis|topology|tiger|sfcgal|unpackaged|--ANY--|contrib\/postgis/;

/**
 * The PostGIS bundle without raster, topology and upgrade scripts: the engine unpacks and compiles all of a bundle in
 * memory, and this third of it starts in half the time and half the memory (400 MB instead of 860).
 * Made once per version, kept as a file in `folder`.
 */
export function extensionBundle(folder: string): URL {
  const entry = createRequire(import.meta.url).resolve("@electric-sql/pglite-postgis");
  const original = readFileSync(join(dirname(entry), "postgis.tar.gz"));
  const kept = join(folder, `postgis-${original.length}.tar.gz`);
  if (!existsSync(kept)) {
    writeFileSync(`${kept}.part`, gzipSync(withoutUnused(gunzipSync(original)), { level: 1 }));
    renameSync(`${kept}.part`, kept);
  }
  return pathToFileURL(kept);
}

function withoutUnused(tar: Buffer): Buffer {
  const entries: Buffer[] = [];
  for (let start = 0; tar[start]; ) {
    const name = tar.toString("latin1", start, tar.indexOf(0, start));
    const size = Number.parseInt(tar.toString("latin1", start + 124, start + 135), 8);
    const end = start + BLOCK * (1 + Math.ceil(size / BLOCK));
    if (!UNUSED.test(name)) entries.push(tar.subarray(start, end));
    start = end;
  }
  return Buffer.concat([...entries, Buffer.alloc(2 * BLOCK)]);
}
