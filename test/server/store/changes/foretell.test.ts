import { expect, it } from "vitest";
import { programmeById } from "../../../../data/programmes/index.ts";
import type { Effect } from "../../../../server/store/changes/change-set.ts";
import { foretell } from "../../../../server/store/changes/foretell.ts";
import { type Mode, stageRecords } from "../../../../server/store/changes/stage.ts";
import { checkFile } from "../../../../server/store/check-file.ts";
import { publishTold } from "../../../../server/store/import-file.ts";
import { database } from "../../../engines/database.ts";
import { rolledBack } from "../rolled-back.ts";

const { owner } = await database();
const PROVINCES = ["50", "51"];
const laos = await owner<{ code: string; province: string }[]>`
  select code, province from area where level = 'lao' and province in ${owner(PROVINCES)} order by code collate "C"`;
const [ofFirst = [], ofSecond = []] = PROVINCES.map((wanted) =>
  laos.filter(({ province }) => province === wanted).map(({ code }) => code),
);

/** Houses of the rural programme: `count` of an LAO and a year. */
const houses = (count: number, lao = "", year = 2562, subsidy = 40_000) =>
  Array.from({ length: count }, (_, at) => `${lao}-${year}-${at},${lao},${year},1,${subsidy}`);

const [one, two, three] = ofFirst;
const FIRST = [
  ...houses(30, one),
  ...houses(20, two),
  ...houses(2, three),
  ...houses(9, two, 2561),
  ...houses(15, ofSecond[0]),
  ...houses(12, ofSecond[1]),
];
/** Files after the first: sums grow beyond the limit and within it, LAOs come, go, and fall below it. */
const LATER: [title: string, mode: Mode, rows: string[]][] = [
  ["an update", { kind: "update" }, [...houses(31, one, 2562, 50_000), ...houses(40, three), ...houses(1, ofFirst[3])]],
  ["another province in place of itself", { kind: "replace_province", province: "51" }, houses(25, ofSecond[1])],
  ["another programme in place of itself", { kind: "replace_programme" }, [...houses(3, one), ...houses(60, two)]],
  ["the same again", { kind: "update" }, houses(60, two)],
];

it("what a draft is told to do to the totals is what publishing it then does", async () => {
  const programme = programmeById("baan-phophiang");
  if (!programme) throw new Error("No such programme");
  await rolledBack(owner, async (tx) => {
    const both = async (mode: Mode, rows: readonly string[]) => {
      const text = ["key,lao,year,households,subsidy_baht", ...rows].join("\n");
      const file = { name: "houses.csv", bytes: new TextEncoder().encode(text) };
      const { records, issues } = await checkFile(tx, programme, file, "2019-09-30");
      expect(issues).toEqual([]);
      const source = { th: "ทดสอบ", en: "Test" };
      const set = { programme, kind: "import", mode, author: "tester", source, asOf: "2019-09-30" } as const;
      const { id } = await stageRecords(tx, { ...set, file: file.name, demonstration: null }, records);
      await foretell(tx, id);
      const [told] = await tx<{ effect: Effect }[]>`select effect from change_set where id = ${id}`;
      const { version: _, ...done } = await publishTold(tx, programme, id, "tester");
      return { told: told?.effect, done };
    };
    const first = await both({ kind: "replace_programme" }, FIRST);
    expect(first.told).toEqual(first.done);
    expect(first.done.withheld).toBeGreaterThan(0);
    for (const [title, mode, rows] of LATER) {
      const { told, done } = await both(mode, rows);
      expect(told, title).toEqual(done);
    }
  });
});

it("a draft that could not be published is told no effect", async () => {
  const programme = programmeById("council");
  if (!programme) throw new Error("No such programme");
  await rolledBack(owner, async (tx) => {
    const source = { th: "ทดสอบ", en: "Test" };
    const draft = async (key: string) => {
      const bytes = new TextEncoder().encode(`key,lao,year,members\n${key},${one},2552,30`);
      const { records } = await checkFile(tx, programme, { name: "council.csv", bytes }, "2019-09-30");
      const set = { programme, kind: "import", mode: { kind: "update" }, author: "tester", source } as const;
      const { id } = await stageRecords(tx, { ...set, asOf: "2019-09-30", file: null, demonstration: "keep" }, records);
      return id;
    };
    await publishTold(tx, programme, await draft("C1"), "tester");
    // the LAO has its one council already
    const second = await draft("C2");
    await foretell(tx, second);
    expect(await tx`select effect from change_set where id = ${second}`).toEqual([{ effect: null }]);
  });
});
