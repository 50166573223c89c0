/** Real records with secrets in every private attribute, published, and once more in a change that waits. */
import type { AttributeColumn, Programme } from "../../../data/programme.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import type { Database } from "../../../server/db/connect.ts";
import type { StaffRecord } from "../../../server/staff/records/list.ts";
import type { staffApplication } from "./staff-application.ts";

/** Of every private text; in ASCII, so that it is found in packed files too. */
export const SECRET = "zq7secret";

export interface Planted {
  programme: string;
  key: string;
  /** The change that waits. */
  waiting: string;
}

const secretive = PROGRAMMES.filter(({ attributes }) => attributes.some((attribute) => !attribute.public));

/** Texts of the form for a record whose private texts all are secrets. */
function valuesOf(programme: Programme, lao: string, secret: string): Record<string, string> {
  const { geometry, measures, attributes, firstYear } = programme;
  const text = ({ name, kind, choices, public: open }: AttributeColumn) => {
    if (choices) return Object.keys(choices)[0] ?? "";
    return kind === "text" && !open ? `${secret}-${name}` : "";
  };
  return {
    lao,
    year: String(firstYear + 1),
    title_th: "ที่เจ้าหน้าที่ทุกคนเห็น",
    ...(geometry === "site" && { lat: "18.79", lon: "98.99" }),
    ...Object.fromEntries(measures.map(({ measure, min }) => [measure, String(Math.max(min, 1))])),
    ...Object.fromEntries(attributes.map((attribute) => [attribute.name, text(attribute)])),
  };
}

export async function plant(
  { owner }: Pick<Database, "owner">,
  { somebody }: Awaited<ReturnType<typeof staffApplication>>,
): Promise<{ planted: Planted[]; dig(): Promise<void> }> {
  const own = { kind: "provinces", codes: ["50"] } as const;
  const [editor, approver] = [await somebody("editor", own), await somebody("approver", own)];
  const [lao] = await owner<{ code: string }[]>`
    select code from area where level = 'lao' and ST_Covers(geom, ST_SetSRID(ST_MakePoint(98.99, 18.79), 4326))`;
  if (!lao) throw new Error("No LAO at the point");
  const said = async (answer: Response | Promise<Response>) => {
    const response = await answer;
    const text = await response.text();
    if (!response.ok) throw new Error(`${response.status} ${text}`);
    return JSON.parse(text);
  };
  const propose = async (body: object): Promise<string> => {
    const { id, issues } = await said(editor.ask("POST", "/api/staff/changes", body));
    if (id === null) throw new Error(JSON.stringify(issues));
    return id;
  };
  const planted: (Planted & { set: string })[] = [];
  for (const programme of secretive) {
    const key = `PLANTED-${programme.id}`;
    const edit = { programme: programme.id, key, values: valuesOf(programme, lao.code, SECRET) };
    const set = await propose({ ...edit, seen: null });
    await said(approver.ask("POST", `/api/staff/changes/${set}/approve`));
    const record: StaffRecord = await said(editor.get(`/api/staff/records/${programme.id}/real/${key}`));
    const { title_th, title_en, center, lao: at, province, year, attributes, measures } = record;
    const seen = {
      ...{ key, lao: at, province, year, attributes, measures },
      ...(title_th !== null && { title_th }),
      ...(title_en !== null && { title_en }),
      ...(center && { lng: center[0], lat: center[1] }),
    };
    const waiting = await propose({ ...edit, seen, values: valuesOf(programme, lao.code, `${SECRET}-changed`) });
    planted.push({ programme: programme.id, key, set, waiting });
  }
  return {
    planted,
    async dig() {
      for (const { set, waiting } of planted) {
        await said(approver.ask("POST", `/api/staff/changes/${waiting}/reject`, { reason: "ทดสอบ" }));
        await said(approver.ask("POST", `/api/staff/changes/${set}/revert`, { despite_later: true }));
      }
    },
  };
}
