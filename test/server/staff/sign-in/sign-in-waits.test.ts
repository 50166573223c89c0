import { describe, expect, it } from "vitest";
import { signInWaits } from "../../../../server/staff/sign-in-waits.ts";
import { database } from "../../../engines/database.ts";
import { cookieOf, PASSWORD, staffApplication } from "../staff-application.ts";

const opened = await database();
const { send, somebody } = await staffApplication(opened);
const { owner } = opened;

const attempt = async (username: string, password: string, cookie = "") => {
  const response = await send("POST", "/api/auth/sign-in/username", { username, password }, cookie);
  return [response.status, response.ok ? cookieOf(response) : String((await response.json()).detail_th)] as const;
};

describe("waits after wrong passwords", () => {
  it("keep the guesser out, and not the person whose browser is known", async () => {
    const { username } = await somebody("editor");
    const [, known] = await attempt(username, PASSWORD);
    for (let guess = 0; guess < 5; guess++) await attempt(username, `wrong ${guess}`);
    expect(await attempt(username, PASSWORD)).toEqual([429, expect.stringMatching(/รออีก \d+ วินาที/)]);
    expect((await attempt(username, PASSWORD, known))[0]).toBe(200);
    // another person's browser is no better than a new one
    const other = await somebody("viewer");
    const [, theirs] = await attempt(other.username, PASSWORD);
    expect((await attempt(username, PASSWORD, theirs))[0]).toBe(429);
    expect((await attempt(username, PASSWORD, known.replace(/device=[^:]+/, "device=x")))[0]).toBe(429);
  });

  it("hold for a known browser that guesses, and for it alone", async () => {
    const { username } = await somebody("editor");
    const [, known] = await attempt(username, PASSWORD);
    for (let guess = 0; guess < 5; guess++) await attempt(username, `wrong ${guess}`, known);
    expect((await attempt(username, PASSWORD, known))[0]).toBe(429);
    expect((await attempt(username, PASSWORD))[0]).toBe(200);
  });

  it("come for all addresses together after many failures, and never last over five minutes", async () => {
    const waits = signInWaits(opened.accounts);
    const username = `hunted.${process.pid}`;
    const from = (address: number) => ({ kind: "address", address: `192.0.2.${address}` }) as const;
    for (let address = 1; address <= 100; address++) await waits.failed(username, from(address));
    expect(await waits.seconds(username, from(200))).toBe(0);
    for (let address = 101; address <= 120; address++) await waits.failed(username, from(address));
    expect(await waits.seconds(username, from(200))).toBeGreaterThan(200);
    expect(await waits.seconds(username, from(200))).toBeLessThanOrEqual(300);
    expect(await waits.seconds(username, { kind: "device", id: "known" })).toBe(0);
  });

  it("leave nothing of names that nobody has", async () => {
    const username = `ghost.${process.pid}`;
    await attempt(username, "x");
    const rows = () => owner`select from accounts.failure where username = ${username}`;
    expect(await rows()).not.toHaveLength(0);
    await owner`update accounts.failure set wait_until = now() - interval '61 minutes' where username = ${username}`;
    await attempt(`${username}.other`, "x");
    expect(await rows()).toHaveLength(0);
  });
});
