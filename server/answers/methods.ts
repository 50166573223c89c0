/** Methods that an address does not take: 405 with those that it takes. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import { ProblemError, problemResponse } from "./problem.ts";

function refuse(c: Context, methods: readonly string[]): Response {
  const allow = methods.join(", ");
  const detail = { th: `ที่อยู่นี้รับเพียง ${allow}`, en: `This address takes ${allow} only` };
  return problemResponse(new ProblemError(405, detail, { parameter: "method", value: c.req.method }), { allow });
}

/** What each address takes that a route spells out. */
function speltOut(app: OpenAPIHono): ReadonlyMap<string, ReadonlySet<string>> {
  const methods = new Map<string, Set<string>>();
  for (const { method, path } of app.routes) {
    if (method === "ALL" || /[:*]/.test(path)) continue;
    const taken = methods.get(path) ?? new Set();
    methods.set(path, taken.add(method));
    if (method === "GET") taken.add("HEAD");
  }
  return methods;
}

/** An address that a route spells out is no value of another's path: `/changes/many` beside `/changes/{id}`. */
function noValueOfAnother(app: OpenAPIHono): MiddlewareHandler {
  let known: ReturnType<typeof speltOut> | undefined;
  return async (c, next) => {
    known ??= speltOut(app);
    const methods = known.get(c.req.path);
    return methods === undefined || methods.has(c.req.method) ? next() : refuse(c, [...methods]);
  };
}

/** To stand before all routes of the application. */
export const onlyKnownMethods = (app: OpenAPIHono): MiddlewareHandler[] => [
  noValueOfAnother(app),
  methodNotAllowed({ app, onMethodNotAllowed: refuse }),
];
