import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { describe, expect, it, onTestFinished } from "vitest";
import { openDatabase } from "../../../../server/db/connection/connect.ts";
import { migrate } from "../../../../server/store/migrate.ts";
import { prepareDatabase } from "../../../../server/store/prepare.ts";
import { engineAddress } from "../../../engines/database.ts";

const { engine, address } = engineAddress();

/** A database of its own whose owner may do nothing beyond it. */
async function poorDatabase() {
  const name = `poor_${randomUUID().replaceAll("-", "")}`;
  const admin = postgres(address, { max: 1, onnotice: () => {} });
  await admin`create role ${admin(name)} login`;
  await admin`create database ${admin(name)} owner ${admin(name)} template template0`;
  const url = Object.assign(new URL(address), { username: name, pathname: `/${name}` }).href;
  onTestFinished(async () => {
    await admin`drop database ${admin(name)} with (force)`;
    await admin`revoke chumchon_reader, chumchon_staff, chumchon_accounts from ${admin(name)}`;
    await admin`drop role ${admin(name)}`;
    await admin.end();
  });
  return { name, url };
}

describe.runIf(engine === "native")("a database that cannot be opened or prepared", () => {
  it.each([
    ["password", "28P01", /รหัสผ่าน.*password/s],
    ["database", "3D000", /ไม่มีฐานข้อมูล.*no database/s],
  ])("is told by what is wrong: %s", async (what, code, words) => {
    // a cluster of its own trusts everybody: the wrong password is that of a role that has none
    const url = new URL(address);
    if (what === "database") url.pathname = "/nowhere";
    else url.username = "nobody_at_all";
    const opening = openDatabase({ url: url.href });
    if (what === "database")
      await expect(opening).rejects.toMatchObject({ code, message: expect.stringMatching(words) });
    else await expect(opening).rejects.toMatchObject({ code: expect.stringMatching(/^28/) });
  });

  it("names what an administrator runs, and goes on when that was done", async () => {
    const { name, url } = await poorDatabase();
    const poor = await openDatabase({ url });
    onTestFinished(() => poor.close());
    const refusal = await prepareDatabase(poor.owner, "native").then(
      () => "",
      (error: Error) => error.message,
    );
    expect(refusal).toMatch(/ผู้ดูแลระบบ.*An administrator runs/s);
    const commands =
      /runs in this database: (.*;)/.exec(refusal)?.[1]?.replaceAll("ROLE", name).replaceAll("DATABASE", name) ?? "";
    const admin = postgres(Object.assign(new URL(address), { pathname: `/${name}` }).href, { max: 1 });
    for (const command of commands.split(";").filter((each) => each.trim() && !each.includes("create role"))) {
      await admin.unsafe(command);
    }
    await admin.end();
    await migrate(poor.owner);
    expect(await poor.owner`select count(*)::int as n from area`).toEqual([{ n: 0 }]);
  });
});
