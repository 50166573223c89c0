/** Many editors change the same records at the same time: what one has published, no other overwrites unseen. */
import { afterAll, expect, it } from "vitest";
import type { StaffRecord } from "../../../server/staff/records/list.ts";
import { database } from "../../engines/database.ts";
import { runs } from "../../runs.ts";
import { staffApplication } from "./staff-application.ts";

const EDITORS = runs(6, 100);
const RECORDS = runs(3, 20);
const EDITS = runs(90, 10_000);
const FIRST = 30;

const { owner } = await database();
const { somebody } = await staffApplication(await database());
const own = { kind: "provinces", codes: ["50"] } as const;
const approver = await somebody("approver", own);
const editors = await Promise.all(Array.from({ length: EDITORS }, () => somebody("editor", own)));
type Person = typeof approver;

const laos = await owner<{ code: string }[]>`
  select code from area where level = 'lao' and province = '50'
    and not exists (select from record where record.programme = 'council' and record.lao = area.code and origin = 'real')
  order by code limit ${RECORDS}`;
const keyOf = (index: number) => `RACE-${index % RECORDS}`;
const created: string[] = [];

/** The change that now waits; null when the record is no longer what the editor saw. */
async function propose(who: Person, index: number, seen: StaffRecord | null, members: number): Promise<string | null> {
  const lao = laos[index % RECORDS]?.code;
  const content = seen && {
    key: seen.key,
    lao: seen.lao,
    province: seen.province,
    year: seen.year,
    attributes: seen.attributes,
    measures: seen.measures,
  };
  const values = { lao, year: "2560", members: String(members) };
  const edit = { programme: "council", key: keyOf(index), seen: content, values };
  const response = await who.ask("POST", "/api/staff/changes", edit);
  if (response.status === 409) return null;
  expect(response.status).toBe(200);
  const { id, issues } = await response.json();
  expect(issues.filter(({ severity }: { severity: string }) => severity === "error")).toEqual([]);
  return id;
}

async function published(set: string): Promise<boolean> {
  const { status } = await approver.ask("POST", `/api/staff/changes/${set}/approve`);
  if (status === 200) return true;
  expect(status).toBe(409);
  expect((await approver.ask("POST", `/api/staff/changes/${set}/reject`, { reason: "แข่งกัน" })).status).toBe(200);
  return false;
}

const recordOf = async (who: Person, index: number): Promise<StaffRecord> =>
  await (await who.get(`/api/staff/records/council/real/${keyOf(index)}`)).json();

afterAll(async () => {
  for (const set of created) {
    await approver.ask("POST", `/api/staff/changes/${set}/revert`, { despite_later: true });
  }
  expect(await owner`select from record where key like 'RACE-%'`).toHaveLength(0);
});

it(
  `${EDITORS} editors make ${EDITS} edits of ${RECORDS} records, and none is lost`,
  async () => {
    for (let index = 0; index < RECORDS; index++) {
      const set = await propose(editors[0] ?? approver, index, null, FIRST);
      if (set === null || !(await published(set))) throw new Error(`${keyOf(index)} is there already`);
      created.push(set);
    }
    const accepted = Array<number>(RECORDS).fill(0);
    let next = 0;
    let refused = 0;
    const work = async (who: Person) => {
      for (let index = next++; index < EDITS; index = next++) {
        const seen = await recordOf(who, index);
        const set = await propose(who, index, seen, (seen.measures.members ?? 0) + 1);
        if (set !== null && (await published(set))) accepted[index % RECORDS] = (accepted[index % RECORDS] ?? 0) + 1;
        else refused++;
      }
    };
    await Promise.all(editors.map(work));
    const members = await Promise.all(
      Array.from({ length: RECORDS }, async (_, index) => (await recordOf(approver, index)).measures.members),
    );
    expect(members).toEqual(accepted.map((edits) => FIRST + edits));
    // they did meet, and some got through
    expect(refused).toBeGreaterThan(0);
    expect(accepted.reduce((sum, edits) => sum + edits, 0) + refused).toBe(EDITS);
    expect(Math.min(...accepted)).toBeGreaterThan(0);
  },
  runs(60_000, 3_600_000),
);
