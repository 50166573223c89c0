/** What GDAL reads of a file, where it is installed: the judge of rings and names. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";

export interface GdalArea {
  name: string | null;
  polygons: number[][][][];
}

function isInstalled(): boolean {
  try {
    execFileSync("ogr2ogr", ["--version"]);
    return true;
  } catch {
    return false;
  }
}

export const hasGdal = isInstalled();
if (!hasGdal && process.env.REQUIRE_GDAL) throw new Error("REQUIRE_GDAL is set, but there is no ogr2ogr here");
if (!hasGdal) console.warn("\n  !! No ogr2ogr here (gdal-bin): comparing outlines with GDAL is SKIPPED !!\n");

/** GeoJSON in another format, by the name that GDAL has for it. */
export function writtenByGdal(format: string, geojson: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "outlines-"));
  try {
    const [from, to] = [join(folder, "areas.geojson"), join(folder, "areas")];
    writeFileSync(from, geojson);
    execFileSync("ogr2ogr", ["-f", format, to, from], { stdio: "ignore" });
    return readFileSync(to);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The features of a file, each a plain object, and what GDAL says of the file itself. */
export function openedByGdal(name: string, bytes: Uint8Array): { collection: FeatureCollection; info: string } {
  const folder = mkdtempSync(join(tmpdir(), "outlines-"));
  try {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const run = (command: string, ...words: string[]) =>
      execFileSync(command, words, { stdio: ["ignore", "pipe", "ignore"], maxBuffer: 2 ** 28 }).toString();
    return {
      collection: JSON.parse(run("ogr2ogr", "-f", "GeoJSON", "/vsistdout/", file, "-lco", "COORDINATE_PRECISION=15")),
      info: run("ogrinfo", "-so", "-al", file),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The areas of the first of the files, in their own coordinates. */
export function readByGdal(files: Readonly<Record<string, Uint8Array>>): GdalArea[] {
  const folder = mkdtempSync(join(tmpdir(), "outlines-"));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const [first = ""] = Object.keys(files);
    const out = execFileSync(
      "ogr2ogr",
      ["-f", "GeoJSON", "/vsistdout/", join(folder, first), "-lco", "COORDINATE_PRECISION=15"],
      {
        stdio: ["ignore", "pipe", "ignore"],
        maxBuffer: 2 ** 28,
      },
    );
    const { features } = JSON.parse(out.toString()) as {
      features: { properties: Record<string, string | null>; geometry: Polygon | MultiPolygon | null }[];
    };
    return features.map(({ properties, geometry }) => ({
      name: properties.NAME ?? properties.Name ?? null,
      polygons: geometry === null ? [] : geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
