/**
 * `npm run bench [section …]`: what the product costs, printed with the machine it ran on. Every comparison is a ratio
 * within one run, both sides taken in turn. Nothing here passes or fails: absolute times belong to a machine.
 */
import { cpus, totalmem } from "node:os";
import { benchArchives } from "./archives.ts";
import { benchFirstView } from "./first-view.ts";
import { benchImport } from "./import.ts";
import { benchPeers } from "./peers.ts";
import { benchQuestions } from "./questions.ts";
import { benchRecords } from "./records.ts";
import { benchSearch } from "./search.ts";
import { benchSlider } from "./slider.ts";
import { benchStart } from "./start.ts";
import { benchTiles } from "./tiles.ts";
import { benchWarmTile } from "./warm-tile.ts";

const SECTIONS: Readonly<Record<string, () => Promise<void>>> = {
  start: benchStart,
  tiles: benchTiles,
  archives: benchArchives,
  peers: benchPeers,
  questions: benchQuestions,
  records: benchRecords,
  import: benchImport,
  search: benchSearch,
  warm: benchWarmTile,
  view: benchFirstView,
  slider: benchSlider,
};

const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !(name in SECTIONS));
if (unknown) {
  console.error(`Unexpected section: ${unknown} (${Object.keys(SECTIONS).join(", ")})`);
  process.exit(2);
}

const [cpu] = cpus();
console.log(`${cpus().length} × ${cpu?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`);
for (const [name, bench] of Object.entries(SECTIONS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n# ${name}`);
  await bench();
}
