import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { type Database, type Engine, embeddedPools, openDatabase } from "../../server/db/connection/connect.ts";
import { prepareDatabase } from "../../server/store/prepare.ts";
import { startTemporary } from "./embedded.ts";
import { startNative } from "./native.ts";

/** How a test file reaches the database of its project: a socket of the embedded engine, or a URL. */
export interface EngineAddress {
  engine: Engine;
  address: string;
}

/** One database for each worker, and one for a file that begins while another ends: each file has one for itself. */
export interface EngineAddresses {
  engine: Engine;
  addresses: string[];
  /** Folder where a file marks the database that it has taken. */
  locks: string;
}

declare module "vitest" {
  interface ProvidedContext {
    engines: EngineAddresses;
  }
}

/** Once per project: an engine with everything loaded that a first start loads, shared by its test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (project.name === "native") {
    const server = await startNative();
    return prepared(project, "native", server.url, server.stop, () => server.copies(project.config.maxWorkers));
  }
  const engine = await startTemporary();
  return prepared(project, "embedded", engine.path, engine.close, async () => []);
}

async function prepared(
  project: TestProject,
  engine: Engine,
  address: string,
  stop: () => Promise<void>,
  copies: () => Promise<string[]>,
): Promise<() => Promise<void>> {
  try {
    const database = await open({ engine, address });
    await prepareDatabase(database.owner, engine).finally(() => database.close());
    const locks = mkdtempSync(join(tmpdir(), "chumchon-locks-"));
    project.provide("engines", { engine, addresses: [address, ...(await copies())], locks });
    return async () => {
      rmSync(locks, { recursive: true, force: true });
      await stop();
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The database at an address; closing it leaves the engine running. */
export async function open({ engine, address }: EngineAddress): Promise<Database> {
  if (engine === "native") return openDatabase({ url: address });
  const pools = embeddedPools(address);
  const close = async () => {
    await Promise.all(Object.values(pools).map((pool) => pool.end({ timeout: 5 })));
  };
  return { engine, ...pools, warning: null, close };
}
