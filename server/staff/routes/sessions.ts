/** One's own sessions: where they are open, and the end of one. */
import { OpenAPIHono, z } from "@hono/zod-openapi";
import { unexpected } from "../../answers/problem.ts";
import { SessionList } from "../../wire/account.ts";
import type { StaffServices } from "../services.ts";
import { actorOf, signedInOf, staffRoute } from "../staff-route.ts";

export function sessionRoutes(services: StaffServices) {
  const { sessions } = services.accounts;
  const listRoute = staffRoute(services, "self", {
    method: "get",
    path: "/api/staff/me/sessions",
    summary: "Where the person is signed in",
    responses: { 200: { description: "The newest first", content: { "application/json": { schema: SessionList } } } },
  });
  const endRoute = staffRoute(services, "self", {
    method: "delete",
    path: "/api/staff/me/sessions/{id}",
    summary: "Ends one of one's own sessions",
    request: { params: z.object({ id: z.string().regex(/^[\w-]{1,64}$/) }) },
    responses: {
      200: { description: "It has ended", content: { "application/json": { schema: z.object({ id: z.string() }) } } },
    },
  });

  return new OpenAPIHono()
    .openapi(listRoute, async (c) => {
      const present = signedInOf(c).session;
      const items = (await sessions.list(actorOf(c).id)).map(({ userAgent, ...session }) => ({
        ...session,
        user_agent: userAgent,
        present: session.id === present,
      }));
      return c.json({ items }, 200);
    })
    .openapi(endRoute, async (c) => {
      const { id } = c.req.valid("param");
      if (await sessions.end(actorOf(c).id, id)) return c.json({ id }, 200);
      throw unexpected("id", id, { th: "ไม่มีการเข้าสู่ระบบนี้", en: "you have no such session" }, 404);
    });
}
