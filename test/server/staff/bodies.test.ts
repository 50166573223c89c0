import { expect, it } from "vitest";
import { database } from "../../engines/database.ts";
import { staffApplication } from "./staff-application.ts";

const { app, somebody } = await staffApplication(await database());

const routes = [...new Set(app.routes.map(({ method, path }) => `${method} ${path}`))].filter(
  (route) => /^(POST|PATCH|PUT|DELETE) \/api\//.test(route) && !route.includes("sessions"),
);
const TYPES = ["text/plain", "application/xml", "application/json; charset=utf-7", "multipart/form-data", "", "ก"];
const BODIES = ["", "x", "{", "[]", "null", '{"a":1}', "\u0000"];

it("a body of another kind than a route takes is refused, whoever sends it", async () => {
  const { cookie } = await somebody("administrator");
  expect(routes.length).toBeGreaterThan(8);
  for (const route of routes) {
    const [method = "", path = ""] = route.split(" ");
    const address = path.replaceAll(/:[a-z]+(\{[^}]*\})?/gi, "7");
    for (const type of TYPES) {
      for (const body of BODIES) {
        const headers = new Headers({ cookie, origin: "http://localhost" });
        if (type !== "") headers.set("content-type", encodeURI(type));
        const { status } = await app.request(address, { method, headers, body });
        expect([route, type, body, status]).toEqual([route, type, body, expect.toSatisfy((code) => code < 500)]);
      }
    }
  }
});
