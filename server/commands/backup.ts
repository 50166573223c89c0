/** `npm run backup -- FILE`: ends with 0 when the copy is whole, 2 when there is none. */
import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { joinDatabase } from "../db/connection/connect.ts";
import { writeBackup } from "../keeping/write-backup.ts";
import { conclude, say } from "./terminal.ts";

const HELP = `npm run backup -- FILE [--json]

  FILE     ไฟล์ใหม่ เช่น chumchon-2026-11-30.backup เก็บเป็นความลับ มีรหัสผ่านที่เข้ารหัสอยู่ / a new file; keep it secret
  --json   ผลเป็น JSON / the result as JSON

สั่งได้ขณะเซิร์ฟเวอร์ทำงาน / works while the server runs
0 สำเร็จ / done   2 ไม่สำเร็จ / not done`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean" }, json: { type: "boolean" } },
  });
  const [path, ...more] = positionals;
  if (values.help || path === undefined || more.length > 0) {
    say(HELP);
    return values.help ? 0 : 2;
  }
  const { databaseUrl, databaseReaderUrl, dataDir } = readConfig();
  const database = await joinDatabase({ url: databaseUrl, readerUrl: databaseReaderUrl, dataDir });
  try {
    const tables = await writeBackup(database.owner, path, ({ th, en }) => say(`› ${th} / ${en}`));
    if (values.json) console.log(JSON.stringify({ file: path, tables }));
    else say(`✓ ${path}`);
    return 0;
  } finally {
    await database.close();
  }
}

await conclude(main, HELP);
