/** Real records with secrets in every private attribute, published, and once more in a change that waits. */
import { publishesRecords } from "../../../data/disclosure.ts";
import type { AttributeColumn, Programme } from "../../../data/programme.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import type { Database } from "../../../server/db/connection/connect.ts";
import type { StaffRecord } from "../../../server/staff/records/list.ts";
import type { staffApplication } from "./staff-application.ts";

/** Of every private text; in ASCII, so that it is found in packed files too. */
export const SECRET = "zq7secret";

export interface Planted {
  programme: string;
  key: string;
  lao: string;
  /** The set that published it. */
  set: string;
  /** The change that waits. */
  waiting: string;
}

const secretive = PROGRAMMES.filter(({ attributes }) => attributes.some((attribute) => !attribute.public));

/** Where the records lie, and what they say. */
export interface PlantedPlace {
  province: string;
  /** WGS 84 degrees, longitude first. */
  point: readonly [number, number];
  /** Begins every private text. */
  secret: string;
  title(programme: Programme, state: "published" | "waiting"): string;
  /** Of every programme that publishes sums alone and can spend so much; a household or two have it. */
  baht?: number;
}

const CHIANG_MAI: PlantedPlace = {
  province: "50",
  point: [98.99, 18.79],
  secret: SECRET,
  title: () => "ที่เจ้าหน้าที่ทุกคนเห็น",
};

/** Texts of the form for a record whose private texts all are secrets. */
function valuesOf(programme: Programme, lao: string, place: PlantedPlace, state: "published" | "waiting") {
  const { geometry, measures, attributes, firstYear } = programme;
  const { point, title, baht = 0 } = place;
  const secret = state === "published" ? place.secret : `${place.secret}-changed`;
  const amount = ({ measure, min, max }: Programme["measures"][number]) =>
    measure === "subsidy_baht" && !publishesRecords(programme) && baht <= max ? baht : Math.max(min, 1);
  const text = ({ name, kind, choices, public: open }: AttributeColumn) => {
    if (choices) return Object.keys(choices)[0] ?? "";
    return kind === "text" && !open ? `${secret}-${name}` : "";
  };
  return {
    lao,
    year: String(firstYear + 1),
    title_th: title(programme, state),
    ...(geometry === "site" && { lat: String(point[1]), lon: String(point[0]) }),
    ...Object.fromEntries(measures.map((column) => [column.measure, String(amount(column))])),
    ...Object.fromEntries(attributes.map((attribute) => [attribute.name, text(attribute)])),
  };
}

export async function plant(
  { owner }: Pick<Database, "owner">,
  { somebody }: Pick<Awaited<ReturnType<typeof staffApplication>>, "somebody">,
  place = CHIANG_MAI,
): Promise<{ planted: Planted[]; dig(): Promise<void> }> {
  const own = { kind: "provinces", codes: [place.province] } as const;
  const [lng, lat] = place.point;
  const [editor, approver] = [await somebody("editor", own), await somebody("approver", own)];
  const [lao] = await owner<{ code: string }[]>`
    select code from area where level = 'lao' and ST_Covers(geom, ST_SetSRID(ST_MakePoint(${lng}, ${lat}), 4326))`;
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
  const planted: Planted[] = [];
  for (const programme of secretive) {
    const key = `PLANTED-${place.province}-${programme.id}`;
    const edit = { programme: programme.id, key, values: valuesOf(programme, lao.code, place, "published") };
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
    const waiting = await propose({ ...edit, seen, values: valuesOf(programme, lao.code, place, "waiting") });
    planted.push({ programme: programme.id, key, lao: lao.code, set, waiting });
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
