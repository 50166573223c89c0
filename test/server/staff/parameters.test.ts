/** Staff see all sets: `only` picks nothing of what they ask, and is refused as any parameter that a route does not know. */
import { expect, it } from "vitest";
import { database } from "../../engines/database.ts";
import { staffApplication } from "./staff-application.ts";

const { app, somebody } = await staffApplication(await database());

const routes = [...new Set(app.routes.map(({ method, path }) => `${method} ${path}`))].filter((route) =>
  /^(GET|POST|PATCH|PUT|DELETE) \/api\/(staff|auth)\//.test(route),
);
/** What an identity provider adds to its answer is left unread (RFC 6749, 4.1.2). */
const CALLBACK = "GET /api/auth/callback/office";

/** Parameters that a route asks for. */
const NEEDED: Readonly<Record<string, string>> = {
  "GET /api/staff/imports/template": "programme=council&",
  "GET /api/staff/imports/headings": "programme=council&",
  "DELETE /api/staff/imports/headings": "programme=council&heading=x&",
};

/** Of the kind that the route takes, with nothing in it. */
function bodyOf(route: string): { body?: string | FormData; headers: Record<string, string> } {
  if (route === "POST /api/staff/imports") return { body: new FormData(), headers: {} };
  return route.startsWith("GET") ? { headers: {} } : { body: "{}", headers: { "content-type": "application/json" } };
}

it.each(["only=real", "only=demo", "what=ever"])("no route of staff takes %s", async (parameter) => {
  const { cookie } = await somebody("administrator");
  expect(routes).toContain(CALLBACK);
  expect(routes.length).toBeGreaterThan(30);
  const [name, value] = parameter.split("=");
  for (const route of routes) {
    if (route === CALLBACK) continue;
    const [method = "", path = ""] = route.split(" ");
    const { body, headers } = bodyOf(route);
    const at = path.replaceAll(/:[a-z]+(\{[^}]*\})?/gi, "7");
    const response = await app.request(`${at}?${NEEDED[route] ?? ""}${parameter}`, {
      method,
      headers: { ...headers, cookie, origin: "http://localhost" },
      ...(body !== undefined && { body }),
    });
    const told = await response.json();
    expect([route, response.status, told.parameter, told.value]).toEqual([route, 400, name, value]);
  }
});
