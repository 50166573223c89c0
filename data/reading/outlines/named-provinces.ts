/** The provinces that the names of a file speak of, and whether its areas can lie there. */
import { PROVINCE_BOXES, type ProvinceBox } from "../../province-boxes.ts";
import type { Attributes } from "./area-layer.ts";

const TITLE = /^(จังหวัด|จ\.)\s*|\s+province$/gi;
const bare = (name: string) => name.normalize("NFC").replace(TITLE, "").trim().toLowerCase();
const BY_NAME = new Map(PROVINCE_BOXES.flatMap((each) => [bare(each.th), bare(each.en)].map((name) => [name, each])));

/** Of the columns that hold names of provinces and nothing else. */
export function namedProvinces(attributes: readonly Attributes[]): ProvinceBox[] {
  const found = new Set<ProvinceBox>();
  for (const column of new Set(attributes.flatMap(Object.keys))) {
    const values = new Set(attributes.flatMap((row) => row[column] ?? []));
    const provinces = [...values].map((value) => BY_NAME.get(bare(value)));
    for (const each of provinces.includes(undefined) ? [] : provinces) if (each) found.add(each);
  }
  return [...found];
}

type Box = readonly [west: number, south: number, east: number, north: number];

export function meetsOne([west, south, east, north]: Box, provinces: readonly ProvinceBox[]): boolean {
  return provinces.some(({ box: [w, s, e, n] }) => west <= e && east >= w && south <= n && north >= s);
}
