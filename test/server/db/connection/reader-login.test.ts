import { describe, expect, it } from "vitest";
import { openDatabase } from "../../../../server/db/connection/connect.ts";
import { database, engineAddress } from "../../../engines/database.ts";

const { engine, address } = engineAddress();
const { reader, realReader } = await database();

/** Ways by which a role that was only set, or a user that was only put on, is taken off. */
const WAYS_OUT = [
  "set role none",
  "reset role",
  "reset session authorization",
  "set session authorization default",
  "set session authorization postgres",
  "reset all",
  "discard all",
  "/**/ discard all",
  "select set_config('role', 'none', false)",
  "select set_config('session_' || 'authorization', 'postgres', false)",
  "update pg_settings set setting = 'postgres' where name = 'session_' || 'authorization'",
  "do $$ begin execute 'set session authori' || 'zation postgres'; end $$",
  "create function pg_temp.out() returns void language sql as E'set session au\\164horization postgres'; select pg_temp.out()",
];
const SECRETS = [
  "select attributes from public.record limit 1",
  "select households from public.record where programme = 'disaster-relief' limit 1",
  "select shown from public.released_sum limit 1",
  "select * from public.province_figure limit 1",
  'select * from accounts."user" limit 1',
];

describe("a public connection", () => {
  it.each(WAYS_OUT)("reads nothing private after %s", async (way) => {
    for (const pool of [reader, realReader]) {
      const one = await pool.reserve();
      try {
        await one`set default_transaction_read_only = off`;
        await one
          .unsafe(way)
          .simple()
          .catch(() => {});
        for (const secret of SECRETS) await expect(one.unsafe(secret)).rejects.toMatchObject({ code: "42501" });
      } finally {
        // whatever the way did is undone with the connection's own settings
        await one`set default_transaction_read_only = on`;
        await one`set role chumchon_reader`;
        one.release();
      }
    }
  });

  it("is not the owner's, and may become nobody else", async () => {
    const [own] = await reader<{ user: string; more: boolean }[]>`
      select session_user::text as user, rolsuper or rolcreaterole or rolcreatedb or rolbypassrls as more
      from pg_roles where rolname = session_user`;
    expect(own?.user).toMatch(/^chumchon_(public_[0-9a-f]{12}|reader)$/);
    expect(own?.more).toBe(false);
    await expect(reader`set role chumchon_staff`).rejects.toMatchObject({ code: "42501" });
  });

  it("does not read how many records a programme of sums has", async () => {
    const sets = await reader<
      { programme: string; rows: number | null }[]
    >`select programme, rows from counted_all.dataset`;
    const rows = new Map(sets.map((set) => [set.programme, set.rows]));
    expect(rows.get("disaster-relief")).toBeNull();
    expect(rows.get("council")).toBe(7332);
  });
});

describe.runIf(engine === "native")("a PostgreSQL whose owner may make no roles", () => {
  it("is served all the same, and says what an administrator runs", async () => {
    const { owner } = await database();
    await owner`create role poor_owner login password 'poor' in role chumchon_reader`;
    const url = Object.assign(new URL(address), { username: "poor_owner", password: "poor" }).href;
    const opened = await openDatabase({ url });
    expect(opened.warning?.en).toContain("DATABASE_READER_URL");
    expect(opened.warning?.th).toMatch(/[ก-๙]/);
    expect(await opened.reader`select 1 as one from area limit 1`).toEqual([{ one: 1 }]);
    await opened.close();
    const given = await openDatabase({ url: address, readerUrl: url });
    expect(given.warning).toBeNull();
    expect(await given.reader`select session_user::text as user`).toEqual([{ user: "poor_owner" }]);
    await given.close();
    await owner`drop role poor_owner`;
  });
});
