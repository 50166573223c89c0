import postgres from "postgres";
import { afterAll, describe, expect, it } from "vitest";
import { database, engineAddress } from "../../engines/database.ts";
import { databaseName } from "../../engines/socket.ts";

const { engine, address } = engineAddress();
const { owner } = await database();
const opened: postgres.Sql[] = [];

function pool(max: number): postgres.Sql {
  const options = { max, user: "postgres", database: databaseName({ engine, address }), onnotice: () => {} };
  const sql = engine === "embedded" ? postgres({ path: address, ...options }) : postgres(address, options);
  opened.push(sql);
  return sql;
}

afterAll(async () => {
  await Promise.all(opened.map((sql) => sql.end({ timeout: 5 })));
});

describe.each([1, 5])("a pool of %i", (max) => {
  const sql = pool(max);

  it("gives each of three thousand interleaved queries its own answer", async () => {
    const numbers = Array.from({ length: 3000 }, (_, index) => index);
    const answers = await Promise.all(
      numbers.map((n) =>
        n % 2 === 0
          ? sql`select ${n}::integer as n, repeat('ก', ${n % 97}::integer) as text`
          : sql.unsafe(`select ${n} as n, repeat('ก', ${n % 97}) as text`),
      ),
    );
    const wrong = answers.filter(([row], n) => row?.n !== n || row.text.length !== n % 97);
    expect(wrong).toEqual([]);
  });

  it("keeps errors, transactions and plain queries apart", async () => {
    const work = async (n: number): Promise<number> => {
      if (n % 5 === 0) await sql`select 1 / (${n}::integer - ${n}::integer)`;
      if (n % 7 === 0) {
        return sql.begin(async (tx) => {
          await tx`select set_config('test.n', ${String(n)}, true)`;
          if (n % 3 === 0) await tx`select * from nothing_here`;
          const [row] = await tx`select current_setting('test.n')::integer as n`;
          return row?.n;
        });
      }
      const [row] = await sql`select ${n}::integer as n`;
      return row?.n;
    };
    const results = await Promise.allSettled(Array.from({ length: 1500 }, (_, n) => work(n)));
    const seen = results.map((each) => (each.status === "fulfilled" ? each.value : each.reason.code));
    const expected = results.map((_, n) => (n % 5 === 0 ? "22012" : n % 21 === 0 ? "42P01" : n));
    expect(seen).toEqual(expected);
  });

  it("carries megabytes both ways", async () => {
    const text = "ขบวนชุมชน".repeat(600_000);
    const [row] = await sql`select ${text}::text as text, length(${text}::text)::integer as length`;
    expect(row?.text === text).toBe(true);
    expect(row?.length).toBe(text.length);
    const rows = await sql`select n::integer as n, repeat('x', 100) as text from generate_series(1, 50000) n`;
    expect(rows.length).toBe(50_000);
    expect(rows.every(({ n }, index) => n === index + 1)).toBe(true);
  });

  it("reads with a cursor", async () => {
    const seen: number[] = [];
    await sql`select n::integer as n from generate_series(1, 1000) n`.cursor(90, (rows) => {
      seen.push(...rows.map(({ n }) => n));
    });
    expect(seen).toEqual(Array.from({ length: 1000 }, (_, index) => index + 1));
  });
});

it("shows nobody what a transaction has not committed, and everybody what it has", async () => {
  await owner`create table visibility (n integer)`;
  const [one, two] = [pool(1), pool(1)];
  const writing = one.begin(async (tx) => {
    await tx`insert into visibility values (1)`;
    await tx`insert into visibility values (2)`;
  });
  const [during] = await two`select count(*)::integer as rows from visibility`;
  expect([0, 2]).toContain(during?.rows);
  await writing;
  expect(await two`select count(*)::integer as rows from visibility`).toEqual([{ rows: 2 }]);
  await owner`drop table visibility`;
});

it("cancels a query that waits", async () => {
  const [one, two] = [pool(1), pool(1)];
  await two`select 1`;
  await one.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(5)`;
    const waiting = two`select pg_advisory_xact_lock(5)`.simple();
    const refused = expect(waiting).rejects.toMatchObject({ code: "57014" });
    await tx`select 1`;
    waiting.cancel();
    await refused;
  });
});
