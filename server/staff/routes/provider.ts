/** Signing in through the office's identity provider: what its button says, the way there and the way back. */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context, Handler } from "hono";
import { z } from "zod";
import { declared, PRIVATE } from "../../answers/policy.ts";
import { ProblemError, unexpected } from "../../answers/problem.ts";
import { AUTH_PATH } from "../auth-options.ts";
import { refusalOf } from "../auth-refusal.ts";
import { authRequest, sentJson } from "../auth-request.ts";
import type { Visit } from "../id-token-times.ts";
import { PROVIDER } from "../identity-provider.ts";
import { outcomeOf, type ProviderOutcome } from "../provider-outcome.ts";
import type { StaffServices } from "../services.ts";

/** Of the pages of staff, by which the screen learns how it ended. */
const OUTCOME = "sign_in";
const CodeWanted = z.object({ twoFactorRedirect: z.literal(true) });
const Wanted = z.object({ callbackURL: z.string().max(2000) });

/** An address of the pages of staff, as a path. @throws ProblemError for any other */
function pageOfStaff(address: string, origin: string): string {
  const url = URL.canParse(address, origin) ? new URL(address, origin) : undefined;
  if (url?.origin === origin && /^\/staff(\/|$)/.test(url.pathname)) {
    url.searchParams.delete(OUTCOME);
    return url.pathname + url.search;
  }
  throw unexpected("callbackURL", address, { th: "ต้องเป็นหน้าใน /staff", en: "must be a page under /staff" });
}

function absent(): ProblemError {
  return new ProblemError(404, { th: "ไม่ได้ตั้งค่าระบบยืนยันตัวตนไว้", en: "There is no identity provider" });
}

function away(): ProblemError {
  return new ProblemError(503, {
    th: "ติดต่อระบบยืนยันตัวตนของหน่วยงานไม่ได้ ลองใหม่ภายหลัง หรือใช้ชื่อผู้ใช้และรหัสผ่าน",
    en: "Your office's sign-in cannot be reached. Try again later, or use your user name and password",
  });
}

export function providerRoutes({ accounts, proxies, publicUrl, log }: StaffServices) {
  const { provider } = accounts;
  const originOf = (c: Context) => new URL(publicUrl ?? c.req.url).origin;

  const begin: Handler = async (c) => {
    if (!provider) throw absent();
    const read = Wanted.safeParse(await sentJson(c));
    const page = pageOfStaff(read.success ? read.data.callbackURL : "", originOf(c));
    const body = { provider: PROVIDER, callbackURL: page, errorCallbackURL: page, disableRedirect: true };
    const response = await provider.answer(authRequest(c, proxies, body));
    // better-auth has no provider yet whose discovery failed
    if (!response || response.status === 404) throw away();
    if (!response.ok) throw await refusalOf(response);
    return response;
  };

  const comeBack: Handler = async (c) => {
    if (!provider) throw absent();
    const leadTo = (address: string, outcome?: ProviderOutcome, headers?: Headers) => {
      const url = new URL(address, originOf(c));
      for (const name of ["error", "error_description"]) url.searchParams.delete(name);
      if (outcome) url.searchParams.set(OUTCOME, outcome);
      log.info({ outcome: outcome ?? "entered" }, "came back from the identity provider");
      const answer = new Response(null, { status: 302, ...(headers && { headers }) });
      answer.headers.delete("content-type");
      answer.headers.set("location", url.pathname + url.search);
      return answer;
    };
    const visit: Visit = {};
    const response = await provider.answer(authRequest(c, proxies), visit);
    if (!response) return leadTo("/staff", "away");
    const location = response.headers.get("location");
    if (response.status >= 400 || !location) return leadTo("/staff", "refused");
    const error = new URL(location, originOf(c)).searchParams.get("error");
    if (visit.clockAhead !== undefined) {
      log.warn({ seconds: visit.clockAhead }, "the identity provider's token is not of this time: look at the clock");
      return leadTo(location, "clock");
    }
    if (error !== null) return leadTo(location, outcomeOf(error));
    const body = await response.json().catch(() => null);
    return leadTo(location, CodeWanted.safeParse(body).success ? "code" : undefined, response.headers);
  };

  const app = new OpenAPIHono();
  app.get(
    `${AUTH_PATH}/provider`,
    declared(PRIVATE, (c) => c.json({ name: provider?.name ?? null })),
  );
  app.post(`${AUTH_PATH}/sign-in/social`, declared(PRIVATE, begin));
  app.get(`${AUTH_PATH}/callback/${PROVIDER}`, declared(PRIVATE, comeBack));
  return app;
}
