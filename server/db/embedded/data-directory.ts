import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** Thrown when the data directory cannot be made or written. The message is in both languages. */
export class UnusableDirectory extends Error {
  constructor(folder: string, { th, en }: { th: string; en: string }, cause?: unknown) {
    super(
      `ใช้ DATA_DIR=${folder} เป็นโฟลเดอร์ข้อมูลไม่ได้: ${th}\n` + `DATA_DIR=${folder} cannot be the data directory: ${en}`,
      { cause },
    );
  }
}

/** Makes the directory unless it is there. @throws UnusableDirectory */
export function makeDataDirectory(folder: string): void {
  const standing = nearest(folder);
  if (!statSync(standing).isDirectory()) {
    throw new UnusableDirectory(folder, { th: `${standing} ไม่ใช่โฟลเดอร์`, en: `${standing} is not a directory` });
  }
  try {
    accessSync(standing, constants.W_OK | constants.X_OK);
    makeDirectory(folder);
  } catch (error) {
    throw new UnusableDirectory(
      folder,
      { th: `ไม่มีสิทธิ์เขียนใน ${standing}`, en: `${standing} cannot be written to` },
      error,
    );
  }
}

/** Not recursive in one call: on a file system that refuses new directories Node.js tries again for ever. */
export function makeDirectory(folder: string): void {
  if (existsSync(folder)) return;
  makeDirectory(dirname(folder));
  mkdirSync(folder);
}

/** The folder, or the nearest one above it that is there. */
function nearest(folder: string): string {
  return existsSync(folder) || folder === dirname(folder) ? folder : nearest(dirname(folder));
}
