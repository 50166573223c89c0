/** Signing in and out, passwords and second factors: better-auth's own paths, with what it leaves to us around them. */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Handler } from "hono";
import { z } from "zod";
import { clientAddress, networkOf } from "../../answers/client-address.ts";
import { declared, PRIVATE } from "../../answers/policy.ts";
import { ProblemError } from "../../answers/problem.ts";
import { Username } from "../../wire/account.ts";
import { AUTH_PATH } from "../auth-options.ts";
import { refusalOf, tooOften, wrongCode, wrongCredentials } from "../auth-refusal.ts";
import { authRequest, sentJson } from "../auth-request.ts";
import { deviceCookie, knownDevice } from "../known-device.ts";
import type { StaffServices } from "../services.ts";
import type { Place } from "../sign-in-waits.ts";
import { requireNoParameters, requireSameOrigin } from "../staff-route.ts";
import { providerRoutes } from "./provider.ts";

const Credentials = z.object({ username: Username, password: z.string().min(1).max(256) });
const Passwords = z.object({ currentPassword: z.string(), newPassword: z.string() });
const Code = z.object({ code: z.string() });
const Verified = z.object({ token: z.string(), user: z.object({ id: z.string() }) });
const Password = z.object({ password: z.string() });

/** What better-auth answers by itself, with what it is told; all its other paths are closed. */
const HANDED_ON: Readonly<Record<string, z.ZodObject>> = {
  "sign-out": z.object({}),
  "revoke-sessions": z.object({}),
  "two-factor/enable": Password,
  "two-factor/disable": Password,
  "two-factor/verify-backup-code": Code,
};

/** What a provider adds to its answer is left unread (RFC 6749, 4.1.2). */
const takesParameters = (path: string) => path.startsWith(`${AUTH_PATH}/callback/`);

export function authRoutes(services: StaffServices) {
  const { accounts, proxies, publicUrl, log } = services;

  const signIn: Handler = async (c) => {
    const read = Credentials.safeParse(await sentJson(c));
    if (!read.success) throw wrongCredentials();
    const { username } = read.data;
    const { waits, secret } = accounts;
    const account = await accounts.find(username);
    const device = account ? await knownDevice(c, secret, account.id) : null;
    const place: Place = device
      ? { kind: "device", id: device }
      : { kind: "address", address: networkOf(clientAddress(c, proxies)) };
    const seconds = await waits.seconds(username, place);
    if (seconds > 0) throw tooOften(seconds);
    const response = await accounts.answer(authRequest(c, proxies, read.data, device !== null));
    if (response.status === 429 || response.status === 403) throw await refusalOf(response);
    if (!response.ok) {
      await waits.failed(username, place);
      throw wrongCredentials();
    }
    if (!account) throw wrongCredentials();
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
    const read = Passwords.safeParse(await sentJson(c));
    const { currentPassword, newPassword } = read.success ? read.data : { currentPassword: "", newPassword: "" };
    if (read.success && currentPassword === newPassword) {
      throw new ProblemError(400, {
        th: "รหัสผ่านใหม่ต้องไม่เหมือนรหัสผ่านเดิม",
        en: "The new password has to differ from the present one",
      });
    }
    // whoever else is signed in with the old password is out
    const wanted = { currentPassword, newPassword, revokeOtherSessions: true };
    const response = await accounts.answer(authRequest(c, proxies, wanted));
    if (!response.ok) throw await refusalOf(response);
    if (signedIn) await accounts.passwordChanged(signedIn.actor.id);
    return response;
  };

  const verifyCode: Handler = async (c) => {
    const read = Code.safeParse(await sentJson(c));
    if (!read.success) throw wrongCode();
    const response = await accounts.answer(authRequest(c, proxies, read.data));
    if (!response.ok) throw await refusalOf(response);
    const { token, user } = Verified.parse(await response.clone().json());
    if (await accounts.codes.use(user.id, read.data.code)) return response;
    await accounts.sessions.endByToken(token);
    throw wrongCode();
  };

  const handOn =
    (taken: z.ZodObject): Handler =>
    async (c) => {
      const read = taken.safeParse(await sentJson(c));
      const response = await accounts.answer(authRequest(c, proxies, read.success ? read.data : {}));
      if (response.status >= 400) throw await refusalOf(response);
      return response;
    };

  const app = new OpenAPIHono();
  // better-auth asks for the origin in some environments and on some paths only
  app.use(`${AUTH_PATH}/*`, async (c, next) => {
    requireSameOrigin(c, publicUrl);
    if (!takesParameters(c.req.path)) requireNoParameters(c);
    await next();
  });
  app.route("/", providerRoutes(services));
  app.post(`${AUTH_PATH}/sign-in/username`, declared(PRIVATE, signIn));
  app.post(`${AUTH_PATH}/change-password`, declared(PRIVATE, changePassword));
  app.post(`${AUTH_PATH}/two-factor/verify-totp`, declared(PRIVATE, verifyCode));
  for (const [path, taken] of Object.entries(HANDED_ON)) {
    app.post(`${AUTH_PATH}/${path}`, declared(PRIVATE, handOn(taken)));
  }
  return app;
}
