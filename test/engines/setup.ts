import type { TestProject } from "vitest/node";
import { type Database, type Engine, embeddedPools, openDatabase } from "../../server/db/connect.ts";
import { prepareDatabase } from "../../server/store/prepare.ts";
import { startTemporary } from "./embedded.ts";
import { startNative } from "./native.ts";

/** How a test file reaches the database of its project: a socket of the embedded engine, or a URL. */
export interface EngineAddress {
  engine: Engine;
  address: string;
}

declare module "vitest" {
  interface ProvidedContext {
    database: EngineAddress;
  }
}

/** Once per project: an engine with everything loaded that a first start loads, shared by its test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const native = project.name === "native";
  const server = native ? await startNative() : null;
  const engine = native ? null : await startTemporary();
  const address = server?.url ?? engine?.path ?? "";
  const database = await open({ engine: native ? "native" : "embedded", address });
  const stop = async () => {
    await server?.stop();
    await engine?.close();
  };
  try {
    await prepareDatabase(database.owner, database.engine);
  } catch (error) {
    await database.close();
    await stop();
    throw error;
  }
  await database.close();
  project.provide("database", { engine: database.engine, address });
  return stop;
}

/** The database at an address; closing it leaves the engine running. */
export async function open({ engine, address }: EngineAddress): Promise<Database> {
  if (engine === "native") return openDatabase({ url: address });
  const { owner, reader } = embeddedPools(address);
  const close = async () => {
    await Promise.all([owner.end({ timeout: 5 }), reader.end({ timeout: 5 })]);
  };
  return { engine, owner, reader, close };
}
