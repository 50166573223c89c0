import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "../../data/root.ts";
import { type EmbeddedEngine, startEmbedded } from "../../server/db/embedded/start.ts";

/** Fills `folder` with the data directory of an empty database. The first is made by the engine, later ones are copies. */
export async function fillDataDirectory(folder: string): Promise<void> {
  const template = join(ROOT, ".data", `test-template-${packageVersion("@electric-sql/pglite")}`);
  if (!existsSync(template)) {
    mkdirSync(dirname(template), { recursive: true });
    const made = mkdtempSync(join(dirname(template), "making-"));
    const engine = await startEmbedded({ dataDir: made });
    await engine.close();
    // another run may have been quicker
    if (existsSync(template)) rmSync(made, { recursive: true });
    else renameSync(made, template);
  }
  cpSync(template, folder, { recursive: true });
}

/** An engine with an empty database, gone without a trace when closed. */
export async function startTemporary(): Promise<EmbeddedEngine> {
  const dataDir = mkdtempSync(join(tmpdir(), "chumchon-embedded-"));
  await fillDataDirectory(dataDir);
  const engine = await startEmbedded({ dataDir });
  return {
    path: engine.path,
    get pid() {
      return engine.pid;
    },
    async close() {
      await engine.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function packageVersion(name: string): string {
  const entry = createRequire(import.meta.url).resolve(name);
  return JSON.parse(readFileSync(join(dirname(entry), "..", "package.json"), "utf8")).version;
}
