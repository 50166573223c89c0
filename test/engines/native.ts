import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import postgres from "postgres";
import { ROOT } from "../../data/root.ts";
import { freePort } from "./free-port.ts";

const DEBIAN = "/usr/lib/postgresql";
const READY = "database system is ready to accept connections";
/** What the server says of itself, e.g. of a session that ended too early; `.ci/run` shows it beside failures. */
const SERVER_LOG = join(ROOT, ".data", "test-native.log");

export interface NativeServer {
  url: string;
  /** `count` further databases with the content of this one, to which nobody may be connected meanwhile. */
  copies(count: number): Promise<string[]>;
  stop(): Promise<void>;
}

/** What a native engine can be started from: a server that is there already, or the folder of PostgreSQL's programs. */
export function nativeEngine(): { url: string } | { programs: string } | null {
  const url = process.env.DATABASE_URL;
  if (url) return { url };
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(DEBIAN, version, "bin")),
    ...(process.env.PATH ?? "").split(delimiter),
  ];
  const programs = folders.find((folder) => existsSync(join(folder, "initdb")));
  return programs ? { programs } : null;
}

/** An empty database on a real PostgreSQL: in the server of DATABASE_URL, or in a cluster of its own. */
export async function startNative(): Promise<NativeServer> {
  const found = nativeEngine();
  if (!found) throw new Error("No PostgreSQL found");
  return "url" in found ? newDatabase(found.url) : newCluster(found.programs);
}

async function newDatabase(url: string): Promise<NativeServer> {
  const admin = postgres(url, { max: 1, onnotice: () => {} });
  const names: string[] = [];
  const create = async (template: string) => {
    const name = `chumchon_test_${process.pid}_${names.length + 1}`;
    await admin`create database ${admin(name)} encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'
      template ${admin(template)}`;
    names.push(name);
    return name;
  };
  const address = (name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const first = await create("template0");
  return {
    url: address(first),
    async copies(count) {
      const made: string[] = [];
      while (made.length < count) made.push(address(await create(first)));
      return made;
    },
    async stop() {
      for (const name of names) await admin`drop database ${admin(name)} with (force)`;
      await admin.end();
    },
  };
}

async function newCluster(programs: string): Promise<NativeServer> {
  const folder = mkdtempSync("/tmp/chumchon-native-");
  const user = unprivileged();
  if (user) chownSync(folder, user.uid, user.gid);
  const identity = { cwd: folder, ...user };
  const data = join(folder, "data");
  const initdb = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"];
  execFileSync(join(programs, "initdb"), initdb, { ...identity, stdio: "ignore" });
  const port = await freePort();
  const settings = [
    "fsync=off",
    "listen_addresses=127.0.0.1",
    `unix_socket_directories=${folder}`,
    "timezone=UTC",
    "log_line_prefix=%m %p %d ",
  ];
  const server = spawn(
    join(programs, "postgres"),
    ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    { ...identity, stdio: ["ignore", "ignore", "pipe"] },
  );
  await untilReady(server);
  const database = await newDatabase(`postgres://postgres@127.0.0.1:${port}/postgres`);
  return {
    ...database,
    async stop() {
      await database.stop();
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function untilReady(server: ChildProcess): Promise<void> {
  mkdirSync(dirname(SERVER_LOG), { recursive: true });
  writeFileSync(SERVER_LOG, "");
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    if (server.stderr) {
      createInterface({ input: server.stderr }).on("line", (line) => {
        said.push(line);
        if (line.includes(READY)) resolve();
        appendFileSync(SERVER_LOG, `${line}\n`);
      });
    }
    server.once("error", reject);
    server.once("exit", () => reject(new Error(`PostgreSQL ended while starting:\n${said.join("\n")}`)));
  });
}

/** PostgreSQL refuses to run as root; Debian's packages bring the user `postgres`. */
function unprivileged(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync("/etc/passwd", "utf8").split("\n");
  const entry = users.find((line) => line.startsWith("postgres:")) ?? users.find((line) => line.startsWith("nobody:"));
  const [, , uid, gid] = entry?.split(":") ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}
