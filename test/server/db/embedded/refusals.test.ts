import { expect, it } from "vitest";
import { refusal } from "../../../../server/db/embedded/refusals.ts";

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
  expect(refusal(sql)).toContain("0A000");
});

it.each([
  "copy record to stdout",
  "select 'listen'",
  "deallocate one",
  "discard temp",
  "select listen from settings",
  "",
])("lets %s pass", (sql) => {
  expect(refusal(sql)).toBeNull();
});
