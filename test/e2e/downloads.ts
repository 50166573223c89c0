import { readFile } from "node:fs/promises";
import type { Locator } from "playwright-core";

/** The bytes of the file that a button or a link gives. */
export async function downloaded(from: Locator): Promise<Buffer> {
  const [download] = await Promise.all([from.page().waitForEvent("download"), from.click()]);
  return await readFile(await download.path());
}
