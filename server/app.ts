/** The application: tiles, pages and the API under one set of headers, with one place for errors. */
import { randomUUID } from "node:crypto";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type postgres from "postgres";
import { Allowance } from "./answers/allowance.ts";
import { preflight } from "./answers/cross-origin.ts";
import { withinDeadline } from "./answers/deadline.ts";
import { onlyByHttps, withHeaders } from "./answers/headers.ts";
import { onlyKnownMethods } from "./answers/methods.ts";
import { PageTurns } from "./answers/page-turns.ts";
import { declarationOf, PAGE, PUBLIC } from "./answers/policy.ts";
import { notFound, ProblemError, problemOf, problemOfIssue, problemResponse } from "./answers/problem.ts";
import { sharedAnswers } from "./answers/shared.ts";
import { boundedStreams, streamsOf } from "./answers/streams.ts";
import { Turns, turnsOf } from "./answers/turns.ts";
import { VariantCache } from "./answers/variant-cache.ts";
import { apiRoutes } from "./api.ts";
import type { Archives } from "./archives/archives.ts";
import type { Config } from "./config.ts";
import { ContentsReader } from "./contents.ts";
import { GazetteerReader } from "./db/search/gazetteer.ts";
import type { Log } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import type { Pages } from "./pages/page.ts";
import { checkAddress, checkLength } from "./questions/check-address.ts";
import { readOnly } from "./questions/only.ts";
import { catalogueRoutes } from "./routes/catalogue.ts";
import { addDocRoutes } from "./routes/docs/docs.ts";
import { healthRoutes, metricsRoute } from "./routes/health.ts";
import { explorerPage } from "./routes/pages/explorer-page.ts";
import { drawn, pageRoutes } from "./routes/pages/pages.ts";
import { shortLinkRoutes } from "./routes/pages/short-links.ts";
import { sitemapRoutes } from "./routes/pages/sitemap.ts";
import { themeMapRoutes } from "./routes/pages/theme-maps.ts";
import { staffPage } from "./routes/staff-page.ts";
import { addTileRoutes } from "./routes/tiles.ts";
import { webFiles } from "./routes/web-files.ts";
import type { Services } from "./services.ts";
import { authRoutes } from "./staff/routes/auth.ts";
import type { StaffServices } from "./staff/services.ts";
import { staffRoutes } from "./staff/staff-api.ts";

/** Pages and pictures may take this part of what tiles and answers may. */
const PAGE_PART = 2;

