/** Signing in and out, passwords, second factors and sessions: better-auth's own paths, with what it leaves to us around them. */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context, Handler } from "hono";
import { z } from "zod";
import { clientAddress } from "../../answers/client-address.ts";
import { declared, PRIVATE } from "../../answers/policy.ts";
import { ProblemError } from "../../answers/problem.ts";
import { Username } from "../../wire/account.ts";
import { AUTH_PATH, CLIENT_ADDRESS } from "../accounts.ts";
import { refusalOf, tooOften, wrongCredentials } from "../auth-refusal.ts";
import { deviceCookie, knownDevice } from "../known-device.ts";
import type { StaffServices } from "../services.ts";
import type { Place } from "../sign-in-waits.ts";
import { requireSameOrigin } from "../staff-route.ts";

const SIGN_IN = `${AUTH_PATH}/sign-in/username`;
const CHANGE_PASSWORD = `${AUTH_PATH}/change-password`;
/** Bytes; a body of these routes holds a name and a password. */
const LARGEST = 4096;

const Credentials = z.object({ username: Username, password: z.string().min(1).max(256) });
const Passwords = z.object({ currentPassword: z.string(), newPassword: z.string() });

export function authRoutes({ accounts, proxies, publicUrl, log }: StaffServices) {
  /** The request as better-auth gets it: who asks is said by us. */
  function passedOn(c: Context, body?: string): Request {
    const headers = new Headers(c.req.raw.headers);
    headers.delete("x-forwarded-for");
    headers.set(CLIENT_ADDRESS, clientAddress(c, proxies) || "127.0.0.1");
    const { method, signal } = c.req.raw;
    return new Request(c.req.url, { method, headers, signal, ...(body !== undefined && { body }) });
  }

  async function bodyOf(c: Context): Promise<string | undefined> {
    if (c.req.method === "GET") return undefined;
    if (!c.req.header("content-type")?.startsWith("application/json")) {
      throw new ProblemError(
        400,
        { th: "ต้องส่งเป็น application/json", en: "application/json is needed" },
        { parameter: "content-type" },
      );
    }
    const body = await c.req.text();
    if (body.length > LARGEST) throw new ProblemError(413, { th: "คำขอใหญ่เกินไป", en: "The request is too large" });
    return body;
  }

  const signIn: Handler = async (c) => {
    const body = (await bodyOf(c)) ?? "";
    const read = Credentials.safeParse(jsonOf(body));
    if (!read.success) throw wrongCredentials();
    const { username } = read.data;
    const { waits, secret } = accounts;
    const account = await accounts.find(username);
    const device = account && (await knownDevice(c, secret, account.id));
    const place: Place = device
      ? { kind: "device", id: device }
      : { kind: "address", address: clientAddress(c, proxies) };
    const seconds = await waits.seconds(username, place);
    if (seconds > 0) throw tooOften(seconds);
    const response = await accounts.answer(passedOn(c, body));
    if (response.status === 429 || response.status === 403) throw await refusalOf(response);
    if (!response.ok) {
      await waits.failed(username, place);
      throw wrongCredentials();
    }
    if (!account || account.disabled) throw wrongCredentials();
    await waits.succeeded(username, place);
    log.info({ account: account.id }, "signed in");
    if (device) return response;
    const secure = publicUrl?.startsWith("https:") ?? false;
    const answer = new Response(response.body, response);
    answer.headers.append("set-cookie", await deviceCookie(secret, account.id, secure));
    return answer;
  };

  const changePassword: Handler = async (c) => {
    const signedIn = await accounts.signedIn(c.req.raw.headers);
    const body = (await bodyOf(c)) ?? "";
    const read = Passwords.safeParse(jsonOf(body));
    if (read.success && read.data.currentPassword === read.data.newPassword) {
      throw new ProblemError(400, {
        th: "รหัสผ่านใหม่ต้องไม่เหมือนรหัสผ่านเดิม",
        en: "The new password has to differ from the present one",
      });
    }
    // whoever else is signed in with the old password is out
    const wanted = read.success ? JSON.stringify({ ...read.data, revokeOtherSessions: true }) : body;
    const response = await accounts.answer(passedOn(c, wanted));
    if (!response.ok) throw await refusalOf(response);
    if (signedIn) await accounts.passwordChanged(signedIn.actor.id);
    return response;
  };

  const other: Handler = async (c) => {
    const response = await accounts.answer(passedOn(c, await bodyOf(c)));
    if (response.status >= 400) throw await refusalOf(response);
    return response;
  };

  const app = new OpenAPIHono();
  // better-auth asks for the origin in some environments and on some paths only
  app.use(`${AUTH_PATH}/*`, async (c, next) => {
    requireSameOrigin(c, publicUrl);
    await next();
  });
  app.post(SIGN_IN, declared(PRIVATE, signIn));
  app.post(CHANGE_PASSWORD, declared(PRIVATE, changePassword));
  app.on(["GET", "POST"], `${AUTH_PATH}/*`, declared(PRIVATE, other));
  return app;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
