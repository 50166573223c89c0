/** The hunting ground: a database with secrets of two provinces, and what can be asked for by name there. */
import type { Database } from "../../../../server/db/connection/connect.ts";
import { PAGES } from "../../drawing.ts";
import { housesForm } from "../imports/import-form.ts";
import { type Planted, plant } from "../planted.ts";
import { staffApplication } from "../staff-application.ts";
import { gather, type Person } from "./people.ts";
import { FILE, PLACES, type Secret, secretsOf, VIEW } from "./secrets.ts";

export type HuntedApp = Awaited<ReturnType<typeof staffApplication>>["app"];

export interface Ground {
  people: readonly Person[];
  secrets: readonly Secret[];
  planted: readonly Planted[];
  /** Of a view and an import that are somebody's own. */
  ids: readonly string[];
  /** Has kept answers and the import; `fresh` has kept nothing. */
  warm: HuntedApp;
  fresh(): Promise<HuntedApp>;
  dig(): Promise<void>;
}

function personOf(people: readonly Person[], name: string): Person {
  const person = people.find((each) => each.name === name);
  if (!person) throw new Error(`Nobody is called ${name}`);
  return person;
}

/** A file that is read and waits for its author. */
async function startImport(app: HuntedApp, { cookie }: Person, { lao }: Planted): Promise<string> {
  const form = housesForm(FILE, "HUNT", lao, 1);
  const headers = { cookie, origin: "http://localhost" };
  const started = await app.request("/api/staff/imports", { method: "POST", headers, body: form });
  let job: { id: string; state: string } = await started.json();
  while (job.state === "running") {
    job = await (await app.request(`/api/staff/imports/${job.id}`, { headers })).json();
  }
  if (job.state !== "ready") throw new Error(JSON.stringify(job));
  return job.id;
}

export async function lay(opened: Database): Promise<Ground> {
  const application = await staffApplication(opened, { pages: PAGES });
  const { app, send } = application;
  const people = await gather(application);
  const laid: Awaited<ReturnType<typeof plant>>[] = [];
  for (const place of PLACES) laid.push(await plant(opened, application, place));
  const planted = laid.flatMap((each) => each.planted);
  const [viewer, editor] = [personOf(people, "viewer of A"), personOf(people, "editor of A")];
  const view = await send("POST", "/api/staff/views", { name: VIEW, search: `q=${VIEW}` }, viewer.cookie);
  const [first] = planted;
  if (!view.ok || !first) throw new Error(await view.text());
  const imported = await startImport(app, editor, first);
  return {
    people,
    secrets: await secretsOf(people, opened),
    planted,
    ids: [(await view.json()).id, imported],
    warm: app,
    fresh: async () => (await staffApplication(opened, { pages: PAGES })).app,
    async dig() {
      await send("DELETE", `/api/staff/imports/${imported}`, undefined, editor.cookie);
      for (const { dig } of laid) await dig();
    },
  };
}
