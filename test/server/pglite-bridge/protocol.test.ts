import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { query, SYNC } from "../../../server/pglite-bridge/messages.ts";
import { database, engineAddress } from "../../engines/database.ts";
import { databaseName, openSocket } from "../../engines/socket.ts";
import { bind, describeStatement, execute, flush, packet, parse, WireClient } from "./wire-client.ts";

const address = engineAddress();
const { owner } = await database();
const clients: WireClient[] = [];

async function client(settings?: Record<string, string>): Promise<WireClient> {
  const made = await new WireClient(openSocket(address)).start({ database: databaseName(address), ...settings });
  clients.push(made);
  return made;
}

afterEach(async () => {
  await Promise.all(clients.splice(0).map((each) => each.end()));
});

// the same lines on both engines: the bridge has to be taken for the real thing
describe("the wire protocol", () => {
  it("refuses encryption and goes on in plain text", async () => {
    const socket = openSocket(address);
    socket.write(packet(80877103));
    expect(String((await once(socket, "data"))[0])).toBe("N");
    socket.destroy();
  });

  it("answers every simple query and every Sync with one ReadyForQuery", async () => {
    const wire = await client();
    wire.send(query("select 1; select 2"), query(""), SYNC, parse("", "select 3"), bind(""), execute(), SYNC);
    expect(await wire.line(4)).toBe("T D C(SELECT 1) T D C(SELECT 1) Z(I) I Z(I) Z(I) 1 2 D C(SELECT 1) Z(I)");
  });

  it("skips to the Sync after an error, and answers what was sent behind it", async () => {
    const wire = await client();
    wire.send(parse("", "select 1/0"), bind(""), execute(), parse("", "select 1"), bind(""), execute(), SYNC);
    wire.send(parse("", "select 4"), bind(""), execute(), SYNC, query("select 1/0"), query("select 5"));
    expect(await wire.line(4)).toBe("1 E(22012) Z(I) 1 2 D C(SELECT 1) Z(I) E(22012) Z(I) T D C(SELECT 1) Z(I)");
  });

  it("gives what is known at a Flush, and no ReadyForQuery before the Sync", async () => {
    const wire = await client();
    wire.send(parse("known", "select 1"), describeStatement("known"), flush());
    expect(await wire.line(1, "T")).toBe("1 t T");
    wire.send(bind("known"), execute(), SYNC);
    expect(await wire.line(1)).toBe("2 D C(SELECT 1) Z(I)");
    wire.send(parse("odd", "selct"), flush());
    expect(await wire.line(1, "E")).toBe("E(42601)");
    wire.send(bind("odd"), execute(), flush(), SYNC);
    expect(await wire.line(1)).toBe("Z(I)");
  });

  it("tells the state of the transaction", async () => {
    const wire = await client();
    wire.send(query("begin"), query("select 1/0"), query("select 1"), query("rollback"), query("select 1"));
    expect(await wire.line(5)).toBe("C(BEGIN) Z(T) E(22012) Z(E) E(25P02) Z(E) C(ROLLBACK) Z(I) T D C(SELECT 1) Z(I)");
  });

  it("keeps the prepared statements of clients apart", async () => {
    const [one, two] = [await client(), await client()];
    one.send(parse("mine", "select 1"), SYNC);
    two.send(parse("mine", "select 1, 2"), SYNC);
    expect([await one.line(1), await two.line(1)]).toEqual(["1 Z(I)", "1 Z(I)"]);
    one.send(bind("mine"), execute(), SYNC);
    two.send(bind("theirs"), SYNC);
    expect([await one.line(1), await two.line(1)]).toEqual(["2 D C(SELECT 1) Z(I)", "E(26000) Z(I)"]);
  });

  it("keeps the settings and roles of clients apart", async () => {
    const [one, two] = [await client({ application_name: "one" }), await client({ role: "pg_monitor" })];
    const ask = query("select current_setting('application_name'), current_user, current_setting('work_mem')");
    const answer = async (wire: WireClient) => {
      wire.send(ask);
      const row = (await wire.replies(1)).find((bytes) => bytes[0] === "D".charCodeAt(0));
      return row
        ?.toString("latin1")
        .replace(/[^ -~]+/g, " ")
        .slice(1)
        .trim();
    };
    const usual = await answer(two);
    one.send(query("set work_mem = '5MB'"));
    await one.replies(1);
    expect(await answer(one)).toMatch(/one .*postgres .*5MB$/);
    expect(await answer(two)).toBe(usual);
    expect(usual).toContain("pg_monitor");
    expect(await answer(one)).toMatch(/5MB$/);
  });

  it("rolls back for a client that leaves in the middle of a transaction or of a query", async () => {
    await owner`create table if not exists left_behind (n integer)`;
    for (const unfinished of [query("select 1"), Buffer.concat([parse("", "select 1"), flush()])]) {
      const wire = await client();
      wire.send(query("begin; insert into left_behind values (1)"), unfinished);
      await wire.replies(1);
      wire.socket.destroy();
      const [row] = await owner`select count(*)::integer as rows from left_behind`;
      expect(row).toEqual({ rows: 0 });
    }
    await owner`drop table left_behind`;
  });

  it.each([
    ["database", /E\(3D000\)$/],
    ["role", /E\(22023\)$/],
    // a real server says so at the login, the bridge when it first has to become that user
    ["user", /E\((28000|22023)\)$/],
  ])("says no to an unknown %s", async (name, answer) => {
    const wire = new WireClient(openSocket(address));
    clients.push(wire);
    const texts = Object.entries({ user: "postgres", database: databaseName(address), [name]: "nobody" }).flat();
    wire.send(packet(3 << 16, Buffer.from(`${texts.join("\0")}\0\0`)), query("select 1"));
    expect(await wire.line(1, "E")).toMatch(answer);
    expect(await owner`select 1 as one`).toEqual([{ one: 1 }]);
  });
});
