/** Searching sites: beside a comparison of all titles of the demonstration, and among more titles than are compared. */
import type postgres from "postgres";
import { describe, expect, it } from "vitest";
import { findSites, resemblingSites } from "../../../../server/db/search/sites.ts";
import { database } from "../../../engines/database.ts";
import { rolledBack } from "../../store/rolled-back.ts";

const { owner, reader } = await database();

/** Numbered titles, more than are compared, and few beside them; undone afterwards. */
async function amongMany<T>(ask: (sql: postgres.TransactionSql) => Promise<T>): Promise<T> {
  return await rolledBack(owner, async (tx) => {
    await tx`
      insert into record (programme, origin, key, lao, province, title_th, title_en, year, geom)
      select programme, origin, 'many-' || n, lao, province,
             case when n = 1 then 'ริมคลอง' when n <= 4 then 'ริมคลองสาย ' || n else 'ชุมชนริมคลอง ' || n end,
             case when n <= 4 then 'CanalSide ' || n else 'Community canalside ' || n end, year, geom
      from generate_series(1, 5000) as n,
           (select * from record where programme = 'baan-mankong' order by key limit 1) as one`;
    await tx`set local search_path = counted_all, public`;
    return await ask(tx);
  });
}

describe("sites by title", () => {
  it("begin with those of the same title and those that begin with it, however many hold it", async () => {
    const [thai, english] = await amongMany((sql) =>
      Promise.all([findSites(sql, "ริมคลอง", 20), findSites(sql, "canalside", 5)]),
    );
    expect(thai.slice(0, 4).map(({ title_th }) => title_th)).toEqual([
      "ริมคลอง",
      "ริมคลองสาย 2",
      "ริมคลองสาย 3",
      "ริมคลองสาย 4",
    ]);
    expect(thai).toHaveLength(20);
    expect(new Set(thai.map(({ code }) => code)).size).toBe(20);
    expect(
      english
        .map(({ code }) => code)
        .slice(0, 4)
        .sort(),
    ).toEqual(["many-1", "many-2", "many-3", "many-4"]);
  });

  it("are the ones that a comparison of all titles finds, in its order", async () => {
    const all = await reader<{ key: string; title_th: string; title_en: string | null }[]>`
      select key, title_th, title_en from public_record where geom is not null`;
    for (const text of ["เชียงใหม่", "สาธิต 12", "chiang", "Municipality (demonstration 7)", "ศูนย์ฟื้นฟู", "บ้าน"]) {
      const small = text.toLowerCase();
      const rank = (title: string | null) => {
        const found = title?.toLowerCase().indexOf(small) ?? -1;
        return found < 0 ? 3 : found > 0 ? 2 : title?.toLowerCase() === small ? 0 : 1;
      };
      const expected = all
        .map((site) => ({ ...site, rank: Math.min(rank(site.title_th), rank(site.title_en)) }))
        .filter((site) => site.rank < 3)
        .sort(
          (a, b) =>
            a.rank - b.rank ||
            Buffer.compare(Buffer.from(a.title_th), Buffer.from(b.title_th)) ||
            Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)),
        );
      expect(expected.length, text).toBeGreaterThan(0);
      expect(
        (await findSites(reader, text, 50)).map(({ code }) => code),
        text,
      ).toEqual(expected.slice(0, 50).map(({ key }) => key));
    }
  });

  it("are not asked for by fewer than three letters", async () => {
    for (const text of ["บ", "ba", "%%%", "- -", "a-b"]) expect(await findSites(reader, text, 20), text).toEqual([]);
  });
});

describe("sites of which no title holds the text", () => {
  it("are found by titles that resemble it", async () => {
    const [site] = await reader<{ key: string; title_th: string }[]>`
      select key, title_th from public_record where programme = 'homeless-centre' order by key limit 1`;
    const wrong = (site?.title_th ?? "").replace("ศูนย์", "ศูน").replace("คน", "คณ");
    expect(wrong).not.toBe(site?.title_th);
    expect(await findSites(reader, wrong, 5)).toEqual([]);
    expect((await resemblingSites(reader, wrong, 5))[0]?.code).toBe(site?.key);
  });

  it("are not looked for among more sites than can be compared", async () => {
    const counts = await rolledBack(owner, async (tx) => {
      await tx`set local search_path = counted_all, public`;
      const title = "โครงกาบ้านมันคง ตำบลกระเดียน (สาธิต 1)";
      const before = await resemblingSites(tx, title, 20);
      await tx`update public.dataset set rows = 60000 where programme = 'baan-mankong' and origin = 'demo'`;
      return [before.length, (await resemblingSites(tx, title, 20)).length];
    });
    expect(counts).toEqual([20, 0]);
  });
});
