import { join } from "node:path";
import { ROOT } from "../../data/root.ts";
import type { Config } from "../config.ts";

/** Where archives are kept unless it is told: in the data directory, which has a volume already where one is used. */
export function archivesFolder({ tilesDir, databaseUrl, dataDir }: Config): string {
  if (tilesDir !== undefined) return tilesDir;
  const data = databaseUrl === undefined ? dataDir : undefined;
  return data === undefined ? join(ROOT, ".data", "tiles") : join(data, "tiles");
}
