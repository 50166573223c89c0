import { describe, expect, it } from "vitest";
import { may, PERMISSIONS, ROLES } from "../../../data/staff.ts";
import { declarationAmong } from "../../../server/answers/policy.ts";
import { asActor } from "../../../server/staff/as-actor.ts";
import { permissionAmong } from "../../../server/staff/staff-route.ts";
import { database } from "../../engines/database.ts";
import { cookieOf, PASSWORD, staffApplication } from "./staff-application.ts";

const opened = await database();
const { app, accounts, send, signIn, somebody } = await staffApplication(opened);
const { owner, staff } = opened;

describe("signing in", () => {
  it("asks for a password of one's own before anything else", async () => {
    const once = await accounts.add({
      username: "First.Admin",
      name: "ผู้ดูแล",
      role: "administrator",
      scope: { kind: "nation" },
      email: null,
    });
    const response = await send("POST", "/api/auth/sign-in/username", { username: "first.admin", password: once });
    expect(response.status).toBe(200);
    expect(response.headers.get("set-cookie")).toMatch(/HttpOnly/);
    expect(response.headers.get("set-cookie")).toMatch(/SameSite=Lax/);
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    const cookie = cookieOf(response);
    const me = await (await send("GET", "/api/staff/me", undefined, cookie)).json();
    expect(me).toMatchObject({ username: "first.admin", role: "administrator", must_change_password: true });
    expect((await send("GET", "/api/staff/accounts", undefined, cookie)).status).toBe(403);
    const same = await send("POST", "/api/auth/change-password", { currentPassword: once, newPassword: once }, cookie);
    expect([same.status, (await same.json()).detail_th]).toEqual([400, expect.stringContaining("รหัสผ่านเดิม")]);
    const short = await send("POST", "/api/auth/change-password", { currentPassword: once, newPassword: "สั้น" }, cookie);
    expect([short.status, await short.json()]).toMatchObject([
      400,
      { detail_th: expect.stringContaining("12 ตัวอักษร") },
    ]);
    const changed = await send(
      "POST",
      "/api/auth/change-password",
      { currentPassword: once, newPassword: PASSWORD },
      cookie,
    );
    expect(changed.status).toBe(200);
    expect((await send("GET", "/api/staff/accounts", undefined, cookieOf(changed))).status).toBe(200);
    expect(await signIn("first.admin", once)).toBe("");
    expect(await signIn("FIRST.ADMIN", PASSWORD)).not.toBe("");
  });

  it("says the same of a wrong name and a wrong password", async () => {
    const { username } = await somebody("viewer");
    const attempt = async (name: string, password = "not the right one") => {
      const response = await send("POST", "/api/auth/sign-in/username", { username: name, password });
      return [response.status, (await response.json()).detail_th] as const;
    };
    expect(await attempt("nobody.at.all")).toEqual(await attempt(username));
    expect(await attempt("nul\u0000")).toEqual(await attempt("nobody.at.all"));
  });

  it.each([
    ["no cookie", () => ""],
    ["a forged one", (cookie: string) => cookie.replace(/=[^.]+/, "=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")],
    [
      "one with another signature",
      (cookie: string) =>
        cookie.replace(/(?<=session_token=[^.]+)\.[^;]+/, ".AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%3D"),
    ],
  ])("is refused with %s", async (_, change) => {
    const { cookie } = await somebody("administrator");
    const response = await send("GET", "/api/staff/accounts", undefined, change(cookie));
    expect([response.status, (await response.json()).title]).toEqual([401, "Not signed in"]);
  });

  it("ends with the session, with all sessions, and with the account", async () => {
    const person = await somebody("viewer");
    const other = await signIn(person.username, PASSWORD);
    expect((await person.ask("POST", "/api/auth/sign-out", {})).status).toBe(200);
    expect((await person.get("/api/staff/me")).status).toBe(401);
    expect((await send("POST", "/api/auth/revoke-sessions", {}, other)).status).toBe(200);
    expect((await send("GET", "/api/staff/me", undefined, other)).status).toBe(401);
    const again = await signIn(person.username, PASSWORD);
    const admin = await somebody("administrator");
    const account = await accounts.find(person.username);
    expect((await admin.ask("PATCH", `/api/staff/accounts/${account?.id}`, { disabled: true })).status).toBe(200);
    expect((await send("GET", "/api/staff/me", undefined, again)).status).toBe(401);
    expect(await signIn(person.username, PASSWORD)).toBe("");
  });

  it("is not taken over by another site", async () => {
    const admin = await somebody("administrator");
    const foreign = (path: string, origin = "https://evil.example") =>
      app.request(path, {
        method: "POST",
        headers: { cookie: admin.cookie, origin, "content-type": "application/json" },
        body: JSON.stringify({ username: "planted", name: "x", role: "administrator", scope: { kind: "nation" } }),
      });
    expect((await foreign("/api/staff/accounts")).status).toBe(403);
    expect((await foreign("/api/staff/accounts", "null")).status).toBe(403);
    expect((await foreign("/api/auth/sign-out")).status).toBe(403);
    expect(await accounts.find("planted")).toBeNull();
  });

  it("has no way in but an account that somebody made", async () => {
    for (const path of ["sign-up/email", "sign-in/email", "update-user", "delete-user", "reset-password"]) {
      const response = await send("POST", `/api/auth/${path}`, {
        email: "a@b.c",
        password: PASSWORD,
        name: "a",
        role: "administrator",
      });
      expect([path, response.status >= 400 && response.status < 500]).toEqual([path, true]);
    }
  });
});

