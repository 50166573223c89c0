import { describe, expect, it } from "vitest";
import { database } from "../../../engines/database.ts";
import { cookieOf, PASSWORD, staffApplication } from "../staff-application.ts";
import { nextTotp, totp } from "./totp.ts";

const opened = await database();
const { accounts, send, somebody } = await staffApplication(opened);

const post = async (path: string, body: object, cookie: string) => {
  const response = await send("POST", `/api/auth/two-factor/${path}`, body, cookie);
  return { response, status: response.status, answer: await response.clone().json() };
};

/** Somebody with a second factor, and what they got for it. */
async function enrolled() {
  const person = await somebody("editor");
  const { answer } = await post("enable", { password: PASSWORD }, person.cookie);
  const confirmed = await post("verify-totp", { code: totp(answer.totpURI) }, person.cookie);
  expect(confirmed.status).toBe(200);
  // the session of before has ended with it
  return {
    ...person,
    cookie: cookieOf(confirmed.response),
    uri: String(answer.totpURI),
    codes: answer.backupCodes as string[],
  };
}

/** The first step: what it set is good for the second step alone. */
async function firstStep(username: string) {
  const response = await send("POST", "/api/auth/sign-in/username", { username, password: PASSWORD });
  expect([response.status, await response.clone().json()]).toMatchObject([200, { twoFactorRedirect: true }]);
  return cookieOf(response);
}

const me = async (cookie: string) => (await send("GET", "/api/staff/me", undefined, cookie)).status;

describe("a second factor", () => {
  it("is asked for from the confirmation on, and lets in with the code of the app", async () => {
    const person = await somebody("editor");
    const wrong = await post("enable", { password: "not the right one" }, person.cookie);
    expect([wrong.status, wrong.answer.detail_th]).toEqual([400, "รหัสผ่านเดิมไม่ถูกต้อง"]);
    const { answer } = await post("enable", { password: PASSWORD }, person.cookie);
    expect(answer.backupCodes).toHaveLength(10);
    // not yet confirmed: nobody is kept out by an app that was set up wrongly
    expect((await accounts.find(person.username))?.twoFactor).toBe(false);
    const unsure = await post("verify-totp", { code: "000000" }, person.cookie);
    expect([unsure.status, unsure.answer.detail_th]).toEqual([400, "รหัสไม่ถูกต้องหรือหมดอายุ"]);
    expect((await post("verify-totp", { code: totp(answer.totpURI) }, person.cookie)).status).toBe(200);
    expect((await accounts.find(person.username))?.twoFactor).toBe(true);

    const half = await firstStep(person.username);
    expect(await me(half)).toBe(401);
    expect((await post("verify-totp", { code: "123" }, half)).status).toBe(400);
    expect(await me(half)).toBe(401);
    const entered = await post("verify-totp", { code: nextTotp(answer.totpURI) }, half);
    expect([entered.status, await me(cookieOf(entered.response))]).toEqual([200, 200]);
  });

  it("takes each recovery code once", async () => {
    const { username, codes } = await enrolled();
    const [code = ""] = codes;
    const first = await post("verify-backup-code", { code }, await firstStep(username));
    expect([first.status, await me(cookieOf(first.response))]).toEqual([200, 200]);
    const again = await post("verify-backup-code", { code }, await firstStep(username));
    expect([again.status, again.answer.detail_th]).toEqual([400, "รหัสกู้คืนไม่ถูกต้องหรือใช้ไปแล้ว"]);
    const other = await post("verify-backup-code", { code: codes[1] }, await firstStep(username));
    expect(other.status).toBe(200);
  });

  it("says which way on after too many wrong codes, and for how long to wait", async () => {
    const { username, uri } = await enrolled();
    const half = await firstStep(username);
    for (let guess = 0; guess < 5; guess++) await post("verify-totp", { code: "000000" }, half);
    const over = await post("verify-totp", { code: totp(uri) }, half);
    expect([over.status, over.answer.detail_th]).toEqual([400, expect.stringContaining("เข้าสู่ระบบใหม่")]);
    const next = await firstStep(username);
    for (let guess = 0; guess < 5; guess++) await post("verify-totp", { code: "000000" }, next);
    const locked = await post("verify-totp", { code: totp(uri) }, await firstStep(username));
    expect([locked.status, locked.answer.detail_th]).toEqual([429, expect.stringContaining("300 วินาที")]);
  });

  it("is gone after a reset by an administrator, and after the person took it off", async () => {
    const { username, cookie } = await enrolled();
    expect((await post("disable", { password: "not the right one" }, cookie)).status).toBe(400);
    const off = await post("disable", { password: PASSWORD }, cookie);
    expect([off.status, (await accounts.find(username))?.twoFactor]).toEqual([200, false]);
    const other = await enrolled();
    const admin = await somebody("administrator");
    const account = await accounts.find(other.username);
    const reset = await (await admin.ask("POST", `/api/staff/accounts/${account?.id}/reset`)).json();
    expect(reset.account).toMatchObject({ two_factor: false, must_change_password: true });
    const once = { username: other.username, password: reset.password };
    const entered = await send("POST", "/api/auth/sign-in/username", once);
    expect(await me(cookieOf(entered))).toBe(200);
  });

  it("cannot be asked for by mail or message, which nobody gets", async () => {
    const { username } = await enrolled();
    const sent = await post("send-otp", {}, await firstStep(username));
    expect(sent.status).toBe(404);
  });
});
