/**
 * The process of the server is killed at random moments of an approval, a revert and an import. After the next start each has
 * happened wholly or not at all, nothing that was published is lost, and whoever comes next is not held up.
 */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../../../server/db/connect.ts";
import { runningEngine } from "../../../server/db/embedded/running.ts";
import { database, engineAddress } from "../../engines/database.ts";
import { open } from "../../engines/setup.ts";
import { runs } from "../../runs.ts";
import { type ServerProcess, startServer } from "../server-process.ts";
import { housesForm } from "./imports/import-form.ts";
import { staffApplication } from "./staff-application.ts";

const KILLS = { decision: runs(2, 34), import: runs(1, 16) };
/** ms in which the file is read; how long a decision takes is measured. */
const IMPORT = 4000;
const KEY = "SERVER-KILLED";
const ROWS = 500;

const own = { kind: "provinces", codes: ["50"] } as const;
const { engine, address } = engineAddress();
const shared = await database();
const [lao] = await shared.owner<{ code: string }[]>`
  select code from area where level = 'lao' and province = '50'
    and not exists (select from record where record.programme = 'council' and record.lao = area.code and origin = 'real')
  order by code desc offset 5 limit 1`;

/** What the server is told of its database: on the embedded engine a copy, since its engine ends with it. */
let setting: Record<string, string> = { DATABASE_URL: address };
let server: ServerProcess;
let url = "";
let opened: Database = shared;
let cookies: Readonly<Record<"editor" | "approver", string>>;

async function start(): Promise<void> {
  server = startServer(setting);
  url = await server.said;
  if (url === "") throw new Error(server.lines.join("\n"));
  if (engine === "native") return;
  const path = await runningEngine(setting.DATA_DIR);
  if (path === null) throw new Error("The engine of the server is not found");
  opened = await open({ engine, address: path });
}

async function kill(): Promise<void> {
  server.stop("SIGKILL");
  await server.exit;
  if (engine === "embedded") await opened.close();
}

beforeAll(async () => {
  if (engine === "embedded") {
    const folder = mkdtempSync(join(tmpdir(), "chumchon-killed-"));
    await shared.owner`checkpoint`;
    cpSync(join(dirname(address), "pg"), join(folder, "pg"), { recursive: true });
    setting = { DATA_DIR: folder };
  }
  await start();
  const { somebody } = await staffApplication(opened);
  cookies = { editor: (await somebody("editor", own)).cookie, approver: (await somebody("approver", own)).cookie };
});

afterAll(async () => {
  if (engine === "native") {
    for (const set of sets.reverse()) await decide(set, "revert");
    expect(await shared.owner`select from record where key = ${KEY}`).toHaveLength(0);
  }
  await kill();
  if (setting.DATA_DIR) rmSync(setting.DATA_DIR, { recursive: true, force: true });
});

const ask = (who: keyof typeof cookies, method: string, path: string, body?: string | FormData) =>
  fetch(`${url}/api/staff/${path}`, {
    method,
    headers: { cookie: cookies[who], ...(typeof body === "string" && { "content-type": "application/json" }) },
    ...(body !== undefined && { body }),
  });

async function told(response: Response) {
  const text = await response.text();
  expect([response.status, text]).toEqual([200, expect.anything()]);
  return JSON.parse(text);
}

/** The status of the answer; null when there was none any more. */
const decide = (set: string, decision: "approve" | "revert") =>
  ask("approver", "POST", `changes/${set}/${decision}`, '{"despite_later":true}').then(
    ({ status }) => status,
    () => null,
  );

/** Sets that were published. */
const sets: string[] = [];

async function propose(members: number): Promise<string> {
  let seen = null;
  if (members > 1) {
    const {
      key,
      lao: at,
      province,
      year,
      attributes,
      measures,
    } = await told(await ask("editor", "GET", `records/council/real/${KEY}`));
    seen = { key, lao: at, province, year, attributes, measures };
  }
  const values = { lao: lao?.code, year: "2560", members: String(members) };
  const { id } = await told(
    await ask("editor", "POST", "changes", JSON.stringify({ programme: "council", key: KEY, seen, values })),
  );
  return id;
}

