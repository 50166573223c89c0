/** The routes of staff, all in a row. `StaffType` is what the typed client of their pages is made from. */
import { OpenAPIHono } from "@hono/zod-openapi";
import { accountRoutes } from "./routes/accounts.ts";
import type { StaffServices } from "./services.ts";

export function staffRoutes(services: StaffServices) {
  return new OpenAPIHono().route("/", accountRoutes(services));
}

export type StaffType = ReturnType<typeof staffRoutes>;
