import { afterAll, inject } from "vitest";
import type { Database } from "../../server/db/connect.ts";
import { open } from "./setup.ts";

/** The loaded database of the project in which the test file runs, closed after it. */
export async function database(): Promise<Database> {
  const opened = await open(inject("database"));
  afterAll(() => opened.close());
  return opened;
}