/** The record, its figures, the set and its log have to agree. */
async function stateOf(set: string) {
  const [row] = await opened.owner<{ state: string; members: number; figures: number; log: string[] }[]>`
    select (select state from change_set where id = ${set}) as state,
           (select members::integer from record where programme = 'council' and origin = 'real' and key = ${KEY}) as members,
           (select sum(members)::integer from lao_figure
            where basis = 'real' and programme = 'council' and lao = ${lao?.code ?? ""}) as figures,
           (select array_agg(action order by id) from log where change_set = ${set}) as log`;
  if (!row) throw new Error("No state");
  return row;
}

const LOG = ["draft", "submit", "publish", "revert"];
const LOGGED = { waiting: 2, published: 3, reverted: 4 };

it(
  `${KILLS.decision} kills leave each approval and revert whole or undone`,
  async () => {
    let members = 1;
    const first = await propose(members);
    const started = performance.now();
    expect(await decide(first, "approve")).toBe(200);
    sets.push(first);
    const longest = Math.ceil(performance.now() - started);
    for (const [index, part] of fc.sample(fc.integer({ min: 0, max: 120 }), KILLS.decision).entries()) {
      const set = await propose(members + 1);
      const decision = index % 2 ? "revert" : "approve";
      if (decision === "revert") expect(await decide(set, "approve")).toBe(200);
      const answer = decide(set, decision);
      await after((part * longest) / 100);
      await kill();
      const status = await answer;
      await start();
      const { state, ...rest } = await stateOf(set);
      const [undone, done] =
        decision === "approve" ? (["waiting", "published"] as const) : (["published", "reverted"] as const);
      expect([undone, done]).toContain(state);
      const found = state === done ? done : undone;
      if (status === 200) expect(found).toBe(done);
      const now = found === "published" ? members + 1 : members;
      expect(rest).toEqual({ members: now, figures: now, log: LOG.slice(0, LOGGED[found]) });
      // whoever comes next is not held up
      if (found === undone) expect(await decide(set, decision)).toBe(200);
      if (decision === "approve") {
        sets.push(set);
        members++;
      }
    }
  },
  runs(180_000, 3_600_000),
);

const upload = () => housesForm("killed.csv", KEY, lao?.code ?? "", ROWS);

const drafts = () => opened.owner`
  select state, added, (select count(*)::integer from change where change.change_set = change_set.id) as changes
  from change_set where kind = 'import' and file = 'killed.csv'`;

async function untilRead(id: string): Promise<string> {
  for (;;) {
    const { state } = await told(await ask("editor", "GET", `imports/${id}`));
    if (state !== "running") return state;
    await after(50);
  }
}

it(
  `${KILLS.import} kills leave of each import a whole draft or nothing`,
  async () => {
    const begun: string[] = [];
    for (const moment of fc.sample(fc.integer({ min: 0, max: IMPORT }), KILLS.import)) {
      begun.push((await told(await ask("editor", "POST", "imports", upload()))).id);
      await after(moment);
      await kill();
      await start();
      for (const draft of await drafts()) expect(draft).toEqual({ state: "draft", added: ROWS, changes: ROWS });
      expect(await opened.owner`select from record where starts_with(key, ${`${KEY}-`})`).toHaveLength(0);
    }
    const { id } = await told(await ask("editor", "POST", "imports", upload()));
    expect(await untilRead(id)).toBe("ready");
    // what the others left goes with them: they failed, or are still there
    for (const each of begun) {
      expect(["failed", "ready"]).toContain(await untilRead(each));
      await told(await ask("editor", "DELETE", `imports/${each}`));
    }
    expect(await drafts()).toHaveLength(1);
    await told(await ask("editor", "DELETE", `imports/${id}`));
    expect(await drafts()).toHaveLength(0);
  },
  runs(180_000, 3_600_000),
);
