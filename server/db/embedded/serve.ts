import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Bilingual } from "../../../data/area.ts";
import { Bridge } from "../../pglite-bridge/index.ts";
import { makeDataDirectory } from "./data-directory.ts";
import { openPostgis } from "./database.ts";
import { lockDirectory } from "./lock.ts";

const HINT = "use DATABASE_URL (ใช้ไม่ได้กับฐานข้อมูลในเครื่อง)";
const isPipe = process.platform === "win32";

/**
 * Opens the database in `folder`, which stays locked until this process exits, and takes connections on `socket`.
 * Returns the function that hangs up and closes the database. Rejects with UnusableDirectory, DirectoryInUse, or with what PGlite says.
 */
export async function serve(
  folder: string,
  socket: string,
  onProgress: (step: Bilingual) => void,
  onBroken: (error: Error) => void,
): Promise<() => Promise<void>> {
  makeDataDirectory(folder);
  process.once("exit", lockDirectory(folder, join(folder, "engine.lock")));
  const pglite = await openPostgis(folder, onProgress);
  const bridge = await Bridge.over(pglite, { hint: HINT, onBroken, endsOverdue: true });
  if (!isPipe) rmSync(socket, { force: true });
  await bridge.listen(socket);
  return async () => {
    await bridge.close();
    await pglite.close();
    if (!isPipe) rmSync(socket, { force: true });
  };
}
