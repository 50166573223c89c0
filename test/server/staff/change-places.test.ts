import { describe, expect, it } from "vitest";
import { database } from "../../engines/database.ts";
import { staffApplication } from "./staff-application.ts";

const opened = await database();
const { somebody } = await staffApplication(opened);
const { owner } = opened;
const own = { kind: "provinces" as const, codes: ["50"] };
const [editor, approver, stranger] = [
  await somebody("editor", own),
  await somebody("approver", own),
  await somebody("approver", { kind: "provinces", codes: ["51"] }),
];
type Person = typeof editor;

/** Points of two LAOs of Chiang Mai, WGS 84 degrees. */
const [here, there] = await owner<{ code: string; lng: number; lat: number }[]>`
  select code, ST_X(center) as lng, ST_Y(center) as lat from area
  where level = 'lao' and province = '50' order by code collate "C" limit 2`;
if (!here || !there) throw new Error("No two LAOs");
const programme = "baan-mankong";

type Place = typeof here;
const at = ({ code, lng, lat }: Place) => ({ lao: code, lat: String(lat), lon: String(lng) });
const rest = { year: "2560", title_th: "ชุมชนทดสอบ", communities: "1", households: "12", stage: "แล้วเสร็จ" };

async function proposed(edit: { key: string; seen: unknown; values: Record<string, string> | null }): Promise<string> {
  const answer = await (await editor.ask("POST", "/api/staff/changes", { programme, ...edit })).json();
  expect(answer).toMatchObject({ id: expect.any(String), issues: [] });
  return answer.id;
}
const approved = async (id: string) =>
  expect((await approver.ask("POST", `/api/staff/changes/${id}/approve`)).status).toBe(200);
const rejected = async (id: string) =>
  expect((await approver.ask("POST", `/api/staff/changes/${id}/reject`, { reason: "ทดสอบ" })).status).toBe(200);
const takenBack = async (id: string) =>
  expect((await approver.ask("POST", `/api/staff/changes/${id}/revert`, { despite_later: true })).status).toBe(200);
const places = async (who: Person, id: string) => (await who.get(`/api/staff/changes/${id}/places`)).json();
const listed = async (id: string, lao: string): Promise<unknown[]> =>
  (await (await approver.get(`/api/staff/changes/${id}?lao=${lao}`)).json()).items;

describe("the places of a set of changes", () => {
  it("are the LAOs with their records before and after, and the points, of what is new, moves and goes", async () => {
    const first = await proposed({ key: "PLACES-1", seen: null, values: { ...at(here), ...rest } });
    const added = { code: here.code, province: "50", before: 0, after: 1, added: 1, changed: 0, removed: 0 };
    expect(await places(approver, first)).toMatchObject({
      laos: [added],
      points: { total: 1, keys: ["PLACES-1"], kinds: ["added"], laos: [here.code] },
    });
    await approved(first);
    // published, it is told as it was decided on
    expect((await places(approver, first)).laos).toMatchObject([added]);

    const [{ after: seen }] = (await (await approver.get(`/api/staff/changes/${first}`)).json()).items;
    const moving = await proposed({ key: "PLACES-1", seen, values: { ...at(there), ...rest } });
    const moved = await places(approver, moving);
    expect(moved.laos).toMatchObject([
      { code: here.code, before: 1, after: 0, added: 0, changed: 0, removed: 1 },
      { code: there.code, before: 0, after: 1, added: 1, changed: 0, removed: 0 },
    ]);
    expect(moved.points).toMatchObject({ kinds: ["changed", "left"], laos: [there.code, here.code] });
    for (const { code } of [here, there]) expect(await listed(moving, code)).toHaveLength(1);
    await rejected(moving);

    const smaller = await proposed({ key: "PLACES-1", seen, values: { ...at(here), ...rest, households: "10" } });
    expect(await places(approver, smaller)).toMatchObject({
      laos: [{ code: here.code, before: 1, after: 1, changed: 1, added: 0, removed: 0 }],
      points: { kinds: ["changed"] },
    });
    expect(await listed(smaller, there.code)).toEqual([]);
    await rejected(smaller);

    const gone = await proposed({ key: "PLACES-1", seen, values: null });
    expect(await places(approver, gone)).toMatchObject({
      laos: [{ code: here.code, before: 1, after: 0, removed: 1 }],
      points: { kinds: ["removed"] },
    });
    await rejected(gone);
    await takenBack(first);
  });

  it("are nobody's who does not look after the province", async () => {
    const id = await proposed({ key: "PLACES-2", seen: null, values: { ...at(here), ...rest } });
    expect((await stranger.get(`/api/staff/changes/${id}/places`)).status).toBe(404);
    const wrong = await approver.get(`/api/staff/changes/${id}?lao=${encodeURIComponent("ก")}`);
    expect([wrong.status, (await wrong.json()).parameter]).toEqual([400, "lao"]);
    await rejected(id);
  });

  it("of a set in several provinces are shown to each in their own alone", async () => {
    const [elsewhere] = await owner<{ code: string }[]>`
      select code from area where level = 'lao' and province = '51' order by code collate "C" limit 1`;
    const sides = [
      { province: "50", lao: here.code },
      { province: "51", lao: elsewhere?.code ?? "" },
    ];
    const [{ id = "" } = {}] = await owner<{ id: string }[]>`
      insert into change_set (programme, kind, mode, state, author, source_th, source_en, as_of, provinces)
      values (${programme}, 'import', 'update', 'waiting', 'somebody', 'ก', 'a', '2019-09-30', '{50,51}') returning id::text`;
    try {
      for (const { province, lao } of sides) {
        const after = {
          key: lao,
          lao,
          province,
          year: 2560,
          attributes: {},
          measures: {},
          lng: here.lng,
          lat: here.lat,
        };
        await owner`insert into change (change_set, key, province, lao, after)
          values (${id}, ${lao}, ${province}, ${lao}, ${owner.json(after)})`;
      }
      for (const [who, lao] of [
        [approver, here.code],
        [stranger, elsewhere?.code],
      ] as const) {
        const seen = await places(who, id);
        expect(seen.laos.map(({ code }: { code: string }) => code)).toEqual([lao]);
        expect(seen.points).toMatchObject({ total: 1, keys: [lao] });
      }
    } finally {
      await owner`delete from change_set where id = ${id}`;
    }
  });
});
