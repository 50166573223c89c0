/** What staff send that a rule refuses is named with its value, in a body as in a form; what is missing is told to be missing. */
import { beforeAll, expect, it } from "vitest";
import { database } from "../../engines/database.ts";
import { staffApplication } from "./staff-application.ts";

const { app, somebody } = await staffApplication(await database());
const AGAIN = "/api/staff/imports/00000000-0000-4000-8000-000000000000/again";
const VIEWS = "/api/staff/views";
const IMPORTS = "/api/staff/imports";

let editor: Awaited<ReturnType<typeof somebody>>;
beforeAll(async () => {
  editor = await somebody("administrator");
});

it.each([
  [VIEWS, { name: "a\u001ab", search: "" }, "name", "a\ufffdb", "Unexpected name: a\ufffdb (one line of text)"],
  [VIEWS, { name: 7, search: "" }, "name", "7", /^Unexpected name: 7 \(.*expected string/],
  [VIEWS, { name: null, search: "" }, "name", "null", /^Unexpected name: null \(/],
  [VIEWS, { search: "" }, "name", undefined, "name is required"],
  [VIEWS, { name: "a", search: "", more: { than: 1 } }, "more", '{"than":1}', "Unknown parameter more"],
  [VIEWS, { name: "x".repeat(101), search: "" }, "name", `${"x".repeat(100)}…`, /\(at most 100\)$/],
  [AGAIN, { places: { "x-y": "5007" } }, "places", "x-y", /^Unexpected places: x-y \(.*pattern/],
  [AGAIN, { places: { 3: "ก" } }, "places", "ก", /^Unexpected places: ก \(.*pattern/],
  [AGAIN, { mapping: { name: 3 } }, "mapping", "3", /^Unexpected mapping: 3 \(/],
  [AGAIN, [], "body", "[]", /^Unexpected body: \[\] \(/],
])("%s of %j", async (path, body, parameter, value, detail) => {
  const response = await editor.ask("POST", path, body);
  const problem = await response.json();
  expect([response.status, problem.parameter, problem.value]).toEqual([400, parameter, value]);
  expect(problem.detail).toMatch(detail);
  expect(problem.detail_th).toMatch(/[ก-๙]/);
});

it.each([
  ["as_of", "0726-09-04", /^Unexpected as_of: 0726-09-04 \(a day of the common era/],
  ["source", "a\0b", "Unexpected source: a\ufffdb (one line of text)"],
  ["mode", "all", "Unexpected mode: all (must be one of update, replace_programme, replace_province)"],
  ["file", "no file", /^Unexpected file: no file \(/],
])("a form whose %s is %j", async (name, value, detail) => {
  const form = new FormData();
  const right = { programme: "council", mode: "update", as_of: "2024-01-31", source: "office" };
  form.set("file", new File(["key"], "council.csv"));
  for (const [field, text] of Object.entries({ ...right, [name]: value })) form.set(field, text);
  const headers = { cookie: editor.cookie, origin: "http://localhost" };
  const response = await app.request(IMPORTS, { method: "POST", headers, body: form });
  const problem = await response.json();
  expect([response.status, problem.parameter]).toEqual([400, name]);
  expect(problem.detail).toMatch(detail);
});
