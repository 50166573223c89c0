/**
 * Runs before `npm start`, `npm run dev` and `npm test`: the packages of the lock file are installed, and with
 * `--build` both sides are built, each only when its inputs changed. Built-ins only, since nothing is installed yet.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
/** What the build reads; tests and documents do not count. */
const SOURCES = ["web", "server", "data", "vite.config.ts", "tsconfig.json", "package-lock.json"];

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (fits) return;
  console.error(`ต้องใช้ Node 20.19+, 22.12+ หรือ 24 แต่พบ ${process.versions.node}`);
  console.error(`Node 20.19+, 22.12+ or 24 is needed, this is ${process.versions.node}.`);
  process.exit(1);
}

function files(path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  try {
    return readdirSync(full, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, join(entry.parentPath ?? entry.path, entry.name)))
      .sort();
  } catch {
    return [path];
  }
}

function digest(paths) {
  const hash = createHash("sha256").update(process.versions.node.split(".")[0]);
  for (const path of paths.flatMap(files))
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(ROOT, path)));
  return hash.digest("hex");
}

/** Runs `command` unless the inputs are those of its last success, noted in the file `mark`. */
function whenChanged(inputs, mark, title, command) {
  const wanted = digest(inputs);
  const noted = join(ROOT, mark);
  if (existsSync(noted) && readFileSync(noted, "utf8") === wanted) return;
  const started = Date.now();
  console.log(`› ${title} …`);
  // on Windows npm and vite are .cmd files, which only a shell starts
  const { status } = spawnSync(command, { cwd: ROOT, shell: true, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) {
    console.error(`› ${title}: failed (\`${command}\`)`);
    process.exit(status ?? 1);
  }
  mkdirSync(dirname(noted), { recursive: true });
  writeFileSync(noted, wanted);
  console.log(`› ${title}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

checkNode();
whenChanged(
  ["package-lock.json"],
  "node_modules/.installed",
  "ติดตั้งแพ็กเกจ / installing packages",
  "npm ci --no-audit --no-fund --loglevel=error",
);
if (process.argv.includes("--build")) {
  whenChanged(
    SOURCES,
    "dist/.built",
    "สร้างหน้าเว็บและเซิร์ฟเวอร์ / building the client and the server",
    "npx --no-install vite build --app --logLevel warn",
  );
}
