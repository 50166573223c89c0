/** Keeps the archives of boundary tiles: those of the boundaries that are loaded, made where they are missing. */
import { setTimeout as after } from "node:timers/promises";
import type postgres from "postgres";
import { isDatabaseGone } from "../answers/problem.ts";
import { readContents } from "../db/dataset.ts";
import type { Log } from "../log.ts";
import { BOUNDARY_LAYERS, layerVersion } from "../tiles/layers.ts";
import type { Archives } from "./archives.ts";
import { buildArchive } from "./build.ts";

export interface Keeping {
  archives: Archives;
  reader: postgres.Sql;
  log: Log;
  /** Ends the work, when the server stops. */
  signal: AbortSignal;
  /** Called when another archive is there. */
  onArchive?: (() => void) | undefined;
  /** The part of the time in which tiles are made while visitors come, 0…1. */
  share?: number;
}

const SHARE = 0.25;
/** How long to wait for a database that is away, ms. */
const PAUSE = 30_000;

async function makeMissing(keeping: Keeping): Promise<void> {
  const { archives, reader, log, signal, share = SHARE } = keeping;
  const contents = await readContents(reader);
  for (const layer of BOUNDARY_LAYERS) {
    const version = layerVersion(layer, contents);
    if (await archives.find(layer, version)) continue;
    archives.requireWritable();
    const started = Date.now();
    const bytes = await buildArchive(reader, layer, { share, signal });
    // another process may have loaded other boundaries meanwhile
    if (layerVersion(layer, await readContents(reader)) !== version) return makeMissing(keeping);
    await archives.add(layer, version, bytes);
    await archives.find(layer, version);
    keeping.onArchive?.();
    const seconds = Math.round((Date.now() - started) / 1000);
    log.info({ layer: layer.name, bytes: bytes.length, seconds }, "boundary tiles are kept");
  }
  await archives.removeOld((layer) => layerVersion(layer, contents));
}

/** Reads those that another process made. */
export async function findArchives(archives: Archives, reader: postgres.Sql): Promise<void> {
  const contents = await readContents(reader);
  for (const layer of BOUNDARY_LAYERS) await archives.find(layer, layerVersion(layer, contents));
}

/**
 * Resolves when every archive is there. What was made stays when it is ended in the middle. Where no file can be written
 * the tiles come from the database as before, and the log says so.
 */
export async function keepArchives(keeping: Keeping): Promise<void> {
  const { log, signal } = keeping;
  for (;;) {
    try {
      return await makeMissing(keeping);
    } catch (err) {
      if (signal.aborted) return;
      if (!isDatabaseGone(err)) {
        log.warn({ err }, "boundary tiles cannot be kept: the database makes them");
        return;
      }
      await after(PAUSE, undefined, { ref: false });
    }
  }
}
