import { describe, expect, it } from "vitest";
import { database } from "../../../engines/database.ts";
import { type Forgery, newKey, signed } from "../office.ts";
import { cookieOf } from "../staff-application.ts";
import { identity, ORIGIN, officeApplication } from "./office-application.ts";

/** s since 1970 */
const OVER = { iat: 1_700_000_000, exp: 1_700_000_600 };
const TO_COME = { iat: 4_000_000_000, nbf: 4_000_000_000, exp: 4_000_000_600 };

const { app, send, somebody, office, awaited, begin, comeBack, enter, me } = await officeApplication(await database());

const unsigned = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");

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
