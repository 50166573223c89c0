import { describe, expect, it } from "vitest";
import { database } from "../../../engines/database.ts";
import { cookieOf, PASSWORD, staffApplication } from "../staff-application.ts";
import { nextTotp, totp } from "./totp.ts";

const opened = await database();
const { app, accounts, send, signIn, somebody } = await staffApplication(opened);
/** What one address may try in a minute here; a real server allows more. */
const ATTEMPTS = 6;
const proxied = await staffApplication(opened, { proxies: 1, attemptsPerMinute: ATTEMPTS });

const me = async (cookie: string) => {
  const response = await send("GET", "/api/staff/me", undefined, cookie);
  return response.ok ? (await response.json()).username : response.status;
};

/** A sign-in through the proxy, which wrote down the last address; the ones before are the client's own words. */
async function attempt(forwarded: string, username: string, password: string, cookie = "") {
  const response = await proxied.app.request("/api/auth/sign-in/username", {
    method: "POST",
    headers: {
      cookie,
      origin: "http://localhost",
      "content-type": "application/json",
      "x-forwarded-for": forwarded,
      // of ours: a client's are replaced
      "x-chumchon-client": newAddress(),
      "x-chumchon-known-device": "yes",
    },
    body: JSON.stringify({ username, password }),
  });
  return response.status;
}

/** Addresses that no other file of tests uses. */
let network = process.pid * 100;
function newAddress() {
  network++;
  return `2001:db8:${((network >> 16) & 0xffff).toString(16)}:${(network & 0xffff).toString(16)}::1`;
}

describe("a guesser", () => {
  it("does not become another by forged addresses, nor by another host of the same network", async () => {
    const { username } = await somebody("viewer");
    const [address, elsewhere] = [newAddress(), newAddress()];
    for (let guess = 1; guess <= 5; guess++)
      await attempt(`203.0.113.${guess}, ${address}`, username, `wrong ${guess}`);
    expect(await attempt(`203.0.113.99, ${address}`, username, PASSWORD)).toBe(429);
    expect(await attempt(address.replace("::1", "::abcd"), username, PASSWORD)).toBe(429);
    // and keeps nobody else out
    expect(await attempt(elsewhere, username, PASSWORD)).toBe(200);
  });

  it("who tries thousands of names with one password is stopped by the address, and so is nobody whose browser is known", async () => {
    const { username } = await somebody("viewer");
    const known = cookieOf(await send("POST", "/api/auth/sign-in/username", { username, password: PASSWORD }));
    const address = newAddress();
    const answers: number[] = [];
    for (let name = 0; name < 3 * ATTEMPTS; name++)
      answers.push(await attempt(address, `spray.${name}.${process.pid}`, PASSWORD));
    expect(answers.filter((status) => status === 401)).toHaveLength(ATTEMPTS);
    expect(answers.slice(ATTEMPTS).every((status) => status === 429)).toBe(true);
    expect(await attempt(address, username, PASSWORD)).toBe(429);
    expect(await attempt(address, username, PASSWORD, known)).toBe(200);
    expect(await attempt(newAddress(), username, PASSWORD)).toBe(200);
  });
});

