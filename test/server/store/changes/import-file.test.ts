import { describe, expect, it } from "vitest";
import { programmeById } from "../../../../data/programmes/index.ts";
import { approveSet, type Deciding, rejectSet, submitSet } from "../../../../server/store/changes/decide.ts";
import { ChangeRefused } from "../../../../server/store/changes/refused.ts";
import { revertSet } from "../../../../server/store/changes/revert.ts";
import { stageRecords } from "../../../../server/store/changes/stage.ts";
import { checkFile } from "../../../../server/store/check-file.ts";
import { refreshFigures } from "../../../../server/store/figures.ts";
import { type ImportOrder, importFile } from "../../../../server/store/import-file.ts";
import type { Database } from "../../../../server/store/transaction.ts";
import { database } from "../../../engines/database.ts";
import { rolledBack } from "../rolled-back.ts";

const { owner } = await database();

function programme(id: string) {
  const found = programmeById(id);
  if (!found) throw new Error(`Unexpected programme: ${id}`);
  return found;
}

function order(id: string, lines: readonly string[], differs: Partial<ImportOrder> = {}): ImportOrder {
  return {
    programme: programme(id),
    file: { name: `${id}.csv`, bytes: new TextEncoder().encode(lines.join("\n")) },
    mode: { kind: "update" },
    asOf: "2019-09-30",
    source: { th: "ทดสอบ", en: "Test" },
    demonstration: "keep",
    author: "tester",
    ...differs,
  };
}

/** Everything that a published set could touch, versions aside. */
async function state(sql: Database, id: string): Promise<unknown> {
  const [row] = await sql`
    select (select md5(string_agg(r::text, '|' order by origin, key collate "C")) from record r where programme = ${id}) as records,
           (select md5(string_agg(f::text, '|' order by f::text collate "C")) from lao_figure f where programme = ${id}) as laos,
           (select md5(string_agg(f::text, '|' order by f::text collate "C")) from cell_figure f where programme = ${id}) as cells,
           (select md5(string_agg(f::text, '|' order by f::text collate "C")) from province_figure f where programme = ${id}) as provinces,
           (select string_agg(concat(origin, rows, source_th, as_of), '|' order by origin) from dataset where programme = ${id}) as dataset`;
  return row;
}

const COUNCIL = "key,lao,year,members";

async function laos(sql: Database): Promise<string[]> {
  const rows = await sql<{ code: string }[]>`
    select code from area where level = 'lao' and province = '50' order by code collate "C" limit 2`;
  return rows.map(({ code }) => code);
}

async function first(sql: Database): Promise<string[]> {
  const [one = "", two = ""] = await laos(sql);
  return [COUNCIL, `C1,${one},2552,30`, `C2,${two},2553,20`, "C3,1001,2554,10"];
}

describe("importFile", () => {
  it("asks what becomes of the demonstration, and changes nothing until it is answered", async () => {
    const before = await state(owner, "council");
    const outcome = await importFile(owner, order("council", await first(owner), { demonstration: null }), false);
    expect(outcome.refused?.en).toContain("keep");
    expect(outcome.changeSet).toBeNull();
    expect(await state(owner, "council")).toEqual(before);
  });

  it("rehearses: tells everything and leaves all as it was", async () => {
    const before = await state(owner, "council");
    const sets = await owner`select id from change_set order by id`;
    const outcome = await importFile(owner, order("council", await first(owner)), true);
    expect(outcome.counts).toMatchObject({ added: 3, changed: 0, removed: 0, same: 0, provinces: ["10", "50"] });
    expect(outcome.effect?.totals.after).toMatchObject({ records: 3, members: 60 });
    expect(await state(owner, "council")).toEqual(before);
    expect(await owner`select id from change_set order by id`).toEqual(sets);
  });

  it("updates by key, replaces a province or all, and tells the rest as gone", async () => {
    const seen = await rolledBack(owner, async (tx) => {
      const lines = await first(tx);
      await importFile(tx, order("council", lines), false);
      const changed = lines.slice(0, 2).map((line) => line.replace(/,30$/, ",31"));
      const update = await importFile(tx, order("council", changed), true);
      const province = await importFile(
        tx,
        order("council", changed, { mode: { kind: "replace_province", province: "50" } }),
        true,
      );
      const all = await importFile(tx, order("council", changed, { mode: { kind: "replace_programme" } }), true);
      const same = await importFile(tx, order("council", lines), true);
      const elsewhere = await importFile(
        tx,
        order("council", lines, { mode: { kind: "replace_province", province: "50" } }),
        true,
      );
      return { update, province, all, same, elsewhere };
    });
    expect(seen.update.counts).toMatchObject({ added: 0, changed: 1, removed: 0, same: 0 });
    expect(seen.province.counts).toMatchObject({ changed: 1, removed: 1, provinces: ["50"] });
    expect(seen.all.counts).toMatchObject({ changed: 1, removed: 2, provinces: ["10", "50"] });
    expect(seen.same.counts).toMatchObject({ added: 0, changed: 0, removed: 0, same: 3 });
    expect(seen.elsewhere.refused?.en).toContain("Row 4");
  });

  it.each(["council", "baan-mankong", "disaster-relief"])(
    "makes the figures of %s as if all were made anew",
    async (id) => {
      const lines = {
        council: await first(owner),
        "baan-mankong": [
          "key,lao,year,lat,lon,communities,households,stage",
          "B1,1001,2560,13.7559,100.4969,2,50,building",
        ],
        "disaster-relief": ["key,lao,year,households,cause", "D1,3500102,2560,3,fire", "D2,1001,2561,40,flood"],
      }[id];
      const seen = await rolledBack(owner, async (tx) => {
        const outcome = await importFile(tx, order(id, lines ?? []), false);
        const again = lines?.map((line) => line.replace(/,2560,/, ",2561,")) ?? [];
        const second = await importFile(tx, order(id, again), false);
        const partial = await state(tx, id);
        await refreshFigures(tx, programme(id));
        return { outcome, second, partial, whole: await state(tx, id) };
      });
      expect(seen.outcome.issues.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(seen.second.effect).not.toBeNull();
      expect(seen.partial).toEqual(seen.whole);
    },
  );
});

const EDITOR: Deciding = { id: "editor", provinces: ["50", "10"], approvesOwn: false };
const APPROVER: Deciding = { id: "approver", provinces: null, approvesOwn: false };

async function draft(tx: Parameters<typeof stageRecords>[0], lines: readonly string[], author = "editor") {
  const council = programme("council");
  const { file, asOf, source, mode } = order("council", lines);
  const { records } = await checkFile(tx, council, file, asOf);
  const set = {
    programme: council,
    kind: "import",
    mode,
    author,
    source,
    asOf,
    file: file.name,
    demonstration: "keep",
  } as const;
  return (await stageRecords(tx, set, records)).id;
}

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => {
      if (error instanceof ChangeRefused) return error.told.en;
      throw error;
    },
  );

