/** The questions of the public API, all in a row. `AppType` is what the typed client is made from. */

import { OpenAPIHono } from "@hono/zod-openapi";
import { areaRoutes } from "./routes/areas.ts";
import { basemapRoutes } from "./routes/basemap.ts";
import { denominatorRoutes } from "./routes/denominators.ts";
import { drawnSummaryRoutes } from "./routes/drawn/drawn-summary.ts";
import { exampleRoutes } from "./routes/examples.ts";
import { figureRoutes } from "./routes/figures.ts";
import { gapRoutes } from "./routes/gaps.ts";
import { nearbyRoutes } from "./routes/nearby.ts";
import { programmeRoutes } from "./routes/programmes.ts";
import { publishedFigureRoutes } from "./routes/published-figures.ts";
import { recordRoutes } from "./routes/records.ts";
import { searchRoutes } from "./routes/search.ts";
import { seriesRoutes } from "./routes/series.ts";
import { siteRoutes } from "./routes/sites.ts";
import { tambonRoutes } from "./routes/tambons.ts";
import { targetRoutes } from "./routes/targets.ts";
import { whereNextRoutes } from "./routes/where-next.ts";
import type { Services } from "./services.ts";

export function apiRoutes(services: Services) {
  return new OpenAPIHono()
    .route("/", programmeRoutes(services))
    .route("/", publishedFigureRoutes(services))
    .route("/", exampleRoutes(services))
    .route("/", basemapRoutes(services))
    .route("/", areaRoutes(services))
    .route("/", tambonRoutes(services))
    .route("/", denominatorRoutes(services))
    .route("/", figureRoutes(services))
    .route("/", searchRoutes(services))
    .route("/", recordRoutes(services))
    .route("/", siteRoutes(services))
    .route("/", drawnSummaryRoutes(services))
    .route("/", nearbyRoutes(services))
    .route("/", gapRoutes(services))
    .route("/", whereNextRoutes(services))
    .route("/", seriesRoutes(services))
    .route("/", targetRoutes(services));
}

export type AppType = ReturnType<typeof apiRoutes>;
