/**
 * The process of the server, or all its workers, are killed at random moments of an approval, a revert and an import.
 * After that each has happened wholly or not at all, nothing that was published is lost, and whoever comes next is not held up.
 */
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database, engineAddress } from "../../engines/database.ts";
import { runs } from "../../runs.ts";
import { housesForm } from "./imports/import-form.ts";
import { KilledServer, statusOf, type Victim } from "./killed-server.ts";

const KILLS = { decision: runs(2, 34), import: runs(1, 16), cancelling: runs(0, 50) };
/** ms in which the file is sent and read, and in which an import is cancelled; how long a decision takes is measured. */
const IMPORT = 4000;
const CANCELLING = 60;
const KEY = "SERVER-KILLED";
const ROWS = 500;

const { engine } = engineAddress();
const VICTIMS: Victim[] = engine === "native" && process.platform === "linux" ? ["server", "workers"] : ["server"];
const shared = await database();
const [lao] = await shared.owner<{ code: string }[]>`
  select code from area where level = 'lao' and province = '50'
    and not exists (select from record where record.programme = 'council' and record.lao = area.code and origin = 'real')
  order by code desc offset 5 limit 1`;

async function told(response: Response) {
  const text = await response.text();
  expect([response.status, text]).toEqual([200, expect.anything()]);
  return JSON.parse(text);
}

describe.each(VICTIMS)("kills of the %s:", (victim) => {
  const server = new KilledServer(victim, shared);
  const { ask } = server;
  /** Sets that were published. */
  const sets: string[] = [];

  beforeAll(() => server.begin());
  afterAll(async () => {
    if (engine === "native") {
      for (const set of sets.reverse()) await decide(set, "revert");
      expect(await shared.owner`select from record where key = ${KEY}`).toHaveLength(0);
    }
    await server.end();
  });

  const decide = (set: string, decision: "approve" | "revert") =>
    statusOf(ask("approver", "POST", `changes/${set}/${decision}`, '{"despite_later":true}'));

  async function propose(members: number): Promise<string> {
    let seen = null;
    if (members > 1) {
      const record = await told(await ask("editor", "GET", `records/council/real/${KEY}`));
      const { key, lao: at, province, year, attributes, measures } = record;
      seen = { key, lao: at, province, year, attributes, measures };
    }
    const values = { lao: lao?.code, year: "2560", members: String(members) };
    const edit = JSON.stringify({ programme: "council", key: KEY, seen, values });
    return (await told(await ask("editor", "POST", "changes", edit))).id;
  }

  /** The record, its figures, the set and its log have to agree. */
  async function stateOf(set: string) {
    const { owner } = server.opened;
    // what the dead have begun its database may still be ending
    await owner`select from change_set where id = ${set} for update`;
    const [row] = await owner<{ state: string; members: number; figures: number; log: string[] }[]>`
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
    `${KILLS.decision} leave each approval and revert whole or undone`,
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
        await pause((part * longest) / 100);
        await server.kill();
        await server.again();
        const status = await answer;
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

  const upload = () => ask("editor", "POST", "imports", housesForm("killed.csv", KEY, lao?.code ?? "", ROWS));

  const begin = async (): Promise<string> => (await told(await upload())).id;

  const imports = () =>
    server.opened.owner<{ id: string }[]>`select id::text from import_job where file_name = 'killed.csv'`;

  /** Each is whole, and is that of an import. */
  async function expectWholeDrafts(): Promise<void> {
    const drafts = await server.opened.owner`
      select state, added, (select count(*)::integer from change where change.change_set = change_set.id) as changes,
             exists (select from import_job where import_job.change_set = change_set.id) as held
      from change_set where kind = 'import' and file = 'killed.csv'`;
    for (const draft of drafts) expect(draft).toEqual({ state: "draft", added: ROWS, changes: ROWS, held: true });
    expect(await server.opened.owner`select from record where starts_with(key, ${`${KEY}-`})`).toHaveLength(0);
  }

  async function untilRead(id: string): Promise<string> {
    for (;;) {
      const { state } = await told(await ask("editor", "GET", `imports/${id}`));
      if (state !== "running") return state;
      await pause(50);
    }
  }

  /** What is left of those that were killed goes with them: they failed, or are still there. */
  async function drop(ids: readonly { id: string }[]): Promise<void> {
    for (const { id } of ids) {
      expect(["failed", "ready"]).toContain(await untilRead(id));
      await told(await ask("editor", "DELETE", `imports/${id}`));
    }
  }

  async function expectNothingLeft(): Promise<void> {
    await drop(await imports());
    const id = await begin();
    expect(await untilRead(id)).toBe("ready");
    await told(await ask("editor", "DELETE", `imports/${id}`));
    expect(await server.opened.owner`select from change_set where file = 'killed.csv'`).toHaveLength(0);
  }

  it(
    `${KILLS.import} leave of each import a whole draft or nothing`,
    async () => {
      for (const moment of fc.sample(fc.integer({ min: 0, max: IMPORT }), KILLS.import)) {
        const former = await imports();
        const id = await begin();
        await drop(former);
        await pause(moment);
        await server.kill();
        await server.again();
        await expectWholeDrafts();
        expect(await imports()).toEqual([{ id }]);
      }
      await expectNothingLeft();
    },
    runs(180_000, 3_600_000),
  );

  it.runIf(KILLS.cancelling)(
    `${KILLS.cancelling} while an import is sent and while it is cancelled leave it or nothing`,
    async () => {
      const moments = fc.tuple(fc.integer({ min: 0, max: IMPORT }), fc.integer({ min: 0, max: CANCELLING }));
      for (const [index, [reading, ending]] of fc.sample(moments, KILLS.cancelling).entries()) {
        let asked: Promise<number | null>;
        if (index % 2) {
          asked = statusOf(upload());
        } else {
          const id = await begin();
          await pause(reading);
          asked = statusOf(ask("editor", "DELETE", `imports/${id}`));
        }
        await pause(ending);
        await server.kill();
        await server.again();
        const status = await asked;
        await expectWholeDrafts();
        expect([200, null]).toContain(status);
        // what was acknowledged stays
        if (status === 200) expect(await imports()).toHaveLength(index % 2);
        await drop(await imports());
      }
      await expectNothingLeft();
    },
    runs(180_000, 3_600_000),
  );
});
