import { describe, expect, it } from "vitest";
import { database } from "../../../engines/database.ts";
import { cookieOf, PASSWORD, staffApplication } from "../staff-application.ts";

const opened = await database();
const { accounts, send, signIn, somebody } = await staffApplication(opened);
const { owner } = opened;

const me = async (cookie: string) => (await send("GET", "/api/staff/me", undefined, cookie)).status;

describe("sessions", () => {
  it("are listed to their owner without what proves them, and ended one by one", async () => {
    const person = await somebody("viewer");
    const other = await signIn(person.username, PASSWORD);
    const list = async () => (await (await person.get("/api/staff/me/sessions")).json()).items;
    const items = await list();
    expect(items.filter(({ present }: { present: boolean }) => present)).toHaveLength(1);
    const secrets = await owner<{ token: string }[]>`select token from accounts.session`;
    for (const { token } of secrets) expect(JSON.stringify(items)).not.toContain(token);
    for (const { id, present } of items) {
      if (!present) expect((await person.ask("DELETE", `/api/staff/me/sessions/${id}`)).status).toBe(200);
    }
    expect([await me(person.cookie), await me(other)]).toEqual([200, 401]);
    expect(await list()).toHaveLength(1);
  });

  it("of others cannot be ended", async () => {
    const [victim, stranger] = [await somebody("viewer"), await somebody("administrator")];
    const { items } = await (await victim.get("/api/staff/me/sessions")).json();
    const response = await stranger.ask("DELETE", `/api/staff/me/sessions/${items[0].id}`);
    expect([response.status, await me(victim.cookie)]).toEqual([404, 200]);
    for (const id of ["x", "%00", "x".repeat(65)]) {
      const { status } = await stranger.ask("DELETE", `/api/staff/me/sessions/${id}`);
      expect([id, status >= 400 && status < 500]).toEqual([id, true]);
    }
  });

  it("end when their time is over, however they are asked", async () => {
    const person = await somebody("viewer");
    const account = await accounts.find(person.username);
    await owner`update accounts.session set "expiresAt" = now() - interval '1 second' where "userId" = ${account?.id ?? ""}`;
    expect(await me(person.cookie)).toBe(401);
    const change = { currentPassword: PASSWORD, newPassword: `${PASSWORD}2` };
    expect((await send("POST", "/api/auth/change-password", change, person.cookie)).status).toBe(401);
    expect(await signIn(person.username, PASSWORD)).not.toBe("");
  });

  it("that were stolen end with a change of the password; the one that changed it stays", async () => {
    const person = await somebody("editor");
    const stolen = await signIn(person.username, PASSWORD);
    const changed = await person.ask("POST", "/api/auth/change-password", {
      currentPassword: PASSWORD,
      newPassword: `${PASSWORD}-ใหม่`,
      revokeOtherSessions: false,
    });
    expect([changed.status, await me(cookieOf(changed))]).toEqual([200, 200]);
    expect([await me(stolen), await me(person.cookie)]).toEqual([401, 401]);
  });

  it("that were stolen end with sign-out everywhere", async () => {
    const person = await somebody("editor");
    const stolen = await signIn(person.username, PASSWORD);
    expect((await person.ask("POST", "/api/auth/revoke-sessions", {})).status).toBe(200);
    expect([await me(stolen), await me(person.cookie)]).toEqual([401, 401]);
  });

  it("tell their tokens on no path", async () => {
    const person = await somebody("viewer");
    expect((await person.get("/api/auth/list-sessions")).status).toBe(404);
    expect((await person.ask("POST", "/api/auth/revoke-session", { token: "x" })).status).toBe(404);
  });
});
