import { describe, expect, it } from "vitest";
import { database } from "../../../engines/database.ts";
import { cookieOf, PASSWORD, staffApplication } from "../staff-application.ts";
import { another, identity, ORIGIN, officeApplication } from "./office-application.ts";
import { nextTotp, totp } from "./totp.ts";

const opened = await database();
const { owner } = opened;
const { accounts, send, somebody, office, awaited, begin, comeBack, enter, me } = await officeApplication(opened);

describe("signing in through the office's provider", () => {
  it("lets in whom an administrator wrote down, at the page that they came from, with no password to change", async () => {
    const who = identity({ email: `Mixed.${another()}@Office.example` });
    const username = await awaited((who.email ?? "").toLowerCase());
    const entered = await enter(who, { page: "/staff/records?province=50" });
    expect(entered).toMatchObject({ status: 302, location: "/staff/records?province=50" });
    expect(await me(entered.cookie)).toMatchObject({ username, role: "editor", must_change_password: false });
    expect((await send("POST", "/api/auth/sign-out", {}, entered.cookie)).status).toBe(200);
    expect(await me(entered.cookie)).toBe(401);
    // what was enough to enter is not kept
    const kept =
      await owner`select * from accounts.account where "providerId" = 'office' and "accountId" like ${`% ${who.sub}`}`;
    expect([...kept]).toMatchObject([{ accessToken: null, refreshToken: null, idToken: null, password: null }]);
  });

  it("makes no account for somebody who has none, nor links by an address that was not verified", async () => {
    const stranger = identity();
    expect(await enter(stranger)).toMatchObject({ status: 302, location: "/staff?sign_in=unknown" });
    expect(await owner`select from accounts."user" where email = ${stranger.email ?? ""}`).toHaveLength(0);
    const boastful = identity({ email_verified: false });
    await awaited(boastful.email ?? "");
    for (const email_verified of [false, undefined]) {
      const entered = await enter({ ...boastful, ...(email_verified === undefined ? {} : { email_verified }) });
      expect([entered.location, await me(entered.cookie)]).toEqual(["/staff?sign_in=unknown", 401]);
    }
    const nameless = identity({ email_verified: true });
    delete nameless.email;
    expect((await enter(nameless)).location).toBe("/staff?sign_in=unknown");
  });

  it("takes no placeholder for an address", async () => {
    const { username } = await somebody("administrator");
    const entered = await enter(identity({ email: `${username}@staff.invalid` }));
    expect([entered.location, await me(entered.cookie)]).toEqual(["/staff?sign_in=unknown", 401]);
  });

  it("knows people by their subject from then on, whatever becomes of the address", async () => {
    const who = identity();
    const username = await awaited(who.email ?? "");
    await enter(who);
    const renamed = await enter({ ...who, email: "renamed@office.example", email_verified: false });
    expect(await me(renamed.cookie)).toMatchObject({ username });
    // the mailbox was given to somebody else
    const heir = await enter({ ...who, sub: `${who.sub}-heir` });
    expect([heir.location, await me(heir.cookie)]).toEqual(["/staff?sign_in=unknown", 401]);
  });

  it("ends with the account, and with the address that an administrator changes", async () => {
    const admin = await somebody("administrator");
    const who = identity();
    const username = await awaited(who.email ?? "");
    const { cookie } = await enter(who);
    const path = `/api/staff/accounts/${(await accounts.find(username))?.id}`;
    const moved = await admin.ask("PATCH", path, { email: "Other.Person@office.example" });
    expect(await moved.json()).toMatchObject({ email: "other.person@office.example", linked: false });
    expect(await me(cookie)).toBe(401);
    expect((await enter(who)).location).toBe("/staff?sign_in=unknown");
    const back = await admin.ask("PATCH", path, { email: who.email });
    expect(await back.json()).toMatchObject({ email: who.email, linked: false });
    const again = await enter(who);
    expect(await me(again.cookie)).toMatchObject({ username });
    expect(await accounts.find(username)).toMatchObject({ linked: true });
    // nothing else is lost by a change of the name
    await admin.ask("PATCH", path, { name: "ชื่อใหม่", email: who.email });
    expect(await me(again.cookie)).toMatchObject({ name: "ชื่อใหม่" });
    await admin.ask("PATCH", path, { disabled: true });
    expect(await me(again.cookie)).toBe(401);
    const closed = await enter(who);
    expect([closed.location, await me(closed.cookie)]).toEqual(["/staff?sign_in=closed", 401]);
  });

  it("asks for the second factor that the person chose here", async () => {
    const person = await somebody("editor");
    const enabled = await person.ask("POST", "/api/auth/two-factor/enable", { password: PASSWORD });
    const { totpURI } = await enabled.json();
    expect((await person.ask("POST", "/api/auth/two-factor/verify-totp", { code: totp(totpURI) })).status).toBe(200);
    const who = identity();
    const id = (await accounts.find(person.username))?.id ?? "";
    await accounts.change(id, { email: who.email ?? null });
    const half = await enter(who, { page: "/staff/records" });
    expect([half.location, await me(half.cookie)]).toEqual(["/staff/records?sign_in=code", 401]);
    const code = nextTotp(totpURI);
    const entered = await send("POST", "/api/auth/two-factor/verify-totp", { code }, half.cookie);
    expect([entered.status, await me(cookieOf(entered))]).toMatchObject([200, { username: person.username }]);
  });
});

