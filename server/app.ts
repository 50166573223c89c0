/** The application: tiles, pages and the API under one set of headers, with one place for errors. */
import { randomUUID } from "node:crypto";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import { routePath } from "hono/route";
import type postgres from "postgres";
import { preflight } from "./answers/cross-origin.ts";
import { withinDeadline } from "./answers/deadline.ts";
import { withHeaders } from "./answers/headers.ts";
import { declarationOf, PUBLIC } from "./answers/policy.ts";
import { notFound, ProblemError, problemOf, problemOfIssue, problemResponse } from "./answers/problem.ts";
import { sharedAnswers } from "./answers/shared.ts";
import { Turns } from "./answers/turns.ts";
import { VariantCache } from "./answers/variant-cache.ts";
import { apiRoutes } from "./api.ts";
import type { Config } from "./config.ts";
import { ContentsReader } from "./contents.ts";
import type { Log } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import { checkLength, checkQuery } from "./questions/check-address.ts";
import { readOnly } from "./questions/only.ts";
import { addDocRoutes } from "./routes/docs.ts";
import { healthRoutes } from "./routes/health.ts";
import { addTileRoutes } from "./routes/tiles.ts";
import { webFiles } from "./routes/web-files.ts";
import type { Services } from "./services.ts";
import { authRoutes } from "./staff/routes/auth.ts";
import type { StaffServices } from "./staff/services.ts";
import { staffRoutes } from "./staff/staff-api.ts";

export interface AppOptions {
  /** Connections of the role that can only read what is public. */
  reader: postgres.Sql;
  /** The same for questions about what is real alone. */
  realReader: postgres.Sql;
  config: Pick<Config, "publicUrl" | "cacheBytes"> & Partial<Pick<Config, "proxies">>;
  log: Log;
  /** What staff work with; without it nobody can sign in. */
  staff?: StaffServices;
  /** Folder of the built client; without it only the API is served. */
  webDir?: string;
  /** Clock for the age of what is known about the database, ms. */
  now?: () => number;
}

/** One line and one count for each request. The query stays out of the log: it may say where a person is. */
function observe({ log, metrics }: Services): MiddlewareHandler {
  return async (c, next) => {
    const id = randomUUID();
    const started = performance.now();
    await next();
    const ms = performance.now() - started;
    c.res.headers.set("x-request-id", id);
    const { status } = c.res;
    const { method, path } = c.req;
    metrics.request(method, status === 404 ? "unmatched" : routePath(c, -1), status, ms / 1000);
    log.info({ id, method, path, status, ms: Math.round(ms * 10) / 10 }, "request");
  };
}

function handleError(log: Log) {
  return (error: Error, c: Context): Response => {
    const problem = problemOf(error);
    if (problem.status >= 500) log.error({ err: error, method: c.req.method, path: c.req.path }, problem.detail.en);
    return problemResponse(problem);
  };
}

/** What is published is answered in time, or refused; staff may load a large file. */
const publicDeadline: MiddlewareHandler = (c, next) =>
  declarationOf(c).policy.reads === "any-origin" ? withinDeadline(next()) : next();

function wrongMethod(c: Context, methods: readonly string[]): Response {
  const allow = methods.join(", ");
  const detail = { th: `ที่อยู่นี้รับเพียง ${allow}`, en: `This address takes ${allow} only` };
  return problemResponse(new ProblemError(405, detail, { parameter: "method", value: c.req.method }), { allow });
}

/** All routes, about the sets that the services count. */
function applicationOn(services: Services, webDir: string | undefined, staff: StaffServices | undefined) {
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return;
      const received = { ...c.req.query(), ...c.req.param() };
      throw problemOfIssue(result.error.issues[0], received);
    },
  });
  app.onError(handleError(services.log));
  app.notFound((c) => problemResponse(notFound(c)));
  addTileRoutes(app, services);
  app.use(
    observe(services),
    // before the headers: it answers in the name of the route that it asks about
    preflight(app),
    withHeaders,
    checkLength,
    publicDeadline,
    methodNotAllowed({ app, onMethodNotAllowed: wrongMethod }),
  );
  app.use("/api/*", checkQuery, sharedAnswers(services));
  app.route("/", healthRoutes(services));
  addDocRoutes(app);
  if (staff) app.route("/", authRoutes(staff)).route("/", staffRoutes(staff));
  if (webDir !== undefined) app.use(webFiles(webDir));
  return app.route("/", apiRoutes(services));
}

/**
 * Two applications as one: which sets a question counts is decided here by `only`, before any route, and each route works
 * on connections that see nothing else. So none can forget it.
 */
export function createApp({ reader, realReader, staff, config, log, webDir, now }: AppOptions) {
  const cache = new VariantCache(config.cacheBytes, PUBLIC);
  const shared = {
    cache,
    turns: new Turns(config.proxies ?? 0),
    log,
    metrics: createMetrics(() => cache.bytes),
    publicUrl: config.publicUrl,
  };
  const on = (sql: postgres.Sql) =>
    applicationOn({ ...shared, reader: sql, contents: new ContentsReader(sql, now) }, webDir, staff);
  const everything = on(reader);
  const real = on(realReader);
  const answer = everything.fetch;
  everything.fetch = (request, ...rest) => {
    const only = readOnly(request.url);
    if (only === null) return answer(request, ...rest);
    if (only instanceof ProblemError) return problemResponse(only);
    return real.fetch(new Request(only, request), ...rest);
  };
  return everything;
}
