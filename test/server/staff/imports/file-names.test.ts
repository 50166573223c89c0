import { expect, it } from "vitest";
import { database } from "../../../engines/database.ts";
import { importApplication } from "./import-application.ts";

const { editor, one, imported, cancelled } = await importApplication(await database());
const LINES = (lao: string) => `key,lao,year,members\nN1,${lao},2552,30\n`;

it.each([
  ["สภา\0องค์กร.csv", "สภา\ufffdองค์กร.csv"],
  ["a\nb\u001bc.csv", "a\ufffdb\ufffdc.csv"],
  [`${"😀".repeat(300)}.csv`, `${"😀".repeat(196)}.csv`],
  ["../../สภา.csv", "../../สภา.csv"],
])("a file named %j is read, and kept as %j", async (name, kept) => {
  const job = await imported(editor, LINES(one), {}, name);
  expect(job).toMatchObject({ file: kept, rows: 1, errors: 0 });
  const copy = await editor.get(`/api/staff/imports/${job.id}/annotated`);
  const disposition = copy.headers.get("content-disposition") ?? "";
  expect([copy.status, decodeURIComponent(disposition)]).toEqual([
    200,
    expect.stringContaining(kept.replace(/\.csv$/, "")),
  ]);
  expect((await cancelled(editor, job)).status).toBe(200);
});
