/** Names and codes of every place: its own, those of other registers, of its tambons, of every day, and its postcodes. */
import { areaName, tambonName } from "../../../data/area-name.ts";
import { COMMON_NAMES } from "../../../data/names/common-names.ts";
import { readPostcodes } from "../../../data/postcodes/read.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { nameKey } from "../../../data/reading/places/area-names.ts";
import type { FoundAs, Name, Place, Surroundings } from "./place.ts";
import type { AreaRow, LaterRow, PlaceRows, TambonRow } from "./read-places.ts";
import { soundKey } from "./spelling.ts";

/** Of a LAO by its tambon: one that bears the name itself comes first; then the one with most of the tambon's land. */
const BY_TAMBON = 0.1;
const BY_PART = 0.01;
/** "เมือง" alone means the amphoe around a provincial hall only where nothing else is called so. */
const AROUND_THE_HALL = 0.5;
/** Of what lies in nothing that a person would name. */
const NOWHERE: Surroundings = { keys: [], sounds: [] };
const SHORT_MUEANG = ["เมือง", "mueang", "muang"];

const bothNames = ({ name_th, name_en }: { name_th: string; name_en: string }) => [name_th, name_en];
const fullName = (named: Parameters<typeof areaName>[0]): FoundAs => ({
  name_th: areaName(named, "th"),
  name_en: areaName(named, "en"),
});

type Unwritten = Omit<Name, "key" | "written">;

class Names {
  readonly names: Name[] = [];
  readonly codes = new Map<string, Name[]>();

  /** A name for each different key of the texts. */
  add(texts: readonly string[], name: Unwritten): void {
    const byKey = new Map(texts.map((written) => [nameKey(written), written]));
    for (const [key, written] of byKey) this.names.push({ ...name, key, written });
  }

  code(key: string, name: Unwritten): void {
    const all = this.codes.get(key) ?? [];
    if (!all.some(({ place }) => place === name.place)) all.push({ ...name, key, written: key });
    this.codes.set(key, all);
  }
}

const own = (place: Place, within: Surroundings) => ({ place, type: place.type, cost: 0, as: null, within });

const commonNamesOf = (level: string, code: string) =>
  COMMON_NAMES.filter((common) => common.level === level && common.code === code).flatMap(({ names }) => names);

/** Whether an amphoe is the one around its provincial hall. */
const isAroundHall = (amphoe: AreaRow, province: AreaRow | undefined) =>
  province !== undefined && amphoe.name_th === `เมือง${province.name_th}`;

export function namesOf(rows: PlaceRows): { names: readonly Name[]; codes: ReadonlyMap<string, readonly Name[]> } {
  const found = new Names();
  const byKey = new Map(rows.areas.map((area) => [`${area.level} ${area.code}`, area]));
  const above = (level: "province" | "amphoe", code: string): string[] => {
    const area = byKey.get(`${level} ${code}`);
    if (!area) return [];
    const short = level === "amphoe" && isAroundHall(area, byKey.get(`province ${area.province}`)) ? SHORT_MUEANG : [];
    return [...bothNames(area), ...commonNamesOf(level, code), ...short].map(nameKey);
  };
  const surroundings = new Map<string, Surroundings>();
  const within = (province: string, amphoe: string | null): Surroundings => {
    const key = `${province} ${amphoe}`;
    const known = surroundings.get(key);
    if (known) return known;
    const keys = [...(amphoe === null ? [] : above("amphoe", amphoe)), ...above("province", province)];
    const around = { keys, sounds: keys.map(soundKey) };
    surroundings.set(key, around);
    return around;
  };

  addProgrammes(found, rows);
  addRegions(found, rows);
  const laos = new Map<string, { place: Place; within: Surroundings }>();
  for (const area of rows.areas) {
    // a khet is amphoe and LAO at once, with one outline: the LAO stands for both
    if (area.level === "amphoe" && byKey.has(`lao ${area.code}`)) continue;
    const { level, province, amphoe, ...rest } = area;
    const place: Place = { kind: level, ...rest };
    const around = level === "province" ? NOWHERE : within(province, level === "lao" ? amphoe : null);
    found.add(bothNames(area), own(place, around));
    addCommon(found, place, around);
    if (level === "amphoe" && isAroundHall(area, byKey.get(`province ${province}`)))
      found.add(SHORT_MUEANG, { ...own(place, around), cost: AROUND_THE_HALL });
    found.code(area.code, own(place, around));
    if (level === "lao") laos.set(area.code, { place, within: around });
  }
  for (const later of rows.later) addLater(found, later, laos.get(later.lao));
  for (const tambon of rows.tambons) {
    const lao = laos.get(tambon.lao);
    if (lao) addTambon(found, tambon, lao.place, within(tambon.province, tambon.amphoe));
  }
  addPostcodes(found, rows);
  return found;
}

