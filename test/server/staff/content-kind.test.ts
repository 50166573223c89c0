/** A body that is not of the kind which its route takes is told so, wherever staff send one. */
import { beforeAll, expect, it } from "vitest";
import { database } from "../../engines/database.ts";
import { get } from "../application.ts";
import { staffApplication } from "./staff-application.ts";

const { app, somebody } = await staffApplication(await database());
const { paths } = await get<{
  paths: Record<string, Record<string, { requestBody?: { content: Record<string, unknown> } }>>;
}>(app, "/openapi.json");
const writing = Object.entries(paths).flatMap(([path, operations]) =>
  Object.entries(operations).flatMap(([method, { requestBody }]) =>
    path.startsWith("/api/staff/") && requestBody
      ? [{ path, method: method.toUpperCase(), kinds: Object.keys(requestBody.content) }]
      : [],
  ),
);

let cookie: string;
beforeAll(async () => {
  ({ cookie } = await somebody("administrator"));
});

it.each(writing)("$method $path takes $kinds alone", async ({ path, method, kinds }) => {
  for (const kind of ["", "text/plain", "application/jsonp", "application/octet-stream"]) {
    const response = await app.request(path.replace(/\{\w+\}/, "00000000-0000-4000-8000-000000000000"), {
      method,
      headers: { cookie, origin: "http://localhost", "content-type": kind },
      body: "{}",
    });
    expect([kind, response.status, await response.json()]).toEqual([
      kind,
      400,
      expect.objectContaining({
        parameter: "content-type",
        value: kind,
        detail: `Unexpected content-type: ${kind} (${kinds[0]} is needed)`,
      }),
    ]);
  }
});
