import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { createApp } from "../../../server/app.ts";
import { Archives } from "../../../server/archives/archives.ts";
import { buildArchive } from "../../../server/archives/build.ts";
import { readContents } from "../../../server/db/dataset.ts";
import { readExtents } from "../../../server/db/tiles/extents.ts";
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

const [province] = layers as [BoundaryLayer];
const SAMPLES = [
  ["province", 3, 6, 3],
  ["province", 8, 199, 117],
  ["lao", 4, 12, 7],
  ["lao", 10, 797, 466],
  ["border", 6, 49, 29],
  ["border", 11, 1594, 933],
  ["lao-label", 7, 99, 58],
  ["lao-label", 11, 1594, 933],
] as const;

const textOf = ({ z, x, y }: TileAddress) => `${z}/${x}/${y}`;

const tileOf = (layer: BoundaryLayer) =>
  fc.integer({ min: 0, max: layer.maxzoom }).chain((z) => fc.constantFrom(...countryTiles(z)));

async function ask(app: Application, layer: string, { z, x, y }: TileAddress, encoding: string, format = "mvt") {
  const response = await app.request(`/tiles/${layer}/${z}/${x}/${y}.${format}`, {
    headers: { "accept-encoding": encoding },
  });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

/** How many tiles of a layer were read from an archive, by the metrics of the server. */
async function stored(layer: string): Promise<number> {
  const text = await (await fromArchives.request("/metrics")).text();
  return Number(new RegExp(`tiles_total\\{layer="${layer}",outcome="stored"\\} (\\d+)`).exec(text)?.[1] ?? 0);
}

describe.each(layers.map((layer) => [layer.name, layer] as const))("a stored tile of %s", (name, layer) => {
  it("is the tile that the database makes, plain and compressed, and none where it makes none", async () => {
    const before = await stored(name);
    await fc.assert(
      fc.asyncProperty(tileOf(layer), async (tile) => {
        const [made, plain, packed] = [
          await ask(fromDatabase, name, tile, "identity"),
          await ask(fromArchives, name, tile, "identity"),
          await ask(fromArchives, name, tile, "gzip, br"),
        ];
        expect([plain.status, packed.status]).toEqual([made.status, made.status]);
        expect(plain.bytes.equals(made.bytes)).toBe(true);
        expect(plain.headers.get("content-encoding")).toBeNull();
        if (made.status === 204) return;
        expect(packed.headers.get("content-encoding")).toBe("gzip");
        expect(gunzipSync(packed.bytes).equals(made.bytes)).toBe(true);
        for (const header of ["content-type", "cache-control", "vary", "access-control-allow-origin"])
          expect(packed.headers.get(header)).toBe(made.headers.get(header));
      }),
      { numRuns: runs(60, 3000) },
    );
    expect(await stored(name)).toBeGreaterThan(before);
  });

  it("is looked for at every zoom wherever the database has anything", async () => {
    const boxes = await readExtents(reader, layer);
    const full = BOUNDARY_LAYERS.find((each) => each.name === name) ?? layer;
    const near = Array.from({ length: full.maxzoom + 1 }, (_, z) => new Set(tilesNear(boxes, z).map(textOf)));
    await fc.assert(
      fc.asyncProperty(tileOf(full), async (tile) => {
        const { status } = await ask(fromDatabase, name, tile, "identity");
        if (status === 200) expect(near[tile.z]?.has(textOf(tile))).toBe(true);
      }),
      { numRuns: runs(60, 3000) },
    );
  });
});

describe("the version of boundary tiles", () => {
  // archives and browsers keep tiles by it: where this fails for another reason than other boundaries, raise FORMAT in
  // server/tiles/layers.ts; then note what it is now
  it("is another one when tiles come out differently", async () => {
    const hash = createHash("sha256");
    for (const [layer, z, x, y] of SAMPLES)
      hash.update((await ask(fromDatabase, layer, { z, x, y }, "identity")).bytes);
    const [format] = layerVersion(province, contents).split(".");
    expect([format, hash.digest("hex").slice(0, 16)]).toEqual(["1", "e9fdaf127501f346"]);
  });
});

describe("an archive", () => {
  const tile = { z: 5, x: 24, y: 14 };
  it("is known again by its ETag, and answers for a year under the address of its version", async () => {
    const { headers } = await ask(fromArchives, "lao", tile, "gzip");
    const path = `/tiles/lao/${tile.z}/${tile.x}/${tile.y}.mvt`;
    const again = { headers: { "accept-encoding": "gzip", "if-none-match": headers.get("etag") ?? "" } };
    expect((await fromArchives.request(path, again)).status).toBe(304);
    const other = await ask(fromArchives, "lao", { ...tile, x: 25 }, "gzip");
    expect(other.headers.get("etag")).not.toBe(headers.get("etag"));
    const versioned = `${path}?v=${layerVersion(province, contents)}`;
    expect((await fromArchives.request(versioned)).headers.get("cache-control")).toContain("immutable");
  });

  it("leaves GeoJSON and deeper zooms to the database", async () => {
    const before = await stored("lao");
    const deep = countryTiles(13).at(0) as TileAddress;
    for (const [address, format] of [
      [tile, "geojson"],
      [deep, "mvt"],
    ] as const) {
      const [one, other] = [
        await ask(fromDatabase, "lao", address, "gzip", format),
        await ask(fromArchives, "lao", address, "gzip", format),
      ];
      expect([one.status, one.headers.get("etag")]).toEqual([other.status, other.headers.get("etag")]);
    }
    expect(await stored("lao")).toBe(before);
  });

  it("that was cut short, is of another version or is none is not read", async () => {
    const there = mkdtempSync(join(folder, "other-"));
    const other = new Archives(there, log);
    const path = join(there, `${province.name}-1.pmtiles`);
    const whole = await buildArchive(reader, { ...province, maxzoom: 2 }, { share: 1 });
    for (const bytes of [whole.subarray(0, -1), whole.subarray(0, 50), Buffer.from("PMTiles"), Buffer.alloc(0)]) {
      writeFileSync(path, bytes);
      expect(await other.find({ ...province, maxzoom: 2 }, "1")).toBe(false);
    }
    writeFileSync(path, whole);
    expect(await other.find(province, "1")).toBe(false);
    expect(await other.find({ ...province, maxzoom: 2 }, "2")).toBe(false);
    expect(await other.find({ ...province, maxzoom: 2 }, "1")).toBe(true);
    expect(other.reader(province, tile, "2")).toBeUndefined();
    other.close();
  });
});
