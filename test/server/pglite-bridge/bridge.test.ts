import { connect } from "node:net";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import postgres from "postgres";
import { describe, expect, it, onTestFinished } from "vitest";
import { Bridge, exceptionsAsErrors } from "../../../server/pglite-bridge/index.ts";
import { query } from "../../../server/pglite-bridge/messages.ts";
import { engineAddress } from "../../engines/database.ts";
import { temporaryFolder } from "../../engines/temporary-folder.ts";
import { WireClient } from "./wire-client.ts";

/** A bridge over a PGlite of its own, without extensions of any product. */
async function served() {
  const broken: Error[] = [];
  const pglite = await PGlite.create("memory://", { extensions: { exceptions: exceptionsAsErrors } });
  const bridge = await Bridge.over(pglite, { hint: "ask elsewhere", onBroken: (error) => broken.push(error) });
  const path = join(temporaryFolder("bridge"), "socket");
  await bridge.listen(path);
  const sql = postgres({ path, user: "postgres", database: "postgres", max: 2 });
  onTestFinished(async () => {
    await sql.end({ timeout: 1 });
    await bridge.close();
    await pglite.close();
  });
  return { pglite, bridge, path, sql, broken };
}

describe.runIf(engineAddress().engine === "embedded")("Bridge", () => {
  it("serves a PGlite, says what cannot work and what to do instead, and gives it back", async () => {
    const { pglite, bridge, path, sql } = await served();
    expect(await sql`select ${1}::integer as one`).toEqual([{ one: 1 }]);
    await expect(sql`listen changes`).rejects.toMatchObject({
      code: "0A000",
      message: "LISTEN: not available, since all connections share one session; ask elsewhere",
    });
    const wire = await new WireClient(connect(path)).start();
    wire.send(query("begin; create table unfinished (n integer)"));
    expect(await wire.line(1)).toBe("C(BEGIN) C(CREATE TABLE) Z(T)");
    await bridge.close();
    expect(await wire.line(1, "E")).toBe("E(57P01)");
    await wire.end();
    expect((await pglite.query("select to_regclass('unfinished') as found")).rows).toEqual([{ found: null }]);
  });

  it("tells clients and its owner when the engine is in an unknown state", async () => {
    const { sql, broken } = await served();
    // deeper than the stack of this process: PostgreSQL's own limit comes too late
    await sql`set max_stack_depth = '7MB'`;
    await sql.unsafe(
      "create function endless(n integer) returns integer language plpgsql as $$ begin return endless(n + 1); end $$",
    );
    await expect(sql`select endless(1)`).rejects.toMatchObject({
      code: "57P02",
      message: expect.stringContaining("Maximum call stack size exceeded"),
    });
    expect(broken.map((error) => error.message)).toEqual([expect.stringContaining("Maximum call stack")]);
  });
});
