/** What `npm start` tells Node of the memory that the server may take. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../data/root.ts";

const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

export const START_FLAGS: readonly string[] = scripts.start.split(" ").filter((word: string) => word.startsWith("--"));