/** What is neither public nor asks for a permission: signing in itself, and what those ask who run the server. */
const WITHOUT_PERMISSION = [
  "GET /healthz",
  "GET /readyz",
  "GET /metrics",
  "POST /api/auth/sign-in/username",
  "POST /api/auth/change-password",
  "POST /api/auth/sign-out",
  "POST /api/auth/revoke-sessions",
  "POST /api/auth/two-factor/enable",
  "POST /api/auth/two-factor/disable",
  "POST /api/auth/two-factor/verify-totp",
  "POST /api/auth/two-factor/verify-backup-code",
  "GET /api/auth/provider",
  "POST /api/auth/sign-in/social",
  "GET /api/auth/callback/office",
];

describe("permissions", () => {
  it("are stated by every route of the application that is not public", () => {
    const own = app.routes.filter(({ method }) => method !== "ALL");
    const names = [...new Set(own.map(({ method, path }) => `${method} ${path}`))];
    const without = names.filter((name) => {
      const handlers = own.filter(({ method, path }) => `${method} ${path}` === name);
      const { cache, reads } = declarationAmong(handlers).policy;
      return cache === "none" && reads === "same-origin" && permissionAmong(handlers) === undefined;
    });
    expect(without.sort()).toEqual([...WITHOUT_PERMISSION].sort());
  });

  const routes = [...new Set(app.routes.map(({ method, path }) => `${method} ${path}`))].filter((route) =>
    route.includes(" /api/staff/"),
  );

  it("are stated by every route of staff, and asked of everybody", async () => {
    // some answers hold every record of the scope: those of one province are few
    const province = { kind: "provinces" as const, codes: ["96"] };
    const people = new Map(
      await Promise.all(ROLES.map(async (role) => [role, await somebody(role, province)] as const)),
    );
    expect(routes.length).toBeGreaterThan(4);
    for (const route of routes) {
      const [method = "", path = ""] = route.split(" ");
      const permission = permissionAmong(app.routes.filter((each) => each.method === method && each.path === path));
      if (!permission) throw new Error(`${route} states no permission`);
      expect(PERMISSIONS).toContain(permission);
      const address = path.replaceAll(/:[a-z]+/g, "00000000-0000-0000-0000-000000000000");
      expect([route, (await send(method, address, method === "GET" ? undefined : {})).status]).toEqual([route, 401]);
      for (const [role, person] of people) {
        const response = await person.ask(method, address, method === "GET" ? undefined : {});
        const refused = response.status === 403 || response.status === 401;
        expect([route, role, refused]).toEqual([route, role, !may({ role }, permission)]);
        expect([route, role, response.status < 500]).toEqual([route, role, true]);
        expect(response.headers.get("cache-control")).toBe("private, no-store");
      }
    }
  });
});

describe("row-level security", () => {
  const actor = (codes: string[]) =>
    ({ id: "x", username: "x", name: "x", role: "editor", scope: { kind: "provinces", codes } }) as const;

  it("shows an actor the records of their provinces, whatever is asked", async () => {
    for (const codes of [["50"], ["50", "83"], ["99"]]) {
      const seen = await asActor(
        staff,
        actor(codes),
        (tx) => tx<{ province: string }[]>`select distinct province from record order by 1`,
      );
      expect(seen.map(({ province }) => province)).toEqual(codes.filter((code) => code !== "99"));
    }
    const nation = { ...actor([]), scope: { kind: "nation" } } as const;
    const [all] = await asActor(staff, nation, (tx) => tx`select count(*)::int as n from record`);
    expect([all]).toEqual([...(await owner`select count(*)::int as n from record`)]);
  });

  it("shows nothing outside a transaction of an actor, nor after one", async () => {
    expect([...(await staff`select count(*)::int as n from record`)]).toEqual([{ n: 0 }]);
    await Promise.all(
      Array.from({ length: 20 }, async (_, turn) => {
        const code = turn % 2 ? "50" : "83";
        const seen = await asActor(
          staff,
          actor([code]),
          (tx) => tx<{ province: string }[]>`select distinct province from record`,
        );
        expect(seen.map(({ province }) => province)).toEqual([code]);
        expect([...(await staff`select count(*)::int as n from record`)]).toEqual([{ n: 0 }]);
      }),
    );
  });

  it("cannot be walked around: partitions, accounts and writing are closed", async () => {
    for (const table of ["record_council", "accounts.session", 'accounts."user"', "migration"]) {
      const asked = asActor(staff, actor(["50"]), (tx) => tx.unsafe(`select * from ${table} limit 1`));
      await expect(asked).rejects.toMatchObject({ code: "42501" });
    }
    await expect(asActor(staff, actor(["50"]), (tx) => tx`delete from record`)).rejects.toMatchObject({
      code: "42501",
    });
    await expect(opened.accounts`select * from public.record limit 1`).rejects.toMatchObject({ code: "42501" });
    await expect(opened.reader`select * from accounts.session limit 1`).rejects.toMatchObject({ code: "42501" });
  });
});