describe("a session", () => {
  it("that was planted in the browser of a victim does not become theirs", async () => {
    const [attacker, victim] = [await somebody("viewer"), await somebody("viewer")];
    for (const planted of [attacker.cookie, "chumchon.session_token=planted.c2lnbmF0dXJl"]) {
      const entered = await send(
        "POST",
        "/api/auth/sign-in/username",
        { username: victim.username, password: PASSWORD },
        planted,
      );
      expect(await me(cookieOf(entered))).toBe(victim.username);
      expect(await me(planted)).toBe(planted === attacker.cookie ? attacker.username : 401);
    }
  });

  it("of before does not outlive a reset by an administrator, nor does a sign-in that waits for its code", async () => {
    const admin = await somebody("administrator");
    const person = await somebody("editor");
    const { id = "" } = (await accounts.find(person.username)) ?? {};
    const { totpURI, half } = await withCode(person);
    await admin.ask("POST", `/api/staff/accounts/${id}/reset`);
    expect(await me(person.cookie)).toBe(401);
    const late = await send("POST", "/api/auth/two-factor/verify-totp", { code: nextTotp(totpURI) }, half);
    expect([late.status, await me(cookieOf(late))]).toEqual([400, 401]);
  });

  it("is not begun by a sign-in that waited for its code while the password was changed", async () => {
    const person = await somebody("editor");
    const { totpURI, half, cookie } = await withCode(person);
    const change = { currentPassword: PASSWORD, newPassword: `${PASSWORD}-ใหม่` };
    expect((await send("POST", "/api/auth/change-password", change, cookie)).status).toBe(200);
    const late = await send("POST", "/api/auth/two-factor/verify-totp", { code: nextTotp(totpURI) }, half);
    expect([late.status, await me(cookieOf(late))]).toEqual([400, 401]);
  });

  it("of a disabled account is not begun by the second step either", async () => {
    const person = await somebody("editor");
    const { totpURI, half } = await withCode(person);
    await accounts.change((await accounts.find(person.username))?.id ?? "", { disabled: true });
    const late = await send("POST", "/api/auth/two-factor/verify-totp", { code: nextTotp(totpURI) }, half);
    expect([late.status, await me(cookieOf(late))]).toEqual([400, 401]);
  });
});

type Person = Awaited<ReturnType<typeof somebody>>;

/** Somebody gets a second factor by the code `used`; `half` waits for its code. */
async function withCode({ username, ask }: Person) {
  const { totpURI, backupCodes } = await (
    await ask("POST", "/api/auth/two-factor/enable", { password: PASSWORD })
  ).json();
  const used = totp(totpURI);
  const cookie = cookieOf(await ask("POST", "/api/auth/two-factor/verify-totp", { code: used }));
  return {
    used,
    totpURI: String(totpURI),
    backupCodes: backupCodes as string[],
    cookie,
    half: await signIn(username, PASSWORD),
  };
}

describe("a code that was seen", () => {
  it("of an authenticator app lets nobody in after it was used, not even at the same moment", async () => {
    const person = await somebody("editor");
    const { totpURI, used, half } = await withCode(person);
    const replayed = await send("POST", "/api/auth/two-factor/verify-totp", { code: used }, half);
    expect([replayed.status, (await replayed.json()).detail_th, await me(cookieOf(replayed))]).toEqual([
      400,
      "รหัสไม่ถูกต้องหรือหมดอายุ",
      401,
    ]);
    const halves = await Promise.all(Array.from({ length: 4 }, () => signIn(person.username, PASSWORD)));
    const code = nextTotp(totpURI);
    const together = await Promise.all(
      halves.map((each) => send("POST", "/api/auth/two-factor/verify-totp", { code }, each)),
    );
    expect(together.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400]);
    const entered = await Promise.all(together.map((response) => me(cookieOf(response))));
    expect(entered.filter((name) => name === person.username)).toHaveLength(1);
  });

  it("for recovery lets in once, also when it is sent many times at once", async () => {
    const person = await somebody("editor");
    const { backupCodes } = await withCode(person);
    const halves = await Promise.all(Array.from({ length: 4 }, () => signIn(person.username, PASSWORD)));
    const code = backupCodes[0];
    const together = await Promise.all(
      halves.map((half) => send("POST", "/api/auth/two-factor/verify-backup-code", { code }, half)),
    );
    expect(together.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(together.every(({ status }) => status < 500)).toBe(true);
  });

  it("does not make a browser trusted", async () => {
    const person = await somebody("editor");
    const { totpURI, half } = await withCode(person);
    const trusting = { code: nextTotp(totpURI), trustDevice: true };
    const entered = await send("POST", "/api/auth/two-factor/verify-totp", trusting, half);
    expect(entered.status).toBe(200);
    const again = await app.request("/api/auth/sign-in/username", {
      method: "POST",
      headers: { cookie: cookieOf(entered), origin: "http://localhost", "content-type": "application/json" },
      body: JSON.stringify({ username: person.username, password: PASSWORD }),
    });
    expect(await again.json()).toMatchObject({ twoFactorRedirect: true });
  });
});
