/** What is answered while the database is made ready: the page says so and asks again, everything else is 503. */
import { Hono } from "hono";
import { html, raw } from "hono/html";
import type { Bilingual } from "../../data/area.ts";
import { headersOf, NOT_STORED } from "../answers/headers.ts";
import { PAGE } from "../answers/policy.ts";
import { ProblemError, problemResponse } from "../answers/problem.ts";

export function createPreparing(step: () => Bilingual): Hono {
  const app = new Hono();
  app.get("/healthz", (c) => c.json({ status: "ok" }, 200, { "cache-control": NOT_STORED }));
  app.on("GET", ["/", "/explore", "/search", "/place/*"], (c) => {
    const { th, en } = step();
    const page = html`${raw("<!doctype html>")}<html lang="th"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="refresh" content="2">
<title>แผนที่ขบวนชุมชน</title></head><body><main role="status"><h1>แผนที่ขบวนชุมชน</h1>
<p>กำลังเตรียมข้อมูล: ${th}</p><p lang="en">Getting ready: ${en}</p></main></body></html>`;
    return c.html(page, 503, { ...headersOf(PAGE), "cache-control": NOT_STORED, "retry-after": "2" });
  });
  app.notFound(() => {
    const { th, en } = step();
    return problemResponse(new ProblemError(503, { th: `กำลังเตรียมข้อมูล: ${th}`, en: `Getting ready: ${en}` }));
  });
  return app;
}
