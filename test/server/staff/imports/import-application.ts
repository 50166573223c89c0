import { setTimeout as after } from "node:timers/promises";
import { expect } from "vitest";
import type { z } from "zod";
import type { Database } from "../../../../server/db/connection/connect.ts";
import type { JobAnswer } from "../../../../server/staff/imports/wire.ts";
import { staffApplication } from "../staff-application.ts";

type Answer = z.infer<typeof JobAnswer>;

const FIELDS = { programme: "council", mode: "update", as_of: "2019-09-30", source: "ทดสอบ" };

/** The application, an editor and an approver of Chiang Mai, and what they do with a file. */
export async function importApplication(opened: Database) {
  const { owner } = opened;
  const { app, somebody } = await staffApplication(opened);
  const chiangMai = { kind: "provinces" as const, codes: ["50"] };
  const editor = await somebody("editor", chiangMai);
  type Person = typeof editor;

  const laos = (
    await owner<{ code: string; province: string }[]>`
      select code, province from area where level = 'lao' and province in ('50', '51') order by province, code collate "C"`
  ).map(({ code, province }) => ({ code, province }));
  const [one = "", two = ""] = laos.filter(({ province }) => province === "50").map(({ code }) => code);
  const [elsewhere = ""] = laos.filter(({ province }) => province === "51").map(({ code }) => code);

  async function send(who: Person, file: Uint8Array | string, fields: Record<string, string> = {}, name = "สภา.csv") {
    const form = new FormData();
    for (const [field, value] of Object.entries({ ...FIELDS, ...fields })) form.set(field, value);
    form.set("file", new File([typeof file === "string" ? file : new Uint8Array(file)], name));
    const headers = { cookie: who.cookie, origin: "http://localhost" };
    return await app.request("/api/staff/imports", { method: "POST", headers, body: form });
  }

  /** The import when its thread has ended. */
  async function ended(who: Person, response: Response): Promise<Answer> {
    expect([response.status, response.ok || (await response.clone().text())]).toEqual([200, true]);
    let job: Answer = await response.json();
    while (job.state === "running") {
      await after(50);
      job = await (await who.get(`/api/staff/imports/${job.id}`)).json();
    }
    return job;
  }

  const imported = async (who: Person, ...sent: [string | Uint8Array, Record<string, string>?, string?]) =>
    ended(who, await send(who, ...sent));
  const drafts = async () => (await owner`select from change_set where state = 'draft'`).length;
  const cancelled = (who: Person, { id }: Answer) => who.ask("DELETE", `/api/staff/imports/${id}`);

  return { app, somebody, chiangMai, editor, laos, one, two, elsewhere, send, ended, imported, drafts, cancelled };
}
