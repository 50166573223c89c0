import { basename, join } from "node:path";
import { afterAll, inject } from "vitest";
import type { Database } from "../../server/db/connection/connect.ts";
import { DirectoryInUse, lockDirectory } from "../../server/db/embedded/lock.ts";
import { type EngineAddress, type EngineAddresses, open } from "./setup.ts";

/** Between looks for a database that another file is about to give back, ms. */
const PAUSE = 20;

function lock(address: string, locks: string): boolean {
  try {
    lockDirectory(address, join(locks, basename(address)));
    return true;
  } catch (error) {
    if (error instanceof DirectoryInUse) return false;
    throw error;
  }
}

/**
 * A database that no other test file has while this one runs. The number that Vitest gives a worker does not tell: where
 * one project follows another, two workers at a time may have the same (4.1). It is free again when this process has ended.
 */
function take({ addresses, locks }: EngineAddresses): string {
  const [only] = addresses;
  if (only !== undefined && addresses.length === 1) return only;
  for (;;) {
    const free = addresses.find((address) => lock(address, locks));
    if (free !== undefined) return free;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
}

let taken: string | undefined;

/** Where this test file finds its loaded database. */
export function engineAddress(): EngineAddress {
  const engines = inject("engines");
  taken ??= take(engines);
  return { engine: engines.engine, address: taken };
}

/** The loaded database of the test file, closed after it. */
export async function database(): Promise<Database> {
  const opened = await open(engineAddress());
  afterAll(() => opened.close());
  return opened;
}
