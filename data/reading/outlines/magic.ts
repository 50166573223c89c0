/** Whether a file begins with the bytes that mark its format. */
export function beginsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

export const ZIP_MAGIC = [0x50, 0x4b];
export const SHP_MAGIC = [0, 0, 0x27, 0x0a];
