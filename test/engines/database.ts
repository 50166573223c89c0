import { afterAll, inject } from "vitest";
import type { Database } from "../../server/db/connect.ts";
import { type EngineAddress, open } from "./setup.ts";

/** Where the worker that runs this test file finds its loaded database. */
export function engineAddress(): EngineAddress {
  const { engine, addresses } = inject("engines");
  // workers are numbered from 1
  const address = addresses[Number(process.env.VITEST_POOL_ID) - 1];
  if (!address) throw new Error(`No database for worker ${process.env.VITEST_POOL_ID} (1–${addresses.length})`);
  return { engine, address };
}

/** The loaded database of the worker, closed after the test file. */
export async function database(): Promise<Database> {
  const opened = await open(engineAddress());
  afterAll(() => opened.close());
  return opened;
}
