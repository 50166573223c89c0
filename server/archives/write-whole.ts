import { open, rename, rm } from "node:fs/promises";

/** The end of a file's name while it is written. */
export const UNFINISHED = ".part";

/** The file has its name when it is whole and on the disk; each process writes under a name of its own meanwhile. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const unfinished = `${path}.${process.pid}${UNFINISHED}`;
  try {
    const file = await open(unfinished, "w");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
}
