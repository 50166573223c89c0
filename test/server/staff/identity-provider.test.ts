import { afterAll, describe, expect, it } from "vitest";
import { database } from "../../engines/database.ts";
import { type Forgery, type Identity, newKey, openOffice, signed } from "./office.ts";
import { cookieOf, PASSWORD, staffApplication } from "./staff-application.ts";
import { nextTotp, totp } from "./totp.ts";

const ORIGIN = "http://localhost";
/** s since 1970 */
const OVER = { iat: 1_700_000_000, exp: 1_700_000_600 };
const TO_COME = { iat: 4_000_000_000, nbf: 4_000_000_000, exp: 4_000_000_600 };
const opened = await database();
const office = await openOffice(`${ORIGIN}/api/auth/callback/office`);
afterAll(office.close);
const { owner } = opened;
const { app, accounts, send, somebody } = await staffApplication(opened, { publicUrl: ORIGIN, oidc: office.settings });

let made = 0;
/** Whom the provider knows, with an address that nobody else has. */
function identity(changes: Partial<Identity> = {}): Identity {
  const number = `${++made}.${process.pid}`;
  return { sub: `subject-${number}`, email: `person.${number}@office.example`, email_verified: true, ...changes };
}

/** An account that was made for the address, and has never been used. */
async function awaited(email: string, role: "editor" | "viewer" = "editor") {
  const username = `awaited${++made}.${process.pid}`;
  await accounts.add({ username, name: username, role, scope: { kind: "nation" }, email });
  return username;
}

async function begin(callbackURL = "/staff") {
  const response = await send("POST", "/api/auth/sign-in/social", { callbackURL });
  return { response, cookie: cookieOf(response), body: await response.clone().json() };
}

const comeBack = (url: URL, cookie: string) => app.request(url.pathname + url.search, { headers: { cookie } });

/** The whole way, from the button to the page that one is led to. */
async function enter(who: Identity | null, { page = "/staff", forge }: { page?: string; forge?: Forgery } = {}) {
  const { body, cookie } = await begin(page);
  const response = await comeBack(await office.visit(body.url, who, forge), cookie);
  return { status: response.status, location: response.headers.get("location"), cookie: cookieOf(response) };
}

const unsigned = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");

const me = async (cookie: string) => {
  const response = await send("GET", "/api/staff/me", undefined, cookie);
  return response.ok ? await response.json() : response.status;
};

