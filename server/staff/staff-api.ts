/** The routes of staff, all in a row. `StaffType` is what the typed client of their pages is made from. */
import { OpenAPIHono } from "@hono/zod-openapi";
import { headingRoutes } from "./imports/heading-routes.ts";
import { importRoutes } from "./imports/routes.ts";
import { staffRecordRoutes } from "./records/routes.ts";
import { spreadsheetRoutes } from "./records/spreadsheet/route.ts";
import { accountRoutes } from "./routes/accounts.ts";
import { changePlaceRoutes } from "./routes/change-places.ts";
import { changeRoutes } from "./routes/changes.ts";
import { manyRoutes } from "./routes/many-records.ts";
import { savedViewRoutes } from "./routes/saved-views.ts";
import { sessionRoutes } from "./routes/sessions.ts";
import type { StaffServices } from "./services.ts";

export function staffRoutes(services: StaffServices) {
  return new OpenAPIHono()
    .route("/", accountRoutes(services))
    .route("/", sessionRoutes(services))
    .route("/", staffRecordRoutes(services))
    .route("/", spreadsheetRoutes(services))
    .route("/", changeRoutes(services))
    .route("/", changePlaceRoutes(services))
    .route("/", manyRoutes(services))
    .route("/", savedViewRoutes(services))
    .route("/", headingRoutes(services))
    .route("/", importRoutes(services));
}

export type StaffType = ReturnType<typeof staffRoutes>;
