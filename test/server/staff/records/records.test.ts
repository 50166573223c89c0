import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROGRAMMES } from "../../../../data/programmes/index.ts";
import { expectedFields, RECORD_SORTS } from "../../../../data/record-fields.ts";
import type { CompletenessRow, StaffCounts } from "../../../../server/staff/records/counts.ts";
import type { StaffRecord } from "../../../../server/staff/records/list.ts";
import { database } from "../../../engines/database.ts";
import { staffApplication } from "../staff-application.ts";

const opened = await database();
const { owner } = opened;
const { somebody } = await staffApplication(opened);
const nation = await somebody("viewer");
const chiangMai = await somebody("editor", { kind: "provinces", codes: ["50"] });
type Person = typeof nation;

interface Page {
  items: StaffRecord[];
  next: string | null;
}

async function ask<Body>(person: Person, path: string): Promise<Body> {
  const response = await person.get(path);
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text}`);
  expect(response.headers.get("cache-control")).toBe("private, no-store");
  return JSON.parse(text) as Body;
}

async function all(person: Person, question: string, limit = 500): Promise<StaffRecord[]> {
  const found: StaffRecord[] = [];
  let cursor = "";
  for (;;) {
    const page: Page = await ask(person, `/api/staff/records?limit=${limit}${question}${cursor}`);
    found.push(...page.items);
    if (page.next === null) return found;
    cursor = `&cursor=${page.next}`;
  }
}

const identity = ({ programme, origin, key }: StaffRecord) => `${programme}/${origin}/${key}`;

describe("records of staff", () => {
  it("come page by page, each once, in the order asked for", async () => {
    const [{ total = 0 } = {}] = await owner<
      { total: number }[]
    >`select count(*)::int as total from record where province = '50'`;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...RECORD_SORTS), fc.integer({ min: 90, max: 500 }), async (sort, limit) => {
        const records = await all(chiangMai, `&sort=${sort}`, limit);
        expect(new Set(records.map(identity)).size).toBe(total);
        expect(records.length).toBe(total);
        if (!/year|missing/.test(sort)) return;
        const sign = sort.startsWith("-") ? -1 : 1;
        const values = records.map((record) => sign * (sort.endsWith("year") ? record.year : record.missing));
        expect(values).toEqual([...values].sort((one, other) => one - other));
      }),
      { numRuns: 6 },
    );
  });

  it.each([
    ["region=south", "r.province in (select code from area where level = 'province' and region = 'south')"],
    ["province=50,51&programme=council", "r.province in ('50', '51') and r.programme = 'council'"],
    ["amphoe=5001", "r.lao in (select code from area where level = 'lao' and amphoe = '5001')"],
    ["lao=3500102", "r.lao = '3500102'"],
    ["year=2560,2561", "r.year in (2560, 2561)"],
    ["origin=real", "r.origin = 'real'"],
    ["region=south&province=50", "false"],
    ["programme=baan-mankong&missing=loan_baht", "r.programme = 'baan-mankong' and r.loan_baht is null"],
    [
      "programme=baan-mankong&missing=city,point",
      "r.programme = 'baan-mankong' and (r.attributes ->> 'city' is null or r.geom is null)",
    ],
  ])("are counted by %s as the table itself says", async (question, condition) => {
    const [{ total = 0 } = {}] = await owner<{ total: number }[]>`
      select count(*)::int as total from record r where ${owner.unsafe(condition)}`;
    const counts = await ask<StaffCounts>(nation, `/api/staff/records/counts?${question}`);
    expect(counts.total).toBe(total);
    const { items } = await ask<Page>(nation, `/api/staff/records?${question}&limit=500`);
    expect(items.length).toBe(Math.min(total, 500));
  });

  it("are found by a part of the name, the key or the LAO's name; signs of LIKE are letters", async () => {
    const { items } = await ask<Page>(nation, "/api/staff/records?programme=council&limit=1");
    const [one] = items;
    if (!one) throw new Error("No council");
    const byKey = await all(nation, `&programme=council&q=${encodeURIComponent(one.key)}`);
    expect(byKey.map(({ key }) => key)).toContain(one.key);
    expect(await all(nation, "&q=%25%25_%25")).toEqual([]);
  });

  it("carry their private columns, and what is missing of them", async () => {
    const { items } = await ask<Page>(chiangMai, "/api/staff/records?programme=council&limit=500");
    expect(items.some(({ attributes }) => "chair_name" in attributes)).toBe(true);
    const programme = PROGRAMMES.find(({ id }) => id === "council");
    if (!programme) throw new Error("No council");
    for (const record of items) {
      const values = { ...record.measures, ...record.attributes, title_th: record.title_th };
      const known: Readonly<Record<string, unknown>> = values;
      const empty = expectedFields(programme, true).filter((name) => known[name] === undefined || known[name] === null);
      expect(record.missing).toBe(empty.length);
    }
  });

  it("are counted for each further choice without that choice", async () => {
    const path = "/api/staff/records/counts?year=2560";
    const some = await ask<StaffCounts>(nation, `${path}&programme=baan-mankong`);
    const every = await ask<StaffCounts>(nation, path);
    expect(some.facets.programme).toEqual(every.facets.programme);
    const sum = some.facets.province.reduce((total, { records }) => total + records, 0);
    expect(sum).toBe(some.total);
    const south = await ask<StaffCounts>(nation, `${path}&region=south&province=80`);
    expect(south.facets.province.every(({ value }) => value >= "80")).toBe(true);
    expect(south.facets.province.length).toBeGreaterThan(1);
    expect(every.facets.programme.find(({ value }) => value === "baan-mankong")?.records).toBe(some.total);
  });
});

describe("one record", () => {
  it("is the one of the list; its version changes with its content alone", async () => {
    const { items } = await ask<Page>(chiangMai, "/api/staff/records?programme=baan-mankong&limit=1");
    const [listed] = items;
    if (!listed) throw new Error("No record");
    const path = `/api/staff/records/baan-mankong/${listed.origin}/${encodeURIComponent(listed.key)}`;
    expect(await ask(chiangMai, path)).toEqual(listed);
    const rename = (title: string | null) =>
      owner`update record set title_en = ${title} where programme = 'baan-mankong' and origin = ${listed.origin} and key = ${listed.key}`;
    try {
      await rename("changed");
      const changed = await ask<StaffRecord>(chiangMai, path);
      expect(changed.title_en).toBe("changed");
      expect(changed.version).not.toBe(listed.version);
    } finally {
      await rename(listed.title_en);
    }
    expect((await ask<StaffRecord>(chiangMai, path)).version).toBe(listed.version);
  });

  it("of another province is not there", async () => {
    const { items } = await ask<Page>(nation, "/api/staff/records?province=51&limit=1");
    const [other] = items;
    if (!other) throw new Error("No record");
    const path = `/api/staff/records/${other.programme}/${other.origin}/${encodeURIComponent(other.key)}`;
    expect((await nation.get(path)).status).toBe(200);
    const refused = await chiangMai.get(path);
    const missing = await chiangMai.get(`/api/staff/records/${other.programme}/${other.origin}/nothing`);
    expect([refused.status, missing.status]).toEqual([404, 404]);
  });
});

describe("an editor of Chiang Mai", () => {
  const QUESTIONS = [
    "",
    "&province=51",
    "&province=50,51,10",
    "&region=north",
    "&amphoe=5101",
    "&q=ลำพูน",
    "&missing=any",
    "&origin=demo,real",
    "&sort=province",
    "&sort=-province",
  ];

  it.each(QUESTIONS)("neither sees nor counts another province by “%s”", async (question) => {
    // what somebody who sees the nation counts of Chiang Mai under the same filter
    const filter = question.replace(/&(sort|province)=[^&]*/, "").slice(1);
    const mine = await ask<StaffCounts>(nation, `/api/staff/records/counts?${filter}&province=50`);
    const expected = question === "&province=51" ? 0 : mine.total;
    const found = await all(chiangMai, question);
    expect(found.length).toBe(expected);
    expect(found.every(({ province }) => province === "50")).toBe(true);
    const counts = await ask<StaffCounts>(
      chiangMai,
      `/api/staff/records/counts?${question.replace(/&sort=[^&]*/, "").slice(1)}`,
    );
    expect(counts.total).toBe(expected);
    expect(counts.facets.province.every(({ value }) => value === "50")).toBe(true);
    const programmes = counts.facets.programme.reduce((total, { records }) => total + records, 0);
    expect(programmes).toBe(expected);
  });

  it("gets nothing of another province by the cursor of a colleague", async () => {
    const page = await ask<Page>(nation, "/api/staff/records?province=51&sort=province&limit=1");
    const after = await ask<Page>(chiangMai, `/api/staff/records?sort=province&limit=500&cursor=${page.next}`);
    expect(after.items.every(({ province }) => province === "50")).toBe(true);
  });

  it("has completeness of their province alone, which agrees with the counts", async () => {
    const { items } = await ask<{ items: CompletenessRow[] }>(chiangMai, "/api/staff/completeness");
    expect(new Set(items.map(({ province }) => province))).toEqual(new Set(["50"]));
    for (const row of items) {
      const question = `programme=${row.programme}&province=50`;
      const every = await ask<StaffCounts>(chiangMai, `/api/staff/records/counts?${question}`);
      const incomplete = await ask<StaffCounts>(chiangMai, `/api/staff/records/counts?${question}&missing=any`);
      expect([row.records, row.incomplete]).toEqual([every.total, incomplete.total]);
      expect(row.empty).toBeLessThanOrEqual(row.expected);
    }
  });
});
