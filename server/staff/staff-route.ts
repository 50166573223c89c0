/** `createRoute` for staff: a route states the permission that it asks for, and is kept by nobody. */
import { createRoute, type RouteConfig, z } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import type { RouterRoute } from "hono/types";
import { type Actor, may, type Permission } from "../../data/staff.ts";
import { type ContentKind, isContentKind, requireContent } from "../answers/content-kind.ts";
import { declared, PRIVATE } from "../answers/policy.ts";
import { ProblemError, problemOfIssue } from "../answers/problem.ts";
import { requireStorable } from "../answers/storable-text.ts";
import type { SignedIn } from "./accounts.ts";
import type { StaffServices } from "./services.ts";

const permissions = new WeakMap<object, Permission>();

/** What the first handler of a route asks for; undefined for a route that is not of staff. */
export function permissionAmong(routes: readonly RouterRoute[]): Permission | undefined {
  return routes.map(({ handler }) => permissions.get(handler)).find((permission) => permission !== undefined);
}

/** Methods that change nothing: they may come from anywhere, since no other origin reads the answer. */
const SAFE = new Set(["GET", "HEAD"]);

/** `null` is what a page without an origin sends. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/** @throws ProblemError 403 for what a page of another site wants changed */
export function requireSameOrigin(c: Context, publicUrl: string | undefined): void {
  if (SAFE.has(c.req.method)) return;
  const origin = c.req.header("origin");
  const site = c.req.header("sec-fetch-site");
  const own = publicUrl ?? new URL(c.req.url).origin;
  if (site === "same-origin" || (site === undefined && (origin === undefined || hostOf(origin) === hostOf(own)))) {
    return;
  }
  throw new ProblemError(403, { th: "คำขอนี้มาจากเว็บไซต์อื่น", en: "This request comes from another site" });
}

/** What a route takes that says nothing of parameters. */
const NO_PARAMETERS = z.strictObject({});

/** @throws ProblemError 400 for any */
export function requireNoParameters(c: Context): void {
  const sent = c.req.query();
  const read = NO_PARAMETERS.safeParse(sent);
  if (!read.success) throw problemOfIssue(read.error.issues[0], sent);
}

/** Who asks, and through which of their sessions. Only inside a `staffRoute`. */
export function signedInOf(c: Context): SignedIn {
  const signedIn: SignedIn | undefined = c.get("signedIn");
  if (!signedIn) throw new Error("Not a route of staff");
  return signedIn;
}

/** Who asks. Only inside a `staffRoute`. */
export const actorOf = (c: Context): Actor => signedInOf(c).actor;

export function requirePermission(
  { accounts, publicUrl }: Pick<StaffServices, "accounts" | "publicUrl">,
  permission: Permission,
): MiddlewareHandler {
  const middleware: MiddlewareHandler = async (c, next) => {
    const signedIn = await accounts.signedIn(c.req.raw.headers);
    if (!signedIn) {
      throw new ProblemError(401, { th: "ต้องเข้าสู่ระบบก่อน", en: "Sign in first" });
    }
    const { actor, mustChangePassword } = signedIn;
    if (!may(actor, permission)) {
      throw new ProblemError(
        403,
        { th: "บัญชีนี้ไม่มีสิทธิ์ทำรายการนี้", en: "This account may not do that" },
        { value: permission },
      );
    }
    if (mustChangePassword && permission !== "self") {
      throw new ProblemError(
        403,
        { th: "ต้องเปลี่ยนรหัสผ่านชั่วคราวก่อน", en: "Change the one-time password first" },
        { value: "password" },
      );
    }
    requireSameOrigin(c, publicUrl);
    c.set("signedIn", signedIn);
    await next();
  };
  permissions.set(middleware, permission);
  return declared(PRIVATE, middleware);
}

/** @throws ProblemError 400 for a body of another kind than the route takes, or with text that no database holds */
function requireBody(kind: ContentKind): MiddlewareHandler {
  return async (c, next) => {
    requireContent(c, kind);
    // what is no JSON is left to the schema
    if (kind === "application/json") requireStorable(await c.req.json().catch(() => null));
    await next();
  };
}

/** A route that asks for a permission. */
export function staffRoute<P extends string, R extends Omit<RouteConfig, "path"> & { path: P }>(
  services: Pick<StaffServices, "accounts" | "publicUrl">,
  permission: Permission,
  route: R,
) {
  const body = Object.keys(route.request?.body?.content ?? {})
    .filter(isContentKind)
    .map(requireBody);
  const middleware = [requirePermission(services, permission), body, route.middleware ?? []].flat(2);
  const request = { ...route.request, query: route.request?.query ?? NO_PARAMETERS };
  // the middleware passes every request on as it came: the type of the route stays what it was
  return createRoute({ ...route, request, middleware }) as unknown as ReturnType<typeof createRoute<P, R>>;
}