export interface AppOptions {
  /** Connections of the role that can only read what is public. */
  reader: postgres.Sql;
  /** The same for questions about what is real alone. */
  realReader: postgres.Sql;
  config: Pick<Config, "publicUrl" | "cacheBytes"> &
    Partial<Pick<Config, "proxies" | "contactEmail" | "basemapStyle" | "metrics" | "perMinute" | "workers">>;
  log: Log;
  /** What staff work with; without it nobody can sign in. */
  staff?: StaffServices;
  /** Boundary tiles that were made beforehand; what is not there comes from the database. */
  archives?: Archives;
  /** Folder of the built client; without it only the API is served. */
  webDir?: string;
  /** How pages are drawn; without it there are none. */
  pages?: Pages;
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

/** A problem document, or a page where a page was asked for. */
type Refuse = (c: Context, problem: ProblemError) => Response | Promise<Response>;

function refusal(pages: Pages | undefined, services: Services): Refuse {
  return (c, problem) => {
    const forPeople =
      declarationOf(c).policy.content === "page" && (c.req.header("accept") ?? "").includes("text/html");
    if (!pages || !forPeople) return problemResponse(problem);
    const { status, detail, parameter } = problem;
    return drawn(c, pages, { kind: "trouble", status, detail, parameter }, "/", services);
  };
}

function handleError(log: Log, refuse: Refuse) {
  return (error: Error, c: Context) => {
    const problem = problemOf(error);
    if (problem.status >= 500) {
      const level = problem.status === 503 ? "warn" : "error";
      log[level]({ err: error, method: c.req.method, path: c.req.path }, problem.detail.en);
    }
    return refuse(c, problem);
  };
}

/** What is published is answered in time, or refused; staff may load a large file. */
const publicDeadline: MiddlewareHandler = (c, next) =>
  declarationOf(c).policy.reads === "any-origin" ? withinDeadline(next()) : next();

/** All routes, about the sets that the services count. */
function applicationOn(services: Services, pageCache: VariantCache, { webDir, pages, staff, config }: AppOptions) {
  const refuse = refusal(pages, services);
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return;
      const isBody = (result.target === "json" || result.target === "form") && "data" in result;
      throw problemOfIssue(result.error.issues[0], isBody ? result.data : { ...c.req.query(), ...c.req.param() });
    },
  });
  app.onError(handleError(services.log, refuse));
  app.notFound((c) => refuse(c, notFound(c)));
  addTileRoutes(app, services);
  app.use(
    observe(services),
    // before the headers: it answers in the name of the route that it asks about
    preflight(app),
    withHeaders,
    ...(config.publicUrl?.startsWith("https:") ? [onlyByHttps] : []),
    checkLength,
    publicDeadline,
    ...onlyKnownMethods(app),
  );
  app.use("/api/*", checkAddress, services.streams, sharedAnswers(services));
  app.route("/", healthRoutes(services));
  if (config.metrics) app.route("/", metricsRoute(services));
  addDocRoutes(app, pages?.assets.styles ?? [], config.metrics ?? false);
  app.route("/", shortLinkRoutes());
  app.route("/", sitemapRoutes(services));
  app.route("/", catalogueRoutes(services));
  if (pages) {
    app.route("/", pageRoutes(services, pages, pageCache));
    app.route("/", themeMapRoutes(services, pages, pageCache));
  }
  if (staff) app.route("/", authRoutes(staff)).route("/", staffRoutes(staff));
  if (webDir !== undefined) {
    if (pages) app.use("/explore", explorerPage(webDir, pages.drawExplorer, services.basemapStyle));
    app.route("/", staffPage(webDir)).use(webFiles(webDir, services.basemapStyle));
  }
  return app.route("/", apiRoutes(services));
}

/**
 * Two applications as one: which sets a question counts is decided here by `only`, before any route, and each route works
 * on connections that see nothing else. So none can forget it.
 */
export function createApp(options: AppOptions) {
  const { reader, realReader, config, log, now } = options;
  const { proxies = 0, workers = 1 } = config;
  const cache = new VariantCache(config.cacheBytes, PUBLIC);
  const pageCache = new VariantCache(config.cacheBytes / PAGE_PART, PAGE, "small");
  const shared = {
    cache,
    archives: options.archives,
    turns: new Turns(proxies, turnsOf(workers)),
    streams: boundedStreams(proxies, streamsOf(workers), log),
    pageTurns: new PageTurns(),
    log,
    metrics: createMetrics(() => cache.bytes + pageCache.bytes),
    publicUrl: config.publicUrl,
    contactEmail: config.contactEmail,
    basemapStyle: config.basemapStyle,
    // names are the same whichever sets are counted
    gazetteer: new GazetteerReader(reader),
  };
  const on = (sql: postgres.Sql, realOnly: boolean, what: AppOptions) =>
    applicationOn({ ...shared, reader: sql, realOnly, contents: new ContentsReader(sql, now) }, pageCache, what);
  const everything = on(reader, false, options);
  // staff see all sets, and what their routes keep in memory is there once
  const real = on(realReader, true, { ...options, staff: undefined });
  const answer = everything.fetch;
  const counted: typeof answer = (request, ...rest) => {
    // no copy can be made of a request by a method that browsers do not send; none of them is answered
    const only = request.method === "TRACE" ? null : readOnly(request.url);
    if (only === null) return answer(request, ...rest);
    if (only instanceof ProblemError) return problemResponse(only);
    return real.fetch(new Request(only, request), ...rest);
  };
  const allowance = config.perMinute ? new Allowance(config.perMinute, proxies) : null;
  if (!allowance) everything.fetch = counted;
  else {
    everything.fetch = (request, ...rest) => {
      const refusal = allowance.refuse(request, rest[0]);
      if (refusal === null) return counted(request, ...rest);
      return refusal.then((refused) => refused ?? counted(request, ...rest));
    };
  }
  return everything;
}
