/** The page of staff, the same at every address under `/staff`: its own scripts read the rest. Nobody stores it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { declared, PRIVATE } from "../answers/policy.ts";

/** @param webDir folder of the built client; without the page there the application has no route */
export function staffPage(webDir: string) {
  const app = new OpenAPIHono();
  const file = join(webDir, "staff", "index.html");
  if (!existsSync(file)) return app;
  const html = readFileSync(file, "utf8");
  const page = declared({ ...PRIVATE, content: "page" }, (c: Context) => c.html(html));
  app.get("/staff", page);
  app.get("/staff/*", page);
  return app;
}
