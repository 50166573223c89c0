/**
 * Who may keep, read and frame an answer: a route declares it where it is written. What a route does not declare is
 * private: nobody stores it, no page of another origin reads it, no page frames it.
 */
import { createRoute, type RouteConfig } from "@hono/zod-openapi";
import type { Context, Handler, MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import { METHOD_NAME_ALL } from "hono/router";
import type { RouterRoute } from "hono/types";

export interface Policy {
  /** `public`: one copy in memory serves everybody, and caches on the way may store it; `none`: nobody stores it. */
  cache: "public" | "none";
  /** Sent while it is made: it is never gathered in memory, and so not kept there. */
  stream: boolean;
  /** Pages of which origins may read it. Those of another origin ask without cookies. */
  reads: "any-origin" | "same-origin";
  /** Pages of which origins may show it in a frame. */
  frames: "any-origin" | "none";
  /** A page runs the scripts and styles of this server; data runs nothing. */
  content: "page" | "data";
  /** Another origin that a page may fetch from. */
  reaches?: string;
}

export const PRIVATE: Policy = { cache: "none", stream: false, reads: "same-origin", frames: "none", content: "data" };
/** What is published: every origin may read it. */
export const PUBLIC: Policy = { ...PRIVATE, cache: "public", reads: "any-origin" };
/** Pages of this server and the files that they load. */
export const PAGE: Policy = { ...PRIVATE, cache: "public", content: "page" };

/** @param style of a map that a page and its worker fetch from another origin */
export function reaching(style: string | undefined): Policy {
  return style === undefined ? PAGE : { ...PAGE, reaches: new URL(style).origin };
}

type QuerySchema = NonNullable<RouteConfig["request"]>["query"];

interface Declaration {
  policy: Policy;
  /** The parameters on which an answer depends, beside its path; undefined = on none. */
  query: QuerySchema;
}

const UNDECLARED: Declaration = { policy: PRIVATE, query: undefined };
const declarations = new WeakMap<object, Declaration>();

/** Declares the policy of a handler, which must be the first of its route, or a middleware that answers by itself. */
export function declared<H extends Handler | MiddlewareHandler>(policy: Policy, handler: H, query?: QuerySchema): H {
  declarations.set(handler, { policy, query });
  return handler;
}

/** The first handler of a route of several: it declares, and passes every request on as it came. */
export function declaring(policy: Policy, query?: QuerySchema): MiddlewareHandler {
  return declared<MiddlewareHandler>(policy, (_, next) => next(), query);
}

/** `createRoute` for what is published. `differs` says what is not as in PUBLIC. */
export function publicRoute<P extends string, R extends Omit<RouteConfig, "path"> & { path: P }>(
  route: R,
  differs: Partial<Policy> = {},
) {
  const middleware = [declaring({ ...PUBLIC, ...differs }, route.request?.query), route.middleware ?? []].flat();
  // so the type of the route stays what it was
  return createRoute({ ...route, middleware }) as unknown as ReturnType<typeof createRoute<P, R>>;
}

/** Of the first handler of the route that matched; a middleware decides only where no route matched. */
export function declarationAmong(routes: readonly RouterRoute[]): Declaration {
  const own = routes.find(({ method }) => method !== METHOD_NAME_ALL);
  if (own) return declarations.get(own.handler) ?? UNDECLARED;
  const answering = routes.find(({ handler }) => declarations.has(handler));
  return (answering && declarations.get(answering.handler)) ?? UNDECLARED;
}

export function declarationOf(c: Context): Declaration {
  return declarationAmong(matchedRoutes(c));
}
