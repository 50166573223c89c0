/**
 * npm run tambons [folder]: makes tambons.csv and outlines.bin.br from tambon.csv, tambon.topojson.gz, lao.csv and
 * lao_shared_tambons.csv (see README.md). The same input gives the same bytes.
 */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { stringify } from "csv-stringify/sync";
import { LEVELS_OF_DETAIL } from "../area.ts";
import { type Arcs, arcCount, at, survivors } from "../boundaries/arcs.ts";
import { encodeOutlines } from "../boundaries/codec.ts";
import { multiPolygon } from "../boundaries/ewkb.ts";
import { DEGREES, MERCATOR, project, ringPositions } from "../boundaries/layout.ts";
import { mend } from "../boundaries/mend.ts";
import { checkTiling, sew, withoutUnused } from "../boundaries/sew.ts";
import { measureDisplacement, rank, weigh } from "../boundaries/simplify.ts";
import { existing } from "../boundaries/source.ts";
import { readTopology } from "../boundaries/topology.ts";
import { untangle } from "../boundaries/untangle.ts";
import { withPostgis } from "../boundaries/validate.ts";
import { ROOT } from "../root.ts";
import { OUTLINES_FILE, TAMBON_COUNT, TAMBONS, TAMBONS_FILE } from "./read.ts";
import { readTambonRows } from "./source.ts";

/** The one level of detail that is kept, an index of LEVELS_OF_DETAIL: zoom 10. */
const LEVEL = 2;

const say = (text: string) => process.stdout.write(`${text}\n`);
const folder = resolve(process.argv[2] ?? join(ROOT, "..", "shared", "data"));
const rows = readTambonRows(folder);
if (rows.length !== TAMBON_COUNT) throw new Error(`Expected ${TAMBON_COUNT} tambons: ${rows.length}`);
const raw = readTopology(existing(folder, "tambon.topojson.gz"), "tambon");
const coded = rows.map(({ code }) => {
  const shape = raw.shapes.get(code);
  if (!shape) throw new Error(`Tambon without an outline: ${code}`);
  return shape;
});

const sewn = sew(raw.arcs, coded);
const tidy = withoutUnused(raw.arcs, coded);
checkTiling(tidy.arcs, tidy.shapes);
const planesOf = (arcs: Arcs) => [project(raw.grid, arcs, MERCATOR), project(raw.grid, arcs, DEGREES)];
const { arcs, removed } = mend(tidy.arcs, planesOf);
const [mercator = project(raw.grid, arcs, MERCATOR), ...degrees] = planesOf(arcs);
const weights = weigh(arcs.starts, mercator.x, mercator.y);
const ranks = rank(weights);
const restored = untangle(arcs.starts, tidy.shapes, [mercator, ...degrees], weights, ranks, LEVEL);
const kept = survivors(arcs.starts, ranks, LEVEL);
const simple: Arcs = {
  starts: kept.starts,
  x: Int32Array.from(kept.points, (point) => at(arcs.x, point)),
  y: Int32Array.from(kept.points, (point) => at(arcs.y, point)),
};
say(`${sewn} defects sewn, ${removed} points left out where lines met, ${restored} restored`);
say(`${LEVELS_OF_DETAIL[LEVEL]}: ${JSON.stringify(measureDisplacement(arcs, mercator.x, mercator.y, ranks)[LEVEL])}`);

const layout = { starts: simple.starts, ...project(raw.grid, simple, DEGREES) };
await withPostgis((check) =>
  check(
    rows.map(({ code }) => code),
    tidy.shapes.map((shape) => multiPolygon(4326, ringPositions(layout, shape))),
  ),
);
const outlines = encodeOutlines({
  grid: raw.grid,
  arcs: simple,
  ranks: new Uint8Array(simple.x.length),
  approximate: new Uint8Array(arcCount(simple)),
  shapes: tidy.shapes,
});
const table = rows.map(({ laos, ...row }) => ({
  ...row,
  laos: laos.map(({ lao, residents }) => (laos.length > 1 ? `${lao}:${residents ?? ""}` : lao)).join(" "),
}));
writeFileSync(join(TAMBONS, TAMBONS_FILE), stringify(table, { header: true }));
writeFileSync(join(TAMBONS, OUTLINES_FILE), outlines);
say(`Built ${rows.length} tambons, ${outlines.length} bytes of outlines`);
