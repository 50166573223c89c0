/** Signing in and out, passwords, second factors and sessions: better-auth's own paths, with what it leaves to us around them. */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context, Handler } from "hono";
import { z } from "zod";
import { clientAddress } from "../../answers/client-address.ts";
import { declared, PRIVATE } from "../../answers/policy.ts";
import { ProblemError } from "../../answers/problem.ts";
import { AUTH_PATH, CLIENT_ADDRESS } from "../accounts.ts";
import type { StaffServices } from "../services.ts";

const SIGN_IN = `${AUTH_PATH}/sign-in/username`;
const CHANGE_PASSWORD = `${AUTH_PATH}/change-password`;
/** Bytes; a body of these routes holds a name and a password. */
const LARGEST = 4096;

const Credentials = z.object({ username: z.string().min(1).max(80), password: z.string().min(1).max(256) });

function wrongCredentials(): ProblemError {
  return new ProblemError(401, { th: "ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง", en: "The user name or the password is wrong" });
}

function tooOften(seconds: number): ProblemError {
  return new ProblemError(429, {
    th: `ลองผิดหลายครั้ง รออีก ${seconds} วินาทีแล้วลองใหม่`,
    en: `Too many wrong attempts: wait ${seconds} seconds and try again`,
  });
}

/** What better-auth refuses, as a problem of ours. */
async function refusalOf(response: Response): Promise<ProblemError> {
  if (response.status === 429) return tooOften(Number(response.headers.get("x-retry-after") ?? 60));
  const body = (await response.json().catch(() => ({}))) as { message?: string; code?: string };
  const said = { value: body.code ?? String(response.status) };
  if (response.status === 401) return new ProblemError(401, { th: "ต้องเข้าสู่ระบบก่อน", en: "Sign in first" }, said);
  if (body.code === "INVALID_PASSWORD")
    return new ProblemError(400, { th: "รหัสผ่านเดิมไม่ถูกต้อง", en: "The present password is wrong" }, said);
  if (body.code === "PASSWORD_TOO_SHORT")
    return new ProblemError(
      400,
      { th: "รหัสผ่านใหม่ต้องมีอย่างน้อย 12 ตัวอักษร", en: "The new password needs at least 12 characters" },
      said,
    );
  if (/CODE/.test(body.code ?? ""))
    return new ProblemError(400, { th: "รหัสไม่ถูกต้องหรือหมดอายุ", en: "The code is wrong or too old" }, said);
  const status = response.status === 403 ? 403 : response.status === 404 ? 404 : 400;
  return new ProblemError(status, { th: "คำขอนี้ใช้ไม่ได้", en: body.message ?? "This request cannot be used" }, said);
}

export function authRoutes({ accounts, proxies, log }: StaffServices) {
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
    const seconds = await accounts.wait(username);
    if (seconds > 0) throw tooOften(seconds);
    const response = await accounts.answer(passedOn(c, body));
    if (response.ok) {
      const account = await accounts.find(username);
      if (account?.disabled) throw wrongCredentials();
      await accounts.signInSucceeded(username);
      log.info({ account: account?.id }, "signed in");
      return response;
    }
    if (response.status === 429) throw await refusalOf(response);
    if (response.status === 403) throw await refusalOf(response);
    await accounts.signInFailed(username);
    throw wrongCredentials();
  };

  const changePassword: Handler = async (c) => {
    const signedIn = await accounts.signedIn(c.req.raw.headers);
    const response = await accounts.answer(passedOn(c, await bodyOf(c)));
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
