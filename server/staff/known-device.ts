/** A browser that a person signed in with before: a signed cookie says whose it is. It opens nothing, see sign-in-waits.ts. */
import { randomBytes } from "node:crypto";
import type { Context } from "hono";
import { generateSignedCookie, getSignedCookie } from "hono/cookie";
import { AUTH_PATH } from "./auth-options.ts";

const NAME = "chumchon.device";
/** Seconds; browsers keep no cookie for longer than 400 days. */
const KEPT = 365 * 86_400;

/** Its number, when the account is one that signed in with it. */
export async function knownDevice(c: Context, secret: string, accountId: string): Promise<string | null> {
  const value = await getSignedCookie(c, `device ${secret}`, NAME).catch(() => false as const);
  const [owner, id] = value ? value.split(":") : [];
  return owner === accountId && id !== undefined ? id : null;
}

/** The cookie by which it is known from now on. */
export function deviceCookie(secret: string, accountId: string, secure: boolean): Promise<string> {
  const value = `${accountId}:${randomBytes(12).toString("base64url")}`;
  const options = { path: AUTH_PATH, httpOnly: true, sameSite: "Lax", secure, maxAge: KEPT } as const;
  return generateSignedCookie(NAME, value, `device ${secret}`, options);
}
