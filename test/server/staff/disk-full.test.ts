/** The disk of the database takes no more in the middle of a change: that is said, and nothing is half written. */
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { programmeById } from "../../../data/programmes/index.ts";
import { importFile } from "../../../server/store/import-file.ts";
import { database } from "../../engines/database.ts";
import { housesForm } from "./imports/import-form.ts";
import { staffApplication } from "./staff-application.ts";

const SENTENCE = /ดิสก์ของฐานข้อมูลเต็ม/;
const ROWS = 20;
const opened = await database();
const { owner } = opened;
const { app, somebody } = await staffApplication(opened);
const own = { kind: "provinces", codes: ["50"] } as const;
const [editor, approver] = [await somebody("editor", own), await somebody("approver", own)];
const [lao] = await owner<{ code: string }[]>`
  select code from area where level = 'lao' and province = '50'
    and not exists (select from record where record.programme = 'council' and record.lao = area.code and origin = 'real')
  order by code offset 9 limit 1`;

beforeAll(async () => {
  await owner`
    create function disk_is_full() returns trigger language plpgsql as $$
    begin raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$`;
});
afterEach(async () => {
  await owner`drop trigger if exists full_disk on change`;
  await owner`drop trigger if exists full_disk on record_council`;
});
afterAll(async () => {
  await owner`drop function disk_is_full`;
});

/** From the last row on, as a disk is full in the middle. */
const fill = (table: string, when: string) =>
  owner.unsafe(
    `create trigger full_disk before insert on ${table} for each row when (${when}) execute function disk_is_full()`,
  );

it("when a file is staged by staff", async () => {
  await fill("change", `new.key = 'FULL-${ROWS - 1}'`);
  const headers = { cookie: editor.cookie, origin: "http://localhost" };
  const body = housesForm("full.csv", "FULL", lao?.code ?? "", ROWS);
  let job = await (await app.request("/api/staff/imports", { method: "POST", headers, body })).json();
  while (job.state === "running") job = await (await editor.get(`/api/staff/imports/${job.id}`)).json();
  expect([job.state, job.change_set, job.fault?.th]).toEqual(["mistakes", null, expect.stringMatching(SENTENCE)]);
  expect(await owner`select from change where starts_with(key, 'FULL-')`).toHaveLength(0);
});

it("when a file is imported at the command line", async () => {
  await fill("record_council", "new.key = 'FULL-C'");
  const programme = programmeById("council");
  if (!programme) throw new Error("No councils");
  const bytes = new TextEncoder().encode(`key,lao,year,members\nFULL-C,${lao?.code},2560,30\n`);
  const source = { th: "ทดสอบ", en: "test" };
  const order = { programme, file: { name: "full.csv", bytes }, mode: { kind: "update" }, asOf: "2019-09-30" } as const;
  const outcome = await importFile(owner, { ...order, source, demonstration: "keep", author: "test" }, false);
  expect(outcome).toMatchObject({ changeSet: null, effect: null, refused: { th: expect.stringMatching(SENTENCE) } });
  expect(await owner`select from change_set where file = 'full.csv'`).toHaveLength(0);
});

it("when a change is approved, which can be done when there is room again", async () => {
  const values = { lao: lao?.code, year: "2560", members: "30" };
  const edit = { programme: "council", key: "FULL-C", seen: null, values };
  const { id } = await (await editor.ask("POST", "/api/staff/changes", edit)).json();
  await fill("record_council", "new.key = 'FULL-C'");
  const approve = () => approver.ask("POST", `/api/staff/changes/${id}/approve`);
  const refused = await approve();
  expect([refused.status, (await refused.json()).detail_th]).toEqual([503, expect.stringMatching(SENTENCE)]);
  expect(await owner`select state from change_set where id = ${id}`).toEqual([{ state: "waiting" }]);
  await owner`drop trigger full_disk on record_council`;
  expect((await approve()).status).toBe(200);
  const back = await approver.ask("POST", `/api/staff/changes/${id}/revert`, { despite_later: true });
  expect(back.status).toBe(200);
});
