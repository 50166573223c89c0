/** `npm run dev`: the server starts again when its files change, and Vite serves the client and passes the API on. */
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const bin = (...path) => join(ROOT, "node_modules", ...path);

const children = [
  [bin("tsx", "dist", "cli.mjs"), "watch", "--clear-screen=false", "server/main.ts"],
  [bin("vite", "bin", "vite.js")],
].map((args) => spawn(process.execPath, args, { cwd: ROOT, stdio: "inherit" }));

let ending = false;

/** When one side ends, so does the other; each is given the time to close what it has open. */
function end(signal, code) {
  if (ending) return;
  ending = true;
  process.exitCode = code;
  for (const child of children) child.kill(signal);
}

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => end(signal, 0));
// npm's shell does not pass SIGTERM on
const parent = process.ppid;
setInterval(() => process.ppid !== parent && end("SIGTERM", 0), 500).unref();
for (const child of children) child.on("exit", (code) => end("SIGTERM", code ?? 1));
