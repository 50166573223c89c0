/** An import is cancelled at random moments: its thread ends in whatever it does, and nothing of it is left. */
import { setTimeout as after } from "node:timers/promises";
import fc from "fast-check";
import { expect, it } from "vitest";
import { database } from "../../../engines/database.ts";
import { runs } from "../../../runs.ts";
import { staffApplication } from "../staff-application.ts";
import { housesForm, importForm } from "./import-form.ts";

const CANCELS = runs(4, 50);
/** ms in which the file is read. */
const LONGEST = 3000;
const ROWS = 500;

const opened = await database();
const { app, somebody } = await staffApplication(opened);
const editor = await somebody("editor", { kind: "provinces", codes: ["50"] });
const [lao] = await opened.owner<
  { code: string }[]
>`select code from area where level = 'lao' and province = '50' limit 1`;

async function sent(to: typeof app, body: FormData): Promise<string> {
  const headers = { cookie: editor.cookie, origin: "http://localhost" };
  const response = await to.request("/api/staff/imports", { method: "POST", headers, body });
  expect(response.status).toBe(200);
  return (await response.json()).id;
}

const start = () => sent(app, housesForm("cancelled.csv", "CANCELLED", lao?.code ?? "", ROWS));

async function cancel(id: string): Promise<void> {
  expect((await editor.ask("DELETE", `/api/staff/imports/${id}`)).status).toBe(200);
}

async function stateOf(id: string): Promise<string> {
  for (;;) {
    const { state } = await (await editor.get(`/api/staff/imports/${id}`)).json();
    if (state !== "running") return state;
    await after(50);
  }
}

const drafts = () => opened.owner`select added from change_set where file = 'cancelled.csv'`;

it(
  `${CANCELS} cancelled imports leave no draft beside that of the next one`,
  async () => {
    for (const moment of fc.sample(fc.integer({ min: 0, max: LONGEST }), CANCELS)) {
      const id = await start();
      await after(moment);
      await cancel(id);
    }
    const id = await start();
    expect(await stateOf(id)).toBe("ready");
    expect(await drafts()).toEqual([{ added: ROWS }]);
    await cancel(id);
    expect(await drafts()).toEqual([]);
  },
  runs(120_000, 1_200_000),
);

it("a draft that its server left behind goes with the next import of the person", async () => {
  const id = await start();
  expect(await stateOf(id)).toBe("ready");
  // another application is what a server is that starts anew
  const { app: anew } = await staffApplication(opened);
  await sent(anew, importForm("council", "next.csv", ["key,lao,year,members"]));
  await expect.poll(drafts, { timeout: 30_000 }).toEqual([]);
});
