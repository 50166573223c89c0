/** Puts the archives of boundary tiles into a folder that any file server or CDN can serve: no database, no program. */
import { join } from "node:path";
import type postgres from "postgres";
import { readContents } from "../db/dataset.ts";
import { makeDirectory } from "../db/embedded/data-directory.ts";
import { BOUNDARY_LAYERS, BOUNDARY_SOURCE, type BoundaryLayer, layerVersion } from "../tiles/layers.ts";
import { tileJsonAt } from "../tiles/tilejson.ts";
import type { Archives } from "./archives.ts";
import { buildArchive } from "./build.ts";
import { writeWhole } from "./write-whole.ts";

export interface Publication {
  folder: string;
  /** Up to which zoom; left out, as deep as each layer goes. */
  maxzoom?: number | undefined;
  /** The address under which the folder will be served, without a slash at the end; with it TileJSON is written. */
  url?: string | undefined;
  /** Told which part of a layer is made, 0…1. */
  onProgress?: (layer: string, done: number) => void;
}

interface PublishedArchive {
  layer: string;
  file: string;
  bytes: number;
  maxzoom: number;
}

const README = `แผนที่ขบวนชุมชน: แนวเขตและชื่อพื้นที่ เป็นไทล์เวกเตอร์ (PMTiles)
chumchon-map: boundaries and names of areas as vector tiles (PMTiles)

${BOUNDARY_SOURCE.th}
${BOUNDARY_SOURCE.en}

วางทั้งโฟลเดอร์บนเซิร์ฟเวอร์ไฟล์หรือ CDN ที่ตอบ Range ได้ และถ้าแผนที่อยู่คนละโดเมน ให้ส่ง
Put the folder on a file server or CDN that answers Range requests; for maps of another origin it sends

  Access-Control-Allow-Origin: *
  Access-Control-Expose-Headers: ETag

MapLibre + https://www.npmjs.com/package/pmtiles:

  maplibregl.addProtocol("pmtiles", new pmtiles.Protocol().tile);
  map.addSource("lao", { type: "vector", url: "pmtiles://https://ADDRESS/lao.pmtiles" });
`;

async function archiveFor(
  sql: postgres.Sql,
  kept: Archives,
  layer: BoundaryLayer,
  { onProgress }: Publication,
): Promise<Uint8Array> {
  const found = await kept.bytes(layer, layerVersion(layer, await readContents(sql)));
  if (found) return found;
  return buildArchive(sql, layer, { share: 1, onProgress: (done) => onProgress?.(layer.name, done) });
}

/** What is kept already is copied, the rest is made. Files of the same names are replaced, each when it is whole. */
export async function publishArchives(
  sql: postgres.Sql,
  kept: Archives,
  publication: Publication,
): Promise<PublishedArchive[]> {
  const { folder, maxzoom = Number.POSITIVE_INFINITY, url } = publication;
  makeDirectory(folder);
  const published: PublishedArchive[] = [];
  for (const each of BOUNDARY_LAYERS) {
    const layer = { ...each, maxzoom: Math.min(maxzoom, each.maxzoom) };
    const bytes = await archiveFor(sql, kept, layer, publication);
    const file = `${layer.name}.pmtiles`;
    await writeWhole(join(folder, file), bytes);
    if (url !== undefined) {
      const document = tileJsonAt(`pmtiles://${url}/${file}/{z}/{x}/{y}`, layer);
      await writeWhole(join(folder, `${layer.name}.json`), JSON.stringify(document));
    }
    published.push({ layer: layer.name, file, bytes: bytes.length, maxzoom: layer.maxzoom });
  }
  await writeWhole(join(folder, "README.txt"), README);
  return published;
}
