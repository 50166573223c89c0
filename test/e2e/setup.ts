import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { ROOT } from "../../data/root.ts";
import { startProduct } from "./product.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the running product. */
    url: string;
    /** Folder of its database. */
    dataDir: string;
  }
}

/**
 * Once for all browser tests: the built product with an embedded database of its own, as a first start makes it. While
 * writing tests, `PRODUCT_URL` names one that runs already, and `DATA_DIR` its database.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (process.env.PRODUCT_URL) {
    project.provide("url", process.env.PRODUCT_URL);
    project.provide("dataDir", process.env.DATA_DIR ?? join(ROOT, ".data", "db"));
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "chumchon-product-"));
  const product = await startProduct(folder);
  project.provide("url", product.url);
  project.provide("dataDir", folder);
  return async () => {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
