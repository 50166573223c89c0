import { afterAll, describe, expect, it } from "vitest";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { expectedFields } from "../../../data/record-fields.ts";
import type { CompletenessRow, StaffCounts } from "../../../server/staff/records/counts.ts";
import type { StaffRecord } from "../../../server/staff/records/list.ts";
import { database } from "../../engines/database.ts";
import { plant, SECRET } from "./planted.ts";
import { staffApplication } from "./staff-application.ts";
import { textOf } from "./text-of.ts";

const opened = await database();
const application = await staffApplication(opened);
const { app, somebody } = application;
const own = { kind: "provinces", codes: ["50"] } as const;
const [viewer, editor] = [await somebody("viewer", own), await somebody("editor", own)];
type Person = typeof viewer;
const { planted, dig } = await plant(opened, application);
afterAll(dig);

const questions = [
  ...new Set(
    app.routes.flatMap(({ method, path }) => (method === "GET" && path.startsWith("/api/staff/") ? path : [])),
  ),
];

/** The routes by which somebody sees a secret, of all that answer questions. */
async function tellingRoutes(who: Person): Promise<string[]> {
  const telling = new Set<string>();
  for (const route of questions) {
    for (const { programme, key, waiting } of planted) {
      const path = route.replace(":programme", programme).replace(":origin", "real").replace(":key", key);
      const question = /records(\.xlsx)?$/.test(path) ? `?q=${key}` : "";
      const response = await who.get(path.replace(":id", waiting) + question);
      expect([route, response.status < 500]).toEqual([route, true]);
      const asked = await textOf(response);
      if (asked.includes(SECRET)) telling.add(route);
    }
  }
  return [...telling].sort();
}

const body = async <Body>(who: Person, path: string): Promise<Body> => await (await who.get(path)).json();
const found = async (who: Person, question: string) =>
  (await body<StaffCounts>(who, `/api/staff/records/counts?origin=real&q=PLANTED-&${question}`)).total;

describe("a private attribute", () => {
  it("is told to an editor of the place wherever the record is, and to a viewer nowhere", async () => {
    expect(await tellingRoutes(editor)).toEqual([
      "/api/staff/changes/:id",
      "/api/staff/records",
      "/api/staff/records.xlsx",
      "/api/staff/records/:programme/:origin/:key",
      "/api/staff/records/:programme/:origin/:key/history",
    ]);
    expect(await tellingRoutes(viewer)).toEqual([]);
  });

  it("is found by no text, whoever asks", async () => {
    for (const who of [viewer, editor]) expect(await found(who, "")).toBe(planted.length);
    for (const who of [viewer, editor]) {
      const { total } = await body<StaffCounts>(who, `/api/staff/records/counts?q=${SECRET}-contact_phone`);
      expect(total).toBe(0);
    }
  });

  it("is neither missing nor counted for a viewer, empty or not", async () => {
    for (const { programme: id, key } of planted) {
      const programme = PROGRAMMES.find((each) => each.id === id);
      if (!programme) throw new Error(id);
      const path = `/api/staff/records/${id}/real/${key}`;
      const [seen, whole] = [await body<StaffRecord>(viewer, path), await body<StaffRecord>(editor, path)];
      const shown = programme.attributes.filter((attribute) => attribute.public).map(({ name }) => name);
      expect(Object.keys(seen.attributes).every((name) => shown.includes(name))).toBe(true);
      expect(seen.version).not.toBe(whole.version);
      const empty = (record: StaffRecord, privately: boolean) => {
        const values: Readonly<Record<string, unknown>> = {
          ...whole.measures,
          ...whole.attributes,
          title_th: whole.title_th,
          point: whole.center,
        };
        expect(record.missing).toBe(expectedFields(programme, privately).filter((name) => !(name in values)).length);
      };
      empty(seen, false);
      empty(whole, true);
      const hidden = expectedFields(programme, true).filter((name) => !expectedFields(programme, false).includes(name));
      expect(await found(viewer, `programme=${id}&missing=${hidden}`)).toBe(0);
    }
    const expected = async (who: Person) =>
      (await body<{ items: CompletenessRow[] }>(who, "/api/staff/completeness")).items.reduce(
        (sum, row) => sum + row.expected,
        0,
      );
    expect(await expected(viewer)).toBeLessThan(await expected(editor));
  });

  it("is kept from the role of viewers by the database itself", async () => {
    const asViewer = (query: string) =>
      opened.staff.begin(async (tx) => {
        await tx`select set_config('chumchon.scope', 'nation', true), set_config('role', 'chumchon_viewer', true)`;
        return await tx.unsafe(query);
      });
    for (const table of ["public.record", "public.change", "public.change_set", "public.log", 'accounts."user"']) {
      await expect(asViewer(`select from ${table}`)).rejects.toMatchObject({ code: "42501" });
    }
    expect((await asViewer("select from viewer.record where origin = 'real' and key like 'PLANTED-%'")).length).toBe(
      planted.length,
    );
  });
});
