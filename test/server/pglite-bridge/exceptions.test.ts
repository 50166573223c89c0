import { describe, expect, it } from "vitest";
import { database, engineAddress } from "../../engines/database.ts";

const { engine } = engineAddress();
const { owner } = await database();
/** GEOS throws here: one outline crosses itself. */
const THROWS = `select ST_Area(ST_Difference('POLYGON((0 0,10 10,0 10,10 0,0 0))'::geometry,
  'POLYGON((1 1,5 1,5 5,1 5,1 1))'::geometry))`;
const EXCEPTION = {
  code: "XX000",
  message: expect.stringContaining("TopologyException: side location conflict at 5 5"),
};

describe.runIf(engine === "embedded")("an exception inside GEOS", () => {
  it("is an error of its statement, and the next one is well", async () => {
    await expect(owner.unsafe(THROWS)).rejects.toMatchObject(EXCEPTION);
    await expect(owner.unsafe(`${THROWS} as area where $1::integer = 1`, [1])).rejects.toMatchObject(EXCEPTION);
    expect(await owner`select 1 as one`).toEqual([{ one: 1 }]);
  });

  it("aborts the transaction", async () => {
    await owner`create table survivors (n double precision)`;
    const work = owner.begin(async (tx) => {
      await tx`insert into survivors values (1)`;
      await tx.unsafe(`insert into survivors ${THROWS}`);
    });
    await expect(work).rejects.toMatchObject(EXCEPTION);
    await expect(
      owner.unsafe(`insert into survivors values (2); insert into survivors ${THROWS}`),
    ).rejects.toMatchObject(EXCEPTION);
    await expect(owner.unsafe(`create table stillborn as ${THROWS}`)).rejects.toMatchObject(EXCEPTION);
    expect(await owner`select * from survivors`).toEqual([]);
    expect(await owner`select to_regclass('stillborn') as found`).toEqual([{ found: null }]);
    await owner`drop table survivors`;
  });

  it("can be caught in SQL and at a savepoint", async () => {
    await owner.unsafe(`create function caught() returns text language plpgsql as $$
      begin perform (${THROWS}); return 'nothing'; exception when others then return sqlerrm; end $$`);
    const [row] = await owner`select caught()`;
    expect(row?.caught).toContain("TopologyException");
    await owner`drop function caught()`;
    const after = await owner.begin(async (tx) => {
      await tx.savepoint((inner) => inner.unsafe(THROWS)).catch(() => {});
      return tx`select 1 as one`;
    });
    expect(after).toEqual([{ one: 1 }]);
  });

  it("does not wear the engine out", async () => {
    for (let round = 0; round < 3000; round++) await expect(owner.unsafe(THROWS)).rejects.toMatchObject(EXCEPTION);
    for (let round = 0; round < 3000; round++) {
      await expect(owner.unsafe("select 1 / 0")).rejects.toMatchObject({ code: "22012" });
    }
    expect(await owner`select 1 as one`).toEqual([{ one: 1 }]);
  });

  it("is told for PROJ, too", async () => {
    await expect(owner`select ST_Transform(ST_Point(100, 13, 4326), '+proj=nonsense')`).rejects.toMatchObject({
      code: "XX000",
    });
  });
});

describe.runIf(engine === "embedded")("what the engine cannot do", () => {
  it.each([
    ["copy region from stdin", "COPY FROM STDIN"],
    ["listen changes", "LISTEN"],
    ["discard all", "DISCARD ALL"],
  ])("is refused in words: %s", async (sql, what) => {
    const refusal = { code: "0A000", message: expect.stringContaining(what) };
    await expect(owner.unsafe(sql)).rejects.toMatchObject(refusal);
    await expect(owner.unsafe(sql).simple()).rejects.toMatchObject(refusal);
  });

  it("recursion without an end is an error", async () => {
    await owner.unsafe(
      "create function endless(n integer) returns integer language plpgsql as $$ begin return endless(n + 1); end $$",
    );
    await expect(owner`select endless(1)`).rejects.toMatchObject({ code: "54001" });
    await owner`drop function endless(integer)`;
  });
});