describe("signing in through the office's provider", () => {
  it("lets in whom an administrator wrote down, at the page that they came from, with no password to change", async () => {
    const who = identity({ email: `Mixed.${++made}.${process.pid}@Office.example` });
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

describe("the provider's way in is not forced", () => {
  it("by a cancelled visit, another browser, a changed state, or an answer that was used", async () => {
    const who = identity();
    await awaited(who.email ?? "");
    expect((await enter(null)).location).toBe("/staff?sign_in=cancelled");

    const { body, cookie } = await begin();
    const answer = await office.visit(body.url, who);
    const other = await begin();
    expect((await comeBack(answer, other.cookie)).headers.get("location")).toBe("/staff?sign_in=expired");
    expect((await comeBack(answer, "")).headers.get("location")).toBe("/staff?sign_in=expired");
    const changed = new URL(answer);
    changed.searchParams.set("state", "A".repeat(32));
    expect((await comeBack(changed, cookie)).headers.get("location")).toBe("/staff?sign_in=expired");
    const without = new URL(answer);
    without.searchParams.delete("state");
    expect((await comeBack(without, cookie)).headers.get("location")).toBe("/staff?sign_in=expired");
    const twice = new URL(answer);
    twice.searchParams.append("code", "another");
    expect((await comeBack(twice, cookie)).status).toBe(400);
    const elsewhere = new URL(answer);
    elsewhere.searchParams.set("iss", "https://evil.example");
    expect((await comeBack(elsewhere, cookie)).headers.get("location")).toBe("/staff?sign_in=refused");

    const next = await begin();
    const good = await office.visit(next.body.url, who);
    expect((await comeBack(good, next.cookie)).headers.get("location")).toBe("/staff");
    expect((await comeBack(good, next.cookie)).headers.get("location")).toBe("/staff?sign_in=expired");
    // the code of one visit in the state of another: it was used, and its verifier is another
    const last = await begin();
    const fresh = await office.visit(last.body.url, who);
    fresh.searchParams.set("code", good.searchParams.get("code") ?? "");
    expect((await comeBack(fresh, last.cookie)).headers.get("location")).toBe("/staff?sign_in=refused");
  });

  const forgeries: [string, Forgery][] = [
    ["another key", async (claims) => signed(claims, (await newKey()).privateKey)],
    [
      "another key and a time that is over",
      async (claims) => signed({ ...claims, ...OVER }, (await newKey()).privateKey),
    ],
    ["another audience and a time that is over", (claims, own) => signed({ ...claims, ...OVER, aud: "x" }, own)],
    ["another audience", (claims, own) => signed({ ...claims, aud: "somebody-else" }, own)],
    ["another issuer", (claims, own) => signed({ ...claims, iss: "https://evil.example" }, own)],
    ["another nonce", (claims, own) => signed({ ...claims, nonce: "of an earlier visit" }, own)],
    ["no nonce", ({ nonce: _, ...claims }, own) => signed(claims, own)],
    ["another subject than the user info", (claims, own) => signed({ ...claims, sub: "somebody-else" }, own)],
    ["no signature", async (claims) => `${unsigned({ alg: "none" })}.${unsigned(claims)}.`],
    ["no token at all", async () => undefined],
  ];

  it.each(forgeries)("by an ID token with %s", async (_, forge) => {
    const who = identity();
    await awaited(who.email ?? "");
    const entered = await enter(who, { forge });
    expect([entered.location, await me(entered.cookie)]).toEqual(["/staff?sign_in=refused", 401]);
    expect(await me((await enter(who)).cookie)).not.toBe(401);
  });

  it.each([OVER, TO_COME])("by one that is of another time, of which the clock may be the cause", async (times) => {
    const who = identity();
    await awaited(who.email ?? "");
    const forge: Forgery = (claims, own) => signed({ ...claims, ...times }, own);
    const entered = await enter(who, { page: "/staff/records", forge });
    expect([entered.location, await me(entered.cookie)]).toEqual(["/staff/records?sign_in=clock", 401]);
    // the next visit has nothing of it
    expect(await me((await enter(who)).cookie)).not.toBe(401);
  });

  it.each([
    "https://evil.example/staff",
    "//evil.example/staff",
    "/\\evil.example/staff",
    "/staff/../../evil",
    "/staffx",
    "/",
    "javascript:alert(1)",
    "http://localhost:81/staff",
    "http://localhost@evil.example/staff",
    "",
  ])("to lead to %s", async (callbackURL) => {
    const { response, body } = await begin(callbackURL);
    expect([response.status, body.detail_th]).toEqual([400, expect.stringContaining("/staff")]);
  });

  it("by what else better-auth would take at its own paths", async () => {
    const more = {
      errorCallbackURL: "https://evil.example",
      newUserCallbackURL: "https://evil.example",
      requestSignUp: true,
    };
    const token = { idToken: { token: "a.b.c" }, scopes: ["admin"], additionalParams: { prompt: "none" } };
    const begun = await send("POST", "/api/auth/sign-in/social", {
      callbackURL: "/staff",
      provider: "google",
      ...more,
      ...token,
    });
    const { url } = await begun.json();
    const asked = new URL(url).searchParams;
    expect(url.startsWith(`${office.settings.issuer}/`)).toBe(true);
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: "code",
      code_challenge_method: "S256",
      scope: "openid email",
      redirect_uri: `${ORIGIN}/api/auth/callback/office`,
      nonce: expect.stringMatching(/.{32}/),
      state: expect.stringMatching(/.{32}/),
    });
    expect(asked.has("prompt")).toBe(false);
    const back = await comeBack(await office.visit(url, identity()), cookieOf(begun));
    expect(back.headers.get("location")).toBe("/staff?sign_in=unknown");
    const { cookie } = await somebody("viewer");
    for (const path of [
      "link-social",
      "unlink-account",
      "get-access-token",
      "refresh-token",
      "account-info",
      "sign-in/oauth2",
    ]) {
      const response = await send("POST", `/api/auth/${path}`, { provider: "office", providerId: "office" }, cookie);
      expect([path, response.status]).toEqual([path, 404]);
    }
    const foreign = await app.request("/api/auth/sign-in/social", {
      method: "POST",
      headers: { origin: "https://evil.example", "content-type": "application/json" },
      body: JSON.stringify({ callbackURL: "/staff" }),
    });
    expect(foreign.status).toBe(403);
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
