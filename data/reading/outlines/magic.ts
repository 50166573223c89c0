/** The bytes that formats begin with. */
export const ZIP_MAGIC = [0x50, 0x4b];
export const SHP_MAGIC = [0, 0, 0x27, 0x0a];
