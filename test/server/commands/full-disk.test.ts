/** A backup onto a disk that is full, in a small file system that the process alone sees. */
import { execFile, execFileSync } from "node:child_process";
import { dirname } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../../../data/root.ts";
import { engineAddress } from "../../engines/database.ts";
import { temporaryFolder } from "../../engines/temporary-folder.ts";

const { engine, address } = engineAddress();
const OWN_MOUNTS = ["--map-root-user", "--mount"];

function mayMount(): boolean {
  try {
    execFileSync("unshare", [...OWN_MOUNTS, "mount", "-t", "tmpfs", "full", "/mnt"], { stdio: "ignore" });
    return true;
  } catch {
    console.warn("\n  !! No file system can be mounted here: the test of a full disk is SKIPPED !!\n");
    return false;
  }
}

/** Two pages of memory: the backup of before takes one, and the next does not fit into the other. */
const SCRIPT = `
  mount -t tmpfs -o size=8k full "$1" || exit 9
  echo earlier > "$1/office.backup"
  "$2" --import tsx server/commands/backup.ts "$1/office.backup"
  code=$?
  ls -A "$1"; cat "$1/office.backup"
  exit $code`;

it.runIf(mayMount())("says that the disk is full, and leaves the backup of before as it was", async () => {
  const place = engine === "native" ? { DATABASE_URL: address } : { DATABASE_URL: "", DATA_DIR: dirname(address) };
  const env = { ...process.env, ...place };
  const shell = ["sh", "-c", SCRIPT, "sh", temporaryFolder("full"), process.execPath];
  const ended = await new Promise<{ code: unknown; left: string; said: string }>((resolve) => {
    execFile("unshare", [...OWN_MOUNTS, ...shell], { cwd: ROOT, env }, (error, left, said) =>
      resolve({ code: error?.code ?? 0, left, said }),
    );
  });
  expect(ended).toEqual({ code: 2, left: "office.backup\nearlier\n", said: expect.stringMatching(/ดิสก์เต็ม/) });
});
