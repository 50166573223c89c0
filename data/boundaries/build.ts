/**
 * npm run boundaries [folder]: makes areas.csv, outlines.bin.br and provenance.json from a folder with lao.topojson.gz,
 * lao.csv, amphoe.csv and province.csv (see README.md). The same input gives the same bytes.
 */
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { LEVELS_OF_DETAIL } from "../area.ts";
import { ROOT } from "../root.ts";
import { type Arcs, arcCount, at, survivors } from "./arcs.ts";
import { encodeOutlines } from "./codec.ts";
import { approximateArcs, areasTable, describe } from "./describe.ts";
import { DEGREES, layOut, MERCATOR, project, ringPositions } from "./layout.ts";
import { mend } from "./mend.ts";
import { merge } from "./merge.ts";
import { AREAS_FILE, BOUNDARIES, OUTLINES_FILE, readBoundaries } from "./read.ts";
import { checkTiling, sew, withoutUnused } from "./sew.ts";
import { measureDisplacement, rank, weigh } from "./simplify.ts";
import { readSource } from "./source.ts";
import { untangle } from "./untangle.ts";
import { validate } from "./validate.ts";

const say = (text: string) => process.stdout.write(`${text}\n`);
const folder = resolve(process.argv[2] ?? join(ROOT, "..", "shared", "data"));
say(`Reading ${folder}`);
const raw = readSource(folder);

const sewn = sew(raw.arcs, raw.shapes);
const tidy = withoutUnused(raw.arcs, raw.shapes);
checkTiling(tidy.arcs, tidy.shapes);
const planesOf = (arcs: Arcs) => [project(raw.grid, arcs, MERCATOR), project(raw.grid, arcs, DEGREES)];
const mended = mend(tidy.arcs, planesOf);
const source = { ...raw, arcs: mended.arcs, shapes: tidy.shapes };
const { arcs, shapes, grid } = source;
say(`${sewn} defects sewn, ${mended.removed} points left out where lines met; ${arcs.x.length} points in all`);

const [mercator = project(grid, arcs, MERCATOR), degrees = mercator] = planesOf(arcs);
const weights = weigh(arcs.starts, mercator.x, mercator.y);
const ranks = rank(weights);
const restored = LEVELS_OF_DETAIL.map((_, index) => {
  const planes = index === LEVELS_OF_DETAIL.length - 1 ? [mercator, degrees] : [mercator];
  return untangle(arcs.starts, shapes, planes, weights, ranks, index);
});
const displacement = measureDisplacement(arcs, mercator.x, mercator.y, ranks);
const levels = LEVELS_OF_DETAIL.map((level, index) => ({
  level,
  ...at(displacement, index),
  restored: at(restored, index),
}));
for (const level of levels) say(JSON.stringify(level));

const kept = survivors(arcs.starts, ranks, LEVELS_OF_DETAIL.length - 1);
const finest: Arcs = {
  starts: kept.starts,
  x: Int32Array.from(kept.points, (point) => at(arcs.x, point)),
  y: Int32Array.from(kept.points, (point) => at(arcs.y, point)),
};
const approximate = approximateArcs(source);
const areas = describe(source, finest, approximate);
const count = (level: string) => areas.filter(({ row }) => row.level === level).length;
const outlines = encodeOutlines({
  grid,
  arcs: finest,
  ranks: Uint8Array.from(kept.points, (point) => at(ranks, point)),
  approximate: Uint8Array.from({ length: arcCount(arcs) }, (_, arc) => (approximate.has(arc) ? 1 : 0)),
  shapes: areas.map(({ shape }) => shape),
});
const provenance = {
  attribution: "Royal Thai Survey Department / OCHA COD-AB Thailand",
  licence: "CC BY-IGO",
  register:
    "Department of Local Administration, Department of Provincial Administration and Royal Gazette, compiled in Ahoerstemeier/tambon",
  snapshot: "2018-12-31",
  note: "Not for legal use. Lines inside shared tambons are our own construction and are marked approximate.",
  crs: "EPSG:4326",
  grid_degrees: grid.scale,
  counts: { province: count("province"), amphoe: count("amphoe"), lao: count("lao"), arcs: arcCount(arcs) },
  source_points: raw.arcs.x.length,
  defects_sewn: sewn,
  points_left_out_at_crossings: mended.removed,
  levels,
};

// checked as the product will read it, and only then put in the place of the set before
const scratch = mkdtempSync(join(BOUNDARIES, ".build-"));
try {
  writeFileSync(join(scratch, AREAS_FILE), areasTable(areas));
  writeFileSync(join(scratch, OUTLINES_FILE), outlines);
  writeFileSync(join(scratch, "provenance.json"), `${JSON.stringify(provenance, null, 2)}\n`);
  say(`${outlines.length} bytes of outlines; checking every outline at every level`);
  const whole = merge(arcs, shapes);
  const country = LEVELS_OF_DETAIL.map((_, index) => ringPositions(layOut(arcs.starts, ranks, mercator, index), whole));
  await validate(readBoundaries(scratch), country);
  for (const file of [AREAS_FILE, OUTLINES_FILE, "provenance.json"])
    renameSync(join(scratch, file), join(BOUNDARIES, file));
} finally {
  rmSync(scratch, { recursive: true });
}
say(`Built ${count("province")} provinces, ${count("amphoe")} amphoe and ${count("lao")} LAOs`);
