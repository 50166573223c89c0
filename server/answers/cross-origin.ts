/** What a browser asks before a page of another origin may post: only public answers say yes. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { declarationAmong } from "./policy.ts";

/** Seconds for which a browser remembers the answer. */
const REMEMBERED = 86_400;

export function preflight(app: OpenAPIHono): MiddlewareHandler {
  const allow = cors({
    origin: "*",
    allowMethods: ["GET", "HEAD", "POST"],
    allowHeaders: ["content-type"],
    maxAge: REMEMBERED,
  });
  return async (c, next) => {
    const wanted = c.req.method === "OPTIONS" ? c.req.header("access-control-request-method") : undefined;
    if (wanted === undefined) return next();
    const routes = app.router.match(wanted, c.req.path)[0].map(([[, route]]) => route);
    return declarationAmong(routes).policy.reads === "any-origin" ? allow(c, next) : next();
  };
}
