/** An import is cancelled at random moments: its thread ends in whatever it does, and nothing of it is left. */
import { randomUUID } from "node:crypto";
import { setTimeout as after } from "node:timers/promises";
import fc from "fast-check";
import { expect, it } from "vitest";
import { database } from "../../../engines/database.ts";
import { runs } from "../../../runs.ts";
import { staffApplication } from "../staff-application.ts";
import { housesForm } from "./import-form.ts";

const CANCELS = runs(4, 50);
/** ms in which the file is read. */
const LONGEST = 3000;
const ROWS = 500;
const PATIENCE = { timeout: 60_000, interval: 50 };

const opened = await database();
const { app, somebody } = await staffApplication(opened);
const editor = await somebody("editor", { kind: "provinces", codes: ["50"] });
const [lao] = await opened.owner<
  { code: string }[]
>`select code from area where level = 'lao' and province = '50' limit 1`;

async function sent(to: typeof app, body: FormData): Promise<string> {
  const headers = { cookie: editor.cookie, origin: "http://localhost" };
  const response = await to.request("/api/staff/imports", { method: "POST", headers, body });
  expect(response.status).toBe(200);
  return (await response.json()).id;
}

const start = () => sent(app, housesForm("cancelled.csv", "CANCELLED", lao?.code ?? "", ROWS));

async function cancel(id: string): Promise<void> {
  expect((await editor.ask("DELETE", `/api/staff/imports/${id}`)).status).toBe(200);
}

async function stateOf(id: string): Promise<string> {
  for (;;) {
    const { state } = await (await editor.get(`/api/staff/imports/${id}`)).json();
    if (state !== "running") return state;
    await after(50);
  }
}

const drafts = () => opened.owner`select added from change_set where file = 'cancelled.csv'`;

it(
  `${CANCELS} cancelled imports leave no draft beside that of the next one`,
  async () => {
    for (const moment of fc.sample(fc.integer({ min: 0, max: LONGEST }), CANCELS)) {
      const id = await start();
      await after(moment);
      await cancel(id);
    }
    const id = await start();
    expect(await stateOf(id)).toBe("ready");
    expect(await drafts()).toEqual([{ added: ROWS }]);
    await cancel(id);
    expect(await drafts()).toEqual([]);
  },
  runs(120_000, 1_200_000),
);

/** Another application is what another server on the database is. */
const { app: another } = await staffApplication(opened);
const elsewhere = async (method: string, id: string, part = "") => {
  const headers = { cookie: editor.cookie, origin: "http://localhost" };
  return await another.request(`/api/staff/imports/${id}${part}`, { method, headers });
};

it("is followed, told of and cancelled through another server", async () => {
  const id = await start();
  const states = new Set<string>();
  await expect
    .poll(async () => {
      const { state } = await (await elsewhere("GET", id)).json();
      states.add(state);
      return state;
    }, PATIENCE)
    .toBe("ready");
  expect(states).toContain("running");
  const copy = await elsewhere("GET", id, "/annotated");
  expect(copy.headers.get("content-disposition")).toContain("cancelled");
  expect((await elsewhere("DELETE", id)).status).toBe(200);
  expect((await editor.get(`/api/staff/imports/${id}`)).status).toBe(404);
  expect(await drafts()).toEqual([]);

  const running = await start();
  expect((await elsewhere("DELETE", running)).status).toBe(200);
  // a person has one import at a time: the next one begins when nothing of the last is at work
  const next = await start();
  expect(await stateOf(next)).toBe("ready");
  expect(await drafts()).toEqual([{ added: ROWS }]);
  await cancel(next);
});

it("whose process has ended says so, and stands in nobody's way", async () => {
  const abandoned = async () => {
    const id = randomUUID();
    const [draft] = await opened.owner<{ id: string }[]>`
      insert into change_set (programme, kind, mode, author, source_th, source_en, as_of, file)
      values ('council', 'import', 'update', ${author}, '', '', '2019-09-30', 'cancelled.csv') returning id::text`;
    await opened.owner`
      insert into import_job (id, author, programme, file_name, asked, change_set)
      values (${id}, ${author}, 'council', 'cancelled.csv', '{}', ${draft?.id ?? ""})`;
    await opened.owner`insert into import_pulse (job, beaten_at) values (${id}, now() - interval '3 seconds')`;
    return id;
  };
  const [row] = await opened.owner<{ id: string }[]>`
    select id from accounts."user" where username = ${editor.username.toLowerCase()}`;
  const author = row?.id ?? "";
  const told = await abandoned();
  const { state, fault } = await (await editor.get(`/api/staff/imports/${told}`)).json();
  expect([state, fault]).toEqual(["failed", { th: expect.stringContaining("เซิร์ฟเวอร์หยุด"), en: expect.any(String) }]);
  await abandoned();
  const next = await start();
  expect(await stateOf(next)).toBe("ready");
  expect(await drafts()).toEqual([{ added: ROWS }]);
  for (const id of [told, next]) await cancel(id);
});
