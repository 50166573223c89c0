import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { lengthenQuery } from "../../../data/short-link.ts";
import { declared, PAGE } from "../../answers/policy.ts";
import { unexpected } from "../../answers/problem.ts";

/** Leads a short link to the view that its letters stand for. */
export function shortLinkRoutes() {
  const app = new OpenAPIHono();
  app.get(
    "/s/:letters",
    declared(PAGE, (c: Context) => {
      const letters = c.req.param("letters") ?? "";
      const query = lengthenQuery(letters);
      if (query === undefined)
        throw unexpected("link", letters, { th: "ลิงก์ย่อไม่ครบหรือผิด", en: "the short link is cut or wrong" }, 404);
      return c.redirect(query === "" ? "/explore" : `/explore?${query}`, 302);
    }),
  );
  return app;
}
