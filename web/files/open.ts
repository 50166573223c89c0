/** Opens a file of areas. What it is, its content says; its name only where the content is nothing we know. */
import type { Shape } from "../view/shape.ts";
import type { AreaLayer } from "./area-layer.ts";
import { shapeOf } from "./choice.ts";
import { FileFault } from "./fault.ts";
import { MAX_FILE_MB } from "./file-size.ts";
import { readGeoJson } from "./geojson.ts";
import { guessSystem, placed } from "./placing.ts";

const ZIP = [0x50, 0x4b];
const SHP = [0, 0, 0x27, 0x0a];

/** @throws FileFault with the reason why there are no areas to be had */
export async function openAreaFile(file: File): Promise<AreaLayer[]> {
  const { name, size } = file;
  if (size === 0) throw new FileFault("fault.empty", { name });
  if (size > MAX_FILE_MB * 2 ** 20) {
    throw new FileFault("fault.too_large", { name, size: Math.ceil(size / 2 ** 20), max: MAX_FILE_MB });
  }
  return readAreas(name, new Uint8Array(await file.arrayBuffer()));
}

export async function readAreas(name: string, bytes: Uint8Array): Promise<AreaLayer[]> {
  const begins = (magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte);
  if (begins(ZIP)) return readZip(name, bytes);
  if (/\.(zip|kmz|rar|7z)$/i.test(name)) throw new FileFault("fault.not_zip", { name });
  if (begins(SHP) || /\.(shp|shx|dbf|prj|cpg)$/i.test(name)) throw new FileFault("fault.shp_alone", { name });
  return [await readText(name, bytes)];
}

async function readText(name: string, bytes: Uint8Array): Promise<AreaLayer> {
  const text = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8").decode(bytes);
  const first = text.trimStart()[0];
  if (first === "<" || /\.kml$/i.test(name)) return (await import("./kml.ts")).readKml(name, text.trimStart());
  if (first === "{" || first === "[" || /\.(geo)?json$/i.test(name)) return readGeoJson(name, text);
  throw new FileFault("fault.unknown", { name });
}

async function readZip(name: string, bytes: Uint8Array): Promise<AreaLayer[]> {
  const { unzip } = await import("./unzip.ts");
  const { entries, others } = unzip(name, bytes);
  const paths = [...entries.keys()];
  if (paths.some((path) => /\.shp$/i.test(path))) return (await import("./shapefile.ts")).readShapefiles(entries);
  const texts = paths.filter((path) => /\.(kml|(geo)?json)$/i.test(path));
  if (texts.length === 0) {
    throw new FileFault("fault.zip_without", { name, files: [...paths, ...others].slice(0, 5).join(", ") || "–" });
  }
  return Promise.all(texts.map((path) => readText(path.replace(/^.*\//, ""), entries.get(path) ?? new Uint8Array())));
}

/**
 * The shape of a file with one area that lies where it says; null where there is something to ask.
 *
 * @throws FileFault when the area is none
 */
export function plainShape([layer, ...others]: readonly AreaLayer[]): Shape | null {
  if (!layer || others.length > 0 || layer.outlines.length > 1) return null;
  const { doubt, system } = guessSystem(layer);
  return doubt ? null : shapeOf(placed(layer.outlines, system));
}
