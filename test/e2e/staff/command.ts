/** `npm run staff` beside the product under test, as the person who runs the server types it. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../../../data/root.ts";

const run = promisify(execFile);

export async function staffCommand(dataDir: string, ...words: string[]): Promise<{ password: string }> {
  const tsx = join(ROOT, "node_modules", "tsx", "dist", "cli.mjs");
  const { stdout } = await run(process.execPath, [tsx, "server/staff/command.ts", ...words, "--json"], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: "", DATA_DIR: dataDir },
  });
  return JSON.parse(stdout) as { password: string };
}
