/** npm run register:offices [folder]: makes offices.csv from register/office_points.csv, without the points far outside. */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { stringify } from "csv-stringify/sync";
import { readColumns } from "../boundaries/source.ts";
import { ROOT } from "../root.ts";
import { laosOf } from "./identity.ts";
import { OFFICES_FILE } from "./offices.ts";

const folder = resolve(process.argv[2] ?? join(ROOT, "..", "shared", "data"));
const degrees = (text: string) => Number(text).toFixed(5);
const rows = readColumns(folder, "register/office_points.csv", ["code", "lat", "lon", "where"])
  .filter(({ where }) => where === "inside" || where === "near")
  .map(({ code, lat, lon, where }) => {
    const [lao, ...others] = laosOf(code);
    if (!lao || others.length)
      throw new Error(`Office of ${code}, which is no single LAO of the map: ${[lao, ...others]}`);
    return { lao, lat: degrees(lat), lng: degrees(lon), place: where };
  })
  .sort((a, b) => (a.lao < b.lao ? -1 : 1));
writeFileSync(OFFICES_FILE, stringify(rows, { header: true }));
process.stdout.write(`${rows.length} offices\n`);
