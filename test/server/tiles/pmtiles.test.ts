import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { PMTiles, tileIdToZxy } from "pmtiles";
import { describe, expect, it } from "vitest";
import { type ArchiveDescription, encodeArchive, type StoredTile } from "../../../server/tiles/pmtiles.ts";

const DEEPEST = 12;
const IDS = (4 ** (DEEPEST + 1) - 1) / 3;

const about: ArchiveDescription = {
  maxzoom: DEEPEST,
  bounds: [97.3, 5.6, 105.7, 20.5],
  center: [101.5, 13.05, 5],
  metadata: { name: "ชั้น", vector_layers: [{ id: "lao", fields: {} }] },
};

/** The reference reader, on the bytes alone. */
function read(bytes: Uint8Array): PMTiles {
  return new PMTiles({
    getKey: () => "",
    getBytes: async (offset, length) => ({ data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer }),
  });
}

const tileOf = (id: number, text: string): StoredTile => ({ id, bytes: gzipSync(text) });

async function textAt(reader: PMTiles, id: number): Promise<string | undefined> {
  const found = await reader.getZxy(...tileIdToZxy(id));
  return found && Buffer.from(found.data).toString();
}

describe("encodeArchive", () => {
  it("is read by the reference reader tile by tile, and has no other", async () => {
    const some = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: IDS - 1 }), fc.constantFrom("ก", "ข", "ค")), {
      selector: ([id]) => id,
      maxLength: 300,
    });
    // neighbours with the same content are one run
    const row = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.array(fc.constantFrom("ก", "ข"), { maxLength: 40 }));
    await fc.assert(
      fc.asyncProperty(some, row, fc.integer({ min: 0, max: IDS - 1 }), async (scattered, [first, texts], other) => {
        const expected = new Map([...scattered, ...texts.map((text, i) => [first + i, text] as const)]);
        const tiles = [...expected].sort(([a], [b]) => a - b).map(([id, text]) => tileOf(id, text));
        const reader = read(encodeArchive(tiles, about));
        for (const id of [...expected.keys(), other]) expect(await textAt(reader, id)).toBe(expected.get(id));
      }),
      { numRuns: 60 },
    );
  });

  it("puts what is too much for one directory into leaves, and all are found", async () => {
    // steps, sizes and contents that no compression makes small
    const random = fc.sample(fc.integer({ min: 1, max: 500 }), { numRuns: 12_000, seed: 7 });
    let id = 0;
    const tiles = random.map((step, i) => {
      id += step;
      return tileOf(id, `${i}`.repeat(1 + (step % 40)));
    });
    const bytes = encodeArchive(tiles, about);
    const reader = read(bytes);
    const header = await reader.getHeader();
    expect(header.leafDirectoryLength).toBeGreaterThan(0);
    expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
    for (const [i, tile] of tiles.entries()) {
      if (i % 97 === 0) expect(await textAt(reader, tile.id)).toBe(gunzipSync(tile.bytes).toString());
    }
  });

  it("says where it lies, how deep it goes, how much it holds, and what people should know", async () => {
    const bytes = encodeArchive([tileOf(1, "ก"), tileOf(2, "ก"), tileOf(3, "ข"), tileOf(9, "ก")], about);
    const reader = read(bytes);
    expect(await reader.getHeader()).toMatchObject({
      specVersion: 3,
      numAddressedTiles: 4,
      numTileEntries: 3,
      numTileContents: 2,
      clustered: true,
      minZoom: 0,
      maxZoom: DEEPEST,
      minLon: 97.3,
      minLat: 5.6,
      maxLon: 105.7,
      maxLat: 20.5,
      centerLon: 101.5,
      centerLat: 13.05,
      centerZoom: 5,
    });
    expect(await reader.getMetadata()).toEqual(about.metadata);
  });

  it("is whole without any tile", async () => {
    expect(await textAt(read(encodeArchive([], about)), 5)).toBeUndefined();
  });

  it("refuses tiles out of order, and one twice", () => {
    expect(() => encodeArchive([tileOf(5, "ก"), tileOf(4, "ข")], about)).toThrow("Unexpected tile 4 after 5");
    expect(() => encodeArchive([tileOf(5, "ก"), tileOf(5, "ข")], about)).toThrow("Unexpected tile 5 after 5");
  });
});