describe("a set of changes", () => {
  it("is approved by another of all its provinces, and nothing shows before", async () => {
    const seen = await rolledBack(owner, async (tx) => {
      const before = await state(tx, "council");
      const id = await draft(tx, await first(tx));
      const unsubmitted = await refusal(approveSet(tx, id, APPROVER));
      await submitSet(tx, id, EDITOR);
      const waiting = await state(tx, "council");
      const own = await refusal(approveSet(tx, id, EDITOR));
      const elsewhere = await refusal(approveSet(tx, id, { ...APPROVER, provinces: ["50"] }));
      const version = await approveSet(tx, id, APPROVER);
      const twice = await refusal(approveSet(tx, id, APPROVER));
      const [log] = await tx<{ actions: string[] }[]>`
        select array_agg(action order by id) as actions from log where change_set = ${id}`;
      return { before, waiting, unsubmitted, own, elsewhere, version, twice, log };
    });
    expect(seen.waiting).toEqual(seen.before);
    expect(seen.unsubmitted).toContain("draft");
    expect(seen.own).toContain("own");
    expect(seen.elsewhere).toContain("10");
    expect(seen.version).toBeGreaterThan(0);
    expect(seen.twice).toContain("published");
    expect(seen.log?.actions).toEqual(["draft", "submit", "publish"]);
  });

  it.each(["keep", "remove"] as const)("is taken back completely (demonstration: %s)", async (demonstration) => {
    const seen = await rolledBack(owner, async (tx) => {
      const before = await state(tx, "council");
      const { changeSet } = await importFile(tx, order("council", await first(tx), { demonstration }), false);
      const published = await state(tx, "council");
      await revertSet(tx, changeSet ?? "", APPROVER, false);
      return { before, published, after: await state(tx, "council") };
    });
    expect(seen.published).not.toEqual(seen.before);
    expect(seen.after).toEqual(seen.before);
  });

  it("is not published over what changed since, and not taken back over later sets unless told to", async () => {
    const seen = await rolledBack(owner, async (tx) => {
      const lines = await first(tx);
      const { changeSet } = await importFile(tx, order("council", lines), false);
      const was = await state(tx, "council");
      const slow = await draft(
        tx,
        lines.map((line) => line.replace(/,30$/, ",40")),
      );
      const quick = await importFile(
        tx,
        order(
          "council",
          lines.map((line) => line.replace(/,30$/, ",35")),
        ),
        false,
      );
      await submitSet(tx, slow, EDITOR);
      const stale = await refusal(approveSet(tx, slow, APPROVER));
      await rejectSet(tx, slow, APPROVER, "ซ้ำ");
      const later = await refusal(revertSet(tx, changeSet ?? "", APPROVER, false));
      await revertSet(tx, quick.changeSet ?? "", APPROVER, false);
      const back = await state(tx, "council");
      await revertSet(tx, changeSet ?? "", APPROVER, false);
      const left = await tx`select from record where programme = 'council' and origin = 'real'`;
      return { stale, later, was, back, left: left.length };
    });
    expect(seen.stale).toContain("C1");
    expect(seen.later).toContain("C1");
    expect(seen.back).toEqual(seen.was);
    expect(seen.left).toBe(0);
  });
});

describe("the log", () => {
  it.each(["update log set actor = 'x'", "delete from log", "truncate log"])("refuses: %s", async (statement) => {
    const told = await rolledBack(owner, async (tx) => {
      await tx`insert into log (actor, action) values ('tester', 'draft')`;
      return await tx
        .savepoint((inner) => inner.unsafe(statement))
        .then(
          () => null,
          (error: Error) => error.message,
        );
    });
    expect(told).toContain("can only be added to");
  });
});
