import { execFile } from "node:child_process";
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { PMTiles } from "pmtiles";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../../data/root.ts";
import { BOUNDARY_LAYERS } from "../../../server/tiles/layers.ts";
import { database, engineAddress } from "../../engines/database.ts";
import { application } from "../application.ts";
import { countryTiles } from "../tiles/decode.ts";

const { reader } = await database();
const app = application(reader);
const { engine, address } = engineAddress();
const folder = mkdtempSync(join(tmpdir(), "chumchon-published-"));
const MAXZOOM = 4;

/** The command in a process of its own, beside this one on the same database. */
function publish(...args: string[]): Promise<{ code: number; printed: string; said: string }> {
  const place = engine === "native" ? { DATABASE_URL: address } : { DATABASE_URL: "", DATA_DIR: dirname(address) };
  const env = { ...process.env, ...place, TILES_DIR: join(folder, "kept") };
  const command = ["--import", "tsx", "server/commands/publish-tiles.ts", ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: ROOT, env }, (error, printed, said) =>
      resolve({ code: error ? Number(error.code) : 0, printed, said }),
    );
  });
}

/** Knows nothing but files and ranges of their bytes; counts the bytes that it sent. */
let sent = 0;
const files = createServer((request, response) => {
  const path = join(folder, "out", request.url ?? "");
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
  const { size } = statSync(path);
  const [start, end] = [Number(from), Math.min(Number(to), size - 1)];
  sent += end - start + 1;
  response.writeHead(206, { "content-range": `bytes ${start}-${end}/${size}`, "content-length": end - start + 1 });
  createReadStream(path, { start, end }).pipe(response);
});

let origin = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => files.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(files.address() as AddressInfo).port}`;
});
afterAll(() => {
  files.close();
  files.closeAllConnections();
  rmSync(folder, { recursive: true });
});

describe("publish-tiles", () => {
  it("writes archives that a browser reads from a plain file server, tile by tile as the server has them", async () => {
    const out = join(folder, "out");
    const { code, printed, said } = await publish(out, "--maxzoom", `${MAXZOOM}`, "--url", `${origin}/`, "--json");
    expect({ code, said }).toMatchObject({ code: 0 });
    const published = JSON.parse(printed) as { files: { layer: string; file: string; bytes: number }[] };
    expect(published.files.map(({ layer }) => layer)).toEqual(BOUNDARY_LAYERS.map(({ name }) => name));
    for (const { layer, file, bytes } of published.files) {
      expect(statSync(join(out, file)).size).toBe(bytes);
      const archive = new PMTiles(`${origin}/${file}`);
      expect(await archive.getHeader()).toMatchObject({ minZoom: 0, maxZoom: MAXZOOM });
      const tileJson = JSON.parse(readFileSync(join(out, `${layer}.json`), "utf8"));
      expect(tileJson.tiles).toEqual([`pmtiles://${origin}/${file}/{z}/{x}/{y}`]);
      expect(await archive.getMetadata()).toMatchObject({
        name: layer,
        attribution: tileJson.attribution,
        vector_layers: tileJson.vector_layers,
      });
      const tile = fc.integer({ min: 0, max: MAXZOOM }).chain((z) => fc.constantFrom(...countryTiles(z)));
      await fc.assert(
        fc.asyncProperty(tile, async ({ z, x, y }) => {
          const response = await app.request(`/tiles/${layer}/${z}/${x}/${y}.mvt`);
          const expected = Buffer.from(await response.arrayBuffer());
          const found = await archive.getZxy(z, x, y);
          expect(Buffer.from(found?.data ?? new ArrayBuffer(0)).equals(expected)).toBe(true);
        }),
        { numRuns: 10 },
      );
    }
    expect(sent).toBeGreaterThan(0);
    expect(readFileSync(join(out, "README.txt"), "utf8")).toContain("pmtiles");
  });

  it("says what it needs, and what was wrong, in both languages", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    for (const [args, code, said] of [
      [["--help"], 0, "npm run publish-tiles -- DIR"],
      [[folder, "--maxzoom", "15"], 2, "--maxzoom=15: ต้องเป็น 0–14 / must be 0–14"],
      [[join(file, "in")], 2, "✗ "],
    ] as const) {
      const ended = await publish(...args);
      expect(ended).toMatchObject({ code, printed: "" });
      expect(ended.said).toContain(said);
    }
  });
});
