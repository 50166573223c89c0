import { describe, expect, it } from "vitest";
import { int32, message } from "../../../server/pglite-bridge/messages.ts";
import { Session } from "../../../server/pglite-bridge/session.ts";
import { readStartup } from "../../../server/pglite-bridge/startup.ts";

function startup(...texts: string[]) {
  const body = Buffer.from(`${texts.join("\0")}\0\0`);
  return readStartup(Buffer.concat([int32(body.length + 8, 3 << 16), body]));
}
const session = (...texts: string[]) => new Session(7, startup(...texts));
const sqlOf = (bytes: Buffer) => bytes.toString("utf8", 5, bytes.length - 1);

describe("Session", () => {
  it("takes settings, user and role from the start-up packet, in the order of the rights that they need", () => {
    const options = "-c statement_timeout=5s --work-mem=8MB -c application_name=a\\ b";
    const client = session("user", "anna", "role", "reader", "options", options, "_pq_.future", "1");
    expect(client.user).toBe("anna");
    expect(sqlOf(client.restoreQuery("postgres")).split("; ").slice(4)).toEqual([
      "select set_config(E'statement_timeout', E'5s', false)",
      "select set_config(E'work_mem', E'8MB', false)",
      "select set_config(E'application_name', E'a b', false)",
      "set session authorization E'anna'",
      "set role E'reader'",
    ]);
  });

  it("takes the name of the user for that of the database, unless there is another", () => {
    expect(startup("user", "anna").database).toBe("anna");
    expect(startup("user", "anna", "database", "land").database).toBe("land");
  });

  it("quotes what a client calls itself", () => {
    expect(sqlOf(session("user", "a'b\\'c").restoreQuery("postgres"))).toContain("E'a''b\\\\''c'");
  });

  it("keeps prepared statements apart, leaves unnamed ones and portals alone, and cleans up", () => {
    const client = session("user", "anna");
    const parse = (name: string) => client.prefixStatement("P", message("P", name, "select 1", Buffer.of(0, 0)));
    expect(parse("s1")).toEqual(message("P", "c7_s1", "select 1", Buffer.of(0, 0)));
    expect(parse("")).toEqual(message("P", "", "select 1", Buffer.of(0, 0)));
    expect(client.prefixStatement("B", message("B", "portal", "s1", Buffer.alloc(6)))).toEqual(
      message("B", "portal", "c7_s1", Buffer.alloc(6)),
    );
    const portal = message("D", Buffer.from("P"), "s1");
    expect(client.prefixStatement("D", portal)).toBe(portal);
    expect(client.prefixStatement("D", message("D", Buffer.from("S"), "s1"))).toEqual(
      message("D", Buffer.from("S"), "c7_s1"),
    );
    parse("s2");
    client.prefixStatement("C", message("C", Buffer.from("S"), "s1"));
    expect(client.closeStatements()).toEqual([message("C", Buffer.from("S"), "c7_s2"), message("S")]);
    expect(client.closeStatements()).toEqual([]);
  });
});
