import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { Archives } from "../../../server/archives/archives.ts";
import { keepArchives } from "../../../server/archives/keep.ts";
import { readContents } from "../../../server/db/dataset.ts";
import { createLog } from "../../../server/log.ts";
import { BOUNDARY_LAYERS, type BoundaryLayer, layerVersion } from "../../../server/tiles/layers.ts";
import { database } from "../../engines/database.ts";
import { temporaryFolder } from "../../engines/temporary-folder.ts";

const { reader } = await database();
const log = createLog("silent");
const contents = await readContents(reader);
const [province] = BOUNDARY_LAYERS as readonly [BoundaryLayer];
const fileOf = (layer: BoundaryLayer) => `${layer.name}-${layerVersion(layer, contents)}.pmtiles`;
const PATIENCE = { timeout: 50_000, interval: 50 };

it("what was made stays when the work is ended, and is not made again", async () => {
  const folder = join(temporaryFolder("keep"), "not", "there", "yet");
  const made = join(folder, fileOf(province));
  const first = new AbortController();
  const archives = new Archives(folder, log);
  const working = keepArchives({ archives, reader, log, signal: first.signal, share: 1 });
  await vi.waitUntil(() => existsSync(made), PATIENCE);
  first.abort();
  await working;
  expect(readdirSync(folder)).toEqual([fileOf(province)]);
  const { mtimeMs, ino } = statSync(made);
  const second = new AbortController();
  const again = new Archives(folder, log);
  const more = keepArchives({ archives: again, reader, log, signal: second.signal, share: 1 });
  const tile = { z: 5, x: 25, y: 14 };
  const version = layerVersion(province, contents);
  await vi.waitUntil(() => again.reader(province, tile, version), PATIENCE);
  second.abort();
  await more;
  expect(statSync(made)).toMatchObject({ mtimeMs, ino });
  for (const each of [archives, again]) each.close();
});

it("a server goes on where nothing can be written", async () => {
  const file = join(temporaryFolder("keep"), "a-file");
  writeFileSync(file, "");
  const archives = new Archives(join(file, "folder"), log);
  await keepArchives({ archives, reader, log, signal: new AbortController().signal });
  expect(archives.reader(province, { z: 5, x: 25, y: 14 }, layerVersion(province, contents))).toBeUndefined();
});

it("archives of other boundaries go, and what a killed writer left; other files and a writer's own stay", async () => {
  const folder = temporaryFolder("keep");
  const archives = new Archives(folder, log);
  const kept = [fileOf(province), "lao-0.old.pmtiles.1.part", "province.pmtiles", "README.txt"];
  const gone = ["province-0.old.pmtiles", "border-1.00000000.pmtiles", "lao-0.old.pmtiles.2.part"];
  for (const name of [...kept, ...gone]) writeFileSync(join(folder, name), "");
  mkdirSync(join(folder, "lao"));
  utimesSync(join(folder, "lao-0.old.pmtiles.2.part"), 0, 0);
  await archives.removeOld((layer) => layerVersion(layer, contents));
  expect(readdirSync(folder).sort()).toEqual([...kept, "lao"].sort());
});
