/**
 * The database is killed at random moments of an approval and of a revert. Each happens wholly or not at all: the record,
 * its figures, the version and the log agree, and nothing stays locked.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { database, engineAddress } from "../../engines/database.ts";
import { runs } from "../../runs.ts";
import { PASSWORD, staffApplication } from "./staff-application.ts";

/** ms; an approval takes less on either engine. */
const LONGEST = 60;
const KEY = "KILLED-1";

const { engine, address } = engineAddress();
/** The embedded engine takes seconds to start again. */
const KILLS = runs(engine === "embedded" ? 3 : 6, 50);
const opened = await database();
/** With one session, which sees the others end. */
const { owner } = await database();
const { somebody, send } = await staffApplication(opened);
const own = { kind: "provinces", codes: ["50"] } as const;
const [editor, approver] = [await somebody("editor", own), await somebody("approver", own)];
const [lao] = await owner<{ code: string }[]>`
  select code from area where level = 'lao' and province = '50'
    and not exists (select from record where record.programme = 'council' and record.lao = area.code and origin = 'real')
  order by code desc limit 1`;

/**
 * The embedded engine is killed as a process. The server of PostgreSQL has databases of others too: the sessions of this one
 * end as those of a killed server do.
 */
async function kill(): Promise<void> {
  if (engine === "embedded") {
    process.kill(JSON.parse(readFileSync(join(dirname(address), "engine.lock"), "utf8")).pid, "SIGKILL");
    return;
  }
  await owner`
    select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
}

/** Asks until the database is there again: 503 until then, and nothing else. */
async function answered(ask: () => Response | Promise<Response>): Promise<Response> {
  for (;;) {
    const response = await ask();
    if (response.status !== 503) return response;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const body = async (ask: () => Response | Promise<Response>) => {
  const response = await answered(ask);
  expect(response.status).toBe(200);
  return await response.json();
};

interface State {
  state: string;
  members: number | null;
  figures: number | null;
  told: number;
}

/** What the database says of a set and of the record. */
async function stateOf(set: string): Promise<State> {
  const [row] = await owner<State[]>`
    select (select state from change_set where id = ${set}) as state,
           (select members::integer from record where programme = 'council' and origin = 'real' and key = ${KEY}) as members,
           (select sum(members)::integer from lao_figure
            where basis = 'real' and programme = 'council' and lao = ${lao?.code ?? ""}) as figures,
           (select count(*)::integer from log where change_set = ${set} and action = 'publish') as told`;
  if (!row) throw new Error("No state");
  return row;
}

const seen = async () => {
  const { key, lao, province, year, attributes, measures } = await body(() =>
    editor.get(`/api/staff/records/council/real/${KEY}`),
  );
  return { key, lao, province, year, attributes, measures };
};

async function propose(members: number, first: boolean): Promise<string> {
  const values = { lao: lao?.code, year: "2560", members: String(members) };
  const edit = { programme: "council", key: KEY, seen: first ? null : await seen(), values };
  const { id } = await body(() => editor.ask("POST", "/api/staff/changes", edit));
  return id;
}

const approve = (set: string) => approver.ask("POST", `/api/staff/changes/${set}/approve`);
let first = "";
beforeAll(async () => {
  first = await propose(1, true);
  expect((await approve(first)).status).toBe(200);
});
afterAll(async () => {
  await body(() => approver.ask("POST", `/api/staff/changes/${first}/revert`, { despite_later: true }));
  expect(await owner`select from record where key = ${KEY}`).toHaveLength(0);
});

it(
  `${KILLS} kills leave nothing half done, nothing lost and nothing locked`,
  async () => {
    const moments = fc.sample(fc.integer({ min: 0, max: LONGEST }), KILLS);
    let members = 1;
    for (const [index, moment] of moments.entries()) {
      const set = await propose(members + 1, false);
      const answer = approve(set);
      await new Promise((resolve) => setTimeout(resolve, moment));
      // the right password is never called wrong
      const signedIn = send("POST", "/api/auth/sign-in/username", { username: editor.username, password: PASSWORD });
      await kill();
      const { status } = await answer;
      expect([200, 503]).toContain(status);
      expect([200, 503]).toContain((await signedIn).status);
      await body(() => approver.get("/api/staff/me"));
      const after = await stateOf(set);
      const published = after.state === "published";
      if (status === 200) expect(published).toBe(true);
      const now = published ? members + 1 : members;
      expect(after).toEqual({
        state: published ? "published" : "waiting",
        members: now,
        figures: now,
        told: published ? 1 : 0,
      });
      // whoever comes next is not held up
      if (!published) expect((await answered(() => approve(set))).status).toBe(200);
      members++;
      if (index % 3 === 2) {
        const back = approver.ask("POST", `/api/staff/changes/${set}/revert`, { despite_later: false });
        await new Promise((resolve) => setTimeout(resolve, moment));
        await kill();
        expect([200, 503]).toContain((await back).status);
        await body(() => approver.get("/api/staff/me"));
        const reverted = await stateOf(set);
        expect([members - 1, members]).toContain(reverted.members);
        expect(reverted.figures).toBe(reverted.members);
        members = reverted.members ?? 0;
      }
    }
  },
  runs(120_000, 3_600_000),
);
