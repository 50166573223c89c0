/**
 * The archives of boundary tiles in a folder. Each layer has a file of its own, named by the version of its tiles, since a
 * tile's address names one layer too; it appears in the folder when it is whole.
 */
import { accessSync, constants } from "node:fs";
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { makeDirectory } from "../db/embedded/data-directory.ts";
import type { Log } from "../log.ts";
import type { TileAddress } from "../tiles/grid.ts";
import { BOUNDARY_LAYERS, type BoundaryLayer, type Layer } from "../tiles/layers.ts";
import { type Archive, openArchive } from "./archive.ts";
import { UNFINISHED, writeWhole } from "./write-whole.ts";

const FILE = ".pmtiles";
/** Writing takes a second: what is older was left behind when its writer was killed, ms. */
const LEFT_BEHIND = 60_000;

export class Archives {
  readonly #folder: string;
  readonly #log: Log;
  readonly #open = new Map<string, { version: string; archive: Archive }>();

  constructor(folder: string, log: Log) {
    this.#folder = folder;
    this.#log = log;
  }

  /** Reads tiles of this version of the layer; undefined where the archive is not there, or ends before this zoom. */
  reader(layer: Layer, { z }: TileAddress, version: string): ((tile: TileAddress) => Promise<Uint8Array>) | undefined {
    const found = this.#open.get(layer.name);
    if (found?.version !== version || z > found.archive.maxzoom) return undefined;
    return (tile) =>
      found.archive.read(tile).catch((err) => {
        this.#log.error({ err, layer: layer.name }, "archive of tiles cannot be read: the database makes them");
        if (this.#open.get(layer.name) === found) this.#forget(layer.name);
        throw err;
      });
  }

  /** Whether the archive of this version is there and whole; from then on it is read. */
  async find(layer: BoundaryLayer, version: string): Promise<boolean> {
    if (this.#open.get(layer.name)?.version === version) return true;
    const archive = await openArchive(this.#path(layer, version)).catch(() => null);
    if (archive?.maxzoom !== layer.maxzoom) {
      await archive?.close();
      return false;
    }
    this.#forget(layer.name);
    this.#open.set(layer.name, { version, archive });
    return true;
  }

  /** @throws Error when nothing can be written to the folder */
  requireWritable(): void {
    makeDirectory(this.#folder);
    accessSync(this.#folder, constants.W_OK | constants.X_OK);
  }

  /** Writes an archive: whole, or not at all. */
  async add(layer: BoundaryLayer, version: string, bytes: Uint8Array): Promise<void> {
    await writeWhole(this.#path(layer, version), bytes);
  }

  /** The bytes of an archive; null where it is not there. */
  async bytes(layer: BoundaryLayer, version: string): Promise<Uint8Array | null> {
    return (await this.find(layer, version)) ? readFile(this.#path(layer, version)) : null;
  }

  /** Removes archives of other versions, and what a killed writer left. Files of others are left alone. */
  async removeOld(versionOf: (layer: BoundaryLayer) => string): Promise<void> {
    const current = new Set(BOUNDARY_LAYERS.map((layer) => this.#name(layer, versionOf(layer))));
    const names = (await readdir(this.#folder)).filter((name) =>
      BOUNDARY_LAYERS.some((layer) => name.startsWith(`${layer.name}-`)),
    );
    for (const name of names) {
      const path = join(this.#folder, name);
      const unfinished = name.endsWith(UNFINISHED);
      if (unfinished && Date.now() - (await stat(path)).mtimeMs < LEFT_BEHIND) continue;
      if (unfinished || (name.endsWith(FILE) && !current.has(name))) await rm(path, { force: true });
    }
  }

  close(): void {
    for (const name of [...this.#open.keys()]) this.#forget(name);
  }

  #forget(name: string): void {
    const found = this.#open.get(name);
    this.#open.delete(name);
    found?.archive.close().catch(() => undefined);
  }

  #name(layer: BoundaryLayer, version: string): string {
    return `${layer.name}-${version}${FILE}`;
  }

  #path(layer: BoundaryLayer, version: string): string {
    return join(this.#folder, this.#name(layer, version));
  }
}