describe("a provider that says nothing of whether addresses are verified", () => {
  const entering = async (trustEmail: boolean, email_verified?: boolean) => {
    const { email_verified: _, ...silent } = identity();
    const who = { ...silent, ...(email_verified !== undefined && { email_verified }) };
    const username = await awaited(who.email ?? "");
    const own = await staffApplication(opened, { publicUrl: ORIGIN, oidc: { ...office.settings, trustEmail } });
    const begun = await own.send("POST", "/api/auth/sign-in/social", { callbackURL: "/staff" });
    const answer = await office.visit((await begun.clone().json()).url, who);
    const back = await own.app.request(answer.pathname + answer.search, { headers: { cookie: cookieOf(begun) } });
    return { username, location: back.headers.get("location"), me: await me(cookieOf(back)) };
  };

  it("lets nobody in by an address, but where the office vouches for all of them", async () => {
    expect(await entering(false)).toMatchObject({ location: "/staff?sign_in=unknown", me: 401 });
    const { username, ...entered } = await entering(true);
    expect(entered).toMatchObject({ location: "/staff", me: { username } });
  });

  it("is believed all the same where it says of an address that it was not", async () => {
    expect(await entering(true, false)).toMatchObject({ location: "/staff?sign_in=unknown", me: 401 });
  });
});

describe("an address of an account", () => {
  it("belongs to one person, and has to be one", async () => {
    const admin = await somebody("administrator");
    const { email = "" } = identity();
    await awaited(email);
    const values = { username: `second.${process.pid}`, name: "x", role: "viewer", scope: { kind: "nation" } };
    const taken = await admin.ask("POST", "/api/staff/accounts", { ...values, email });
    expect([taken.status, (await taken.json()).detail_th]).toEqual([400, expect.stringContaining("มีบัญชีที่ใช้อีเมลนี้แล้ว")]);
    const free = await admin.ask("POST", "/api/staff/accounts", values);
    const { account } = await free.json();
    expect([free.status, account.email]).toEqual([200, null]);
    const path = `/api/staff/accounts/${account.id}`;
    const moved = await admin.ask("PATCH", path, { email: email.toUpperCase() });
    expect([moved.status, (await moved.json()).detail_th]).toEqual([400, expect.stringContaining(email)]);
    for (const wrong of ["x", "a@b", "admin@staff.invalid", "", 7]) {
      expect([wrong, (await admin.ask("PATCH", path, { email: wrong })).status]).toEqual([wrong, 400]);
    }
  });
});

describe("a provider that is away", () => {
  it("stops neither the start of the server nor passwords, and is found when it is back", async () => {
    office.setAway(true);
    const late = await staffApplication(opened, { publicUrl: ORIGIN, oidc: office.settings });
    const { username } = await late.somebody("viewer");
    expect(await late.signIn(username, PASSWORD)).not.toBe("");
    expect(await (await late.send("GET", "/api/auth/provider")).json()).toEqual({ name: office.settings.name });
    const press = () => late.send("POST", "/api/auth/sign-in/social", { callbackURL: "/staff" });
    const refused = await press();
    expect([refused.status, (await refused.json()).detail_th]).toEqual([503, expect.stringContaining("ติดต่อ")]);
    office.setAway(false);
    expect((await press()).status).toBe(200);
  });

  it("is said at the way back, and lets nobody in", async () => {
    const who = identity();
    await awaited(who.email ?? "");
    const { body, cookie } = await begin();
    const answer = await office.visit(body.url, who);
    office.setAway(true);
    const back = await comeBack(answer, cookie);
    office.setAway(false);
    expect([back.headers.get("location"), await me(cookieOf(back))]).toEqual(["/staff?sign_in=refused", 401]);
    const { body: next, cookie: other } = await begin();
    const busy = new URL(await office.visit(next.url, who));
    busy.searchParams.delete("code");
    busy.searchParams.set("error", "temporarily_unavailable");
    busy.searchParams.set("error_description", "<b>call 555</b>");
    expect((await comeBack(busy, other)).headers.get("location")).toBe("/staff?sign_in=away");
  });
});
