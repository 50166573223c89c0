/** An address that takes no such method says which it takes: those that `/openapi.json` describes, and no others. */
import { expect, it } from "vitest";
import { database } from "../../engines/database.ts";
import { staffApplication } from "./staff-application.ts";

const { app } = await staffApplication(await database());
const document = await (await app.request("/openapi.json")).json();
const described = Object.entries(document.paths as Record<string, object>);

it("describes addresses that lie beside one with a value", () => {
  const paths = described.map(([path]) => path);
  expect(paths).toEqual(expect.arrayContaining(["/api/staff/changes/many", "/api/staff/changes/{id}"]));
});

it.each(described)("%s allows what is described", async (path, item) => {
  const methods = Object.keys(item).map((method) => method.toUpperCase());
  const expected = methods.includes("GET") ? [...methods, "HEAD"] : methods;
  for (const method of ["OPTIONS", "GET", "POST", "PATCH", "DELETE"].filter((each) => !methods.includes(each))) {
    const response = await app.request(path.replaceAll(/\{[^}]*\}/g, "7"), { method });
    const allowed = response.headers.get("allow")?.split(", ") ?? [];
    expect([method, response.status, allowed.sort()]).toEqual([method, 405, [...new Set(expected)].sort()]);
  }
});