function addCommon(found: Names, place: Place, within: Surroundings): void {
  for (const written of commonNamesOf(place.kind, place.code))
    found.add([written], { ...own(place, within), as: { name_th: written, name_en: written } });
}

function addProgrammes(found: Names, { areas }: PlaceRows): void {
  const residents = sumOf(areas.filter(({ level }) => level === "province"));
  for (const { id, title, short } of PROGRAMMES) {
    const place: Place = {
      kind: "programme",
      code: id,
      type: "programme",
      name_th: title.th,
      name_en: title.en,
      residents,
    };
    found.add([title.th, title.en, short.th, short.en], own(place, NOWHERE));
  }
}

function addRegions(found: Names, { regions }: PlaceRows): void {
  for (const region of regions) {
    const place: Place = { kind: "region", ...region };
    found.add([...bothNames(region), region.name_th.replace(/^ภาค/, "")], own(place, NOWHERE));
    addCommon(found, place, NOWHERE);
  }
}

const sumOf = (areas: readonly AreaRow[]) => areas.reduce((sum, { residents }) => sum + residents, 0);

function addLater(found: Names, later: LaterRow, lao: { place: Place; within: Surroundings } | undefined): void {
  if (!lao) return;
  const as = fullName(later);
  const name = {
    ...own(lao.place, lao.within),
    type: later.type,
    as: as.name_th === fullName(lao.place).name_th ? null : as,
  };
  found.add(bothNames(later), name);
  found.code(later.code, name);
  found.code(later.former_code, { ...name, as: null });
}

function addTambon(found: Names, tambon: TambonRow, place: Place, within: Surroundings): void {
  const as = { name_th: tambonName(tambon, "th"), name_en: tambonName(tambon, "en"), tambon: tambon.code };
  const name: Unwritten = { place, type: "tambon", cost: BY_TAMBON + BY_PART * tambon.position, as, within };
  found.add(bothNames(tambon), name);
  found.code(tambon.code, name);
}

/** A postcode leads to the amphoe that it serves, and to every LAO that has a part of its tambons. */
function addPostcodes(found: Names, { tambons, areas }: PlaceRows): void {
  const parts = new Map<string, TambonRow[]>();
  for (const tambon of tambons) parts.set(tambon.code, [...(parts.get(tambon.code) ?? []), tambon]);
  const places = new Map<string, Place>(
    [...found.codes.values()].flat().map(({ place }) => [`${place.kind} ${place.code}`, place]),
  );
  const amphoe = new Map(areas.filter(({ level }) => level === "amphoe").map(({ code }) => [code, `amphoe ${code}`]));
  for (const [postcode, served] of readPostcodes()) {
    const as = { name_th: `รหัสไปรษณีย์ ${postcode}`, name_en: `postcode ${postcode}` };
    const rows = served.flatMap((code) => parts.get(code) ?? []);
    const keys = [
      ...rows.flatMap((row) => amphoe.get(row.amphoe) ?? []).map((key) => ({ key, cost: 0 })),
      ...rows.map((row) => ({ key: `lao ${row.lao}`, cost: BY_TAMBON })),
    ];
    for (const { key, cost } of keys) {
      const place = places.get(key);
      if (place) found.code(postcode, { place, type: place.type, cost, as, within: NOWHERE });
    }
  }
}
