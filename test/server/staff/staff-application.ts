import type { Role, Scope } from "../../../data/staff.ts";
import { createApp } from "../../../server/app.ts";
import type { Database } from "../../../server/db/connection/connect.ts";
import { createLog } from "../../../server/log.ts";
import type { Pages } from "../../../server/pages/page.ts";
import { type AccountSettings, openAccounts } from "../../../server/staff/accounts.ts";

const CACHE_BYTES = 32 * 2 ** 20;
export const PASSWORD = "ทดสอบ-รหัสผ่าน-ยาว";
let made = 0;

/** The whole application with its staff, over a loaded database. */
export async function staffApplication(
  { owner, reader, realReader, staff, accounts: sql }: Database,
  {
    publicUrl,
    oidc,
    pages,
    attemptsPerMinute = 100_000,
    proxies = 0,
  }: Partial<AccountSettings> & { pages?: Pages; proxies?: number } = {},
) {
  const accounts = await openAccounts(sql, { publicUrl, attemptsPerMinute, oidc });
  const log = createLog("silent");
  const app = createApp({
    reader,
    realReader,
    config: { publicUrl, cacheBytes: CACHE_BYTES, metrics: true },
    log,
    pages,
    staff: { owner, staff, accounts, log, publicUrl, proxies },
  });

  const send = (method: string, path: string, body?: unknown, cookie = "") =>
    app.request(path, {
      method,
      headers: {
        cookie,
        origin: "http://localhost",
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });

  /** The cookie of a session; "" when it was refused. */
  async function signIn(username: string, password: string): Promise<string> {
    const response = await send("POST", "/api/auth/sign-in/username", { username, password });
    return response.ok ? cookieOf(response) : "";
  }

  return {
    app,
    accounts,
    send,
    signIn,
    /** Somebody of a role and scope who is signed in, with a password of their own. */
    async somebody(role: Role, scope: Scope = { kind: "nation" }, name = `${role} ${made}`) {
      const username = `${role}${++made}.${process.pid}`;
      const once = await accounts.add({ username, name, role, scope, email: null });
      const first = await signIn(username, once);
      const changed = await send(
        "POST",
        "/api/auth/change-password",
        { currentPassword: once, newPassword: PASSWORD },
        first,
      );
      if (!changed.ok) throw new Error(`${username}: ${changed.status} ${await changed.text()}`);
      const cookie = await signIn(username, PASSWORD);
      const ask = (method: string, path: string, body?: unknown) => send(method, path, body, cookie);
      return { username, cookie, ask, get: (path: string) => ask("GET", path) };
    },
  };
}

export function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
