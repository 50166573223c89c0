/** Real records with secrets in every private attribute, published, and once more in a change that waits. */
import type { Programme } from "../../../data/programme.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import type { Database } from "../../../server/db/connect.ts";
import type { StaffRecord } from "../../../server/staff/records/list.ts";
import type { staffApplication } from "./staff-application.ts";

/** In ASCII, so that it is found in tiles and packed files too. */
const MARK = "zq7secret";
/** Degrees that no other record has: of a programme of sums not even the point may be known. */
const POINT = { lng: 98.98761357, lat: 18.78651357 };
export const SECRETS: readonly string[] = [MARK, String(POINT.lng), String(POINT.lat)];

export interface Planted {
  programme: string;
  key: string;
  /** The change that waits. */
  waiting: string;
}

const secretive = PROGRAMMES.filter(({ attributes }) => attributes.some((attribute) => !attribute.public));

/** Texts of the form for a record whose private texts all are secrets. */
function valuesOf(programme: Programme, lao: string, secret: string): Record<string, string> {
  const { geometry, measures, attributes, privacy, firstYear } = programme;
  const hidden = attributes.filter((attribute) => !attribute.public && attribute.kind === "text");
  return {
    lao,
    year: String(firstYear + 1),
    title_th: privacy === "sums" ? secret : "ที่เปิดเผยได้",
    ...(geometry === "site" && { lat: "18.79", lon: "98.99" }),
    ...Object.fromEntries(measures.map(({ measure, min }) => [measure, String(Math.max(min, 1))])),
    ...Object.fromEntries(hidden.map(({ name }) => [name, `${secret}-${name}`])),
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
    const edit = { programme: programme.id, key, values: valuesOf(programme, lao.code, MARK) };
    const set = await propose({ ...edit, seen: null });
    await said(approver.ask("POST", `/api/staff/changes/${set}/approve`));
    if (programme.geometry === "area") {
      await owner`
        update record set geom = ST_SetSRID(ST_MakePoint(${POINT.lng}, ${POINT.lat}), 4326)
        where programme = ${programme.id} and origin = 'real' and key = ${key}`;
    }
    const record: StaffRecord = await said(editor.get(`/api/staff/records/${programme.id}/real/${key}`));
    const { title_th, title_en, center, lao: at, province, year, attributes, measures } = record;
    const seen = {
      ...{ key, lao: at, province, year, attributes, measures },
      ...(title_th !== null && { title_th }),
      ...(title_en !== null && { title_en }),
      ...(center && { lng: center[0], lat: center[1] }),
    };
    const waiting = await propose({ ...edit, seen, values: valuesOf(programme, lao.code, `${MARK}-changed`) });
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
