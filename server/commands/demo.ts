/** `npm run demo -- remove|restore [PROGRAMME …]`: takes the demonstration away, or brings it back. */
import type { Programme } from "../../data/programme.ts";
import { PROGRAMMES, programmeById } from "../../data/programmes/index.ts";
import { readConfig } from "../config.ts";
import { writeLog } from "../store/changes/log.ts";
import { loadDemo } from "../store/demo.ts";
import { removeSet } from "../store/load.ts";
import { openForCommand } from "./open.ts";
import { conclude, say } from "./terminal.ts";

const HELP = `npm run demo -- remove|restore [PROGRAMME …]
  remove   นำข้อมูลสาธิตออก ข้อมูลจริงคงอยู่ / take the demonstration away, real records stay
  restore  นำข้อมูลสาธิตกลับมา / bring the demonstration back`;

async function main(): Promise<number> {
  const [action, ...ids] = process.argv.slice(2);
  const unknown = ids.find((id) => !programmeById(id));
  if (unknown !== undefined) say(`✗ ไม่รู้จักโครงการ ${unknown} / Unknown programme ${unknown}`);
  if ((action !== "remove" && action !== "restore") || unknown !== undefined) {
    say(HELP);
    return action === undefined || action === "--help" ? 0 : 2;
  }
  const programmes: readonly Programme[] =
    ids.length === 0 ? PROGRAMMES : PROGRAMMES.filter(({ id }) => ids.includes(id));
  const database = await openForCommand(readConfig());
  try {
    await database.owner.begin(async (tx) => {
      if (action === "restore")
        await loadDemo(tx, (done, total, what) => say(`› ${done}/${total} ${what}`), programmes);
      for (const programme of programmes) {
        if (action === "remove") await removeSet(tx, programme, "demo");
        await writeLog(tx, {
          actor: "command-line",
          action: "demonstration",
          programme: programme.id,
          detail: { action },
        });
      }
    });
  } finally {
    await database.close();
  }
  say("✓");
  return 0;
}

await conclude(main, HELP);
