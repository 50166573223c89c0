import { expect, it } from "vitest";
import { failingInstead } from "../../../server/pglite-bridge/unsupported.ts";

it.each([
  "copy record from stdin",
  "/* all of it */ COPY record (key,\n lao) FROM STDIN with (format csv)",
  "select 1; copy a from stdin",
  "listen changes",
  "  LISTEN changes",
  "unlisten *",
  "discard all",
  "DEALLOCATE PREPARE ALL",
])("refuses %s", (sql) => {
  const instead = failingInstead(sql, "don't", true);
  expect(instead).toContain("0A000");
  expect(instead).toContain("share one session; don''t'");
});

it.each([
  "copy record to stdout",
  "select 'listen'",
  "deallocate one",
  "discard temp",
  "select listen from settings",
  "",
])("lets %s pass", (sql) => {
  expect(failingInstead(sql, "", true)).toBeNull();
});

it.each([
  "reset session authorization",
  "/* back */ set session\nauthorization postgres",
  "select set_config('session_authorization', 'postgres', false)",
  "/**/ discard all",
  'set u&"session\\005fauthoriz\\0061tion" to postgres',
])("refuses %s to a client of another user", (sql) => {
  expect(failingInstead(sql, "", false)).toContain("42501");
});
