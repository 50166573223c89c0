import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { createApp } from "../../../server/app.ts";
import { Archives } from "../../../server/archives/archives.ts";
import { buildArchive } from "../../../server/archives/build.ts";
import { readContents } from "../../../server/db/dataset.ts";
import { readExtents } from "../../../server/db/tile-extents.ts";
import { createLog } from "../../../server/log.ts";
import { tilesNear } from "../../../server/tiles/cover.ts";
import type { TileAddress } from "../../../server/tiles/grid.ts";
import { BOUNDARY_LAYERS, type BoundaryLayer, layerVersion } from "../../../server/tiles/layers.ts";
import { database } from "../../engines/database.ts";
import { runs } from "../../runs.ts";
import { type Application, application } from "../application.ts";
import { countryTiles } from "../tiles/decode.ts";

/** Deeper zooms hold most of the tiles: they are tried whole by the long run. */
const DEEPEST = runs(8, 14);

const { reader } = await database();
const folder = mkdtempSync(join(tmpdir(), "chumchon-archives-"));
const log = createLog("error");
const archives = new Archives(folder, log);
afterAll(async () => {
  archives.close();
  rmSync(folder, { recursive: true });
});
const contents = await readContents(reader);
const layers = BOUNDARY_LAYERS.map((layer) => ({ ...layer, maxzoom: Math.min(layer.maxzoom, DEEPEST) }));
for (const layer of layers) {
  const version = layerVersion(layer, contents);
  await archives.add(layer, version, await buildArchive(reader, layer, { share: 1 }));
  expect(await archives.find(layer, version)).toBe(true);
}

const fromDatabase = application(reader);
const fromArchives = createApp({
  reader,
  realReader: reader,
  archives,
  config: { publicUrl: undefined, cacheBytes: 2 ** 20, metrics: true },
  log,
});

const tileOf = (layer: BoundaryLayer) =>
  fc.integer({ min: 0, max: layer.maxzoom }).chain((z) => fc.constantFrom(...countryTiles(z)));

async function ask(app: Application, layer: string, { z, x, y }: TileAddress, encoding: string, format = "mvt") {
  const headers = { "accept-encoding": encoding };
  const response = await app.request(`/tiles/${layer}/${z}/${x}/${y}.${format}`, { headers });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}
