/** `npm run restore -- FILE`: ends with 0 when all of it is there, 2 when nothing was changed. */
import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { restoreBackup } from "../keeping/restore-backup.ts";
import { openForCommand } from "./open.ts";
import { conclude, say } from "./terminal.ts";

const HELP = `npm run restore -- FILE [--overwrite] [--json]

  FILE         ไฟล์จาก npm run backup / a file of npm run backup
  --overwrite  แทนบัญชีและงานที่มีอยู่ทั้งหมด / replace the accounts and the work that are there
  --json       ผลเป็น JSON / the result as JSON

หากเซิร์ฟเวอร์ทำงานอยู่ ให้เริ่มใหม่หลังจากนี้ / restart a running server afterwards
0 สำเร็จ / done   2 ไม่สำเร็จ ไม่มีอะไรเปลี่ยน / not done, nothing was changed`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean" }, overwrite: { type: "boolean" }, json: { type: "boolean" } },
  });
  const [path, ...more] = positionals;
  if (values.help || path === undefined || more.length > 0) {
    say(HELP);
    return values.help ? 0 : 2;
  }
  const database = await openForCommand(readConfig());
  try {
    const tables = await restoreBackup(database.owner, path, {
      overwrite: values.overwrite ?? false,
      onProgress: ({ th, en }) => say(`› ${th} / ${en}`),
    });
    // the embedded engine has no autovacuum
    if (database.engine === "embedded") await database.owner`vacuum (truncate false, analyze)`;
    if (values.json) console.log(JSON.stringify({ file: path, tables }));
    else for (const { table, rows } of tables) say(`  ${table}: ${rows}`);
    say("✓ หากเซิร์ฟเวอร์ทำงานอยู่ ให้เริ่มใหม่ / restart the server if it runs");
    return 0;
  } finally {
    await database.close();
  }
}

await conclude(main, HELP);
