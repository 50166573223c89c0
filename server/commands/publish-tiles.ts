/** `npm run publish-tiles -- DIR`: ends with 0 when all archives are there, 2 when they are not. */
import { parseArgs } from "node:util";
import { Archives } from "../archives/archives.ts";
import { archivesFolder } from "../archives/folder.ts";
import { publishArchives } from "../archives/publish.ts";
import { readConfig } from "../config.ts";
import { fileFault } from "../keeping/backup-fault.ts";
import { createLog } from "../log.ts";
import { MAX_ZOOM } from "../tiles/grid.ts";
import { openForCommand } from "./open.ts";
import { conclude, say, Usage } from "./terminal.ts";

const HELP = `npm run publish-tiles -- DIR [--url URL] [--maxzoom N] [--json]

  DIR          โฟลเดอร์สำหรับเซิร์ฟเวอร์ไฟล์หรือ CDN ไฟล์ชื่อเดิมถูกแทนที่ / a folder for a file server or CDN; files of the same names are replaced
  --url URL    ที่อยู่ที่จะให้บริการโฟลเดอร์นี้ จะเขียน TileJSON ด้วย / where the folder will be served: TileJSON is written too
  --maxzoom N  ถึงซูมใด 0–${MAX_ZOOM} / up to which zoom
  --json       ผลเป็น JSON / the result as JSON

สั่งได้ขณะเซิร์ฟเวอร์ทำงาน / works while the server runs
0 สำเร็จ / done   2 ไม่สำเร็จ / not done`;

function zoomOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,2}$/.test(text) && Number(text) <= MAX_ZOOM) return Number(text);
  throw new Usage(`--maxzoom=${text}: ต้องเป็น 0–${MAX_ZOOM} / must be 0–${MAX_ZOOM}`);
}

function addressOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/+$/, "");
  throw new Usage(`--url=${text}: ต้องขึ้นต้นด้วย http: หรือ https: / must begin with http: or https:`);
}

/** A line for every tenth of a layer that is made. */
function tenths(): (layer: string, done: number) => void {
  let said = "";
  return (layer, done) => {
    const line = `› ${layer} ${Math.floor(done * 10) * 10}%`;
    if (line !== said) say(line);
    said = line;
  };
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: "boolean" },
      json: { type: "boolean" },
      url: { type: "string" },
      maxzoom: { type: "string" },
    },
  });
  const [folder, ...more] = positionals;
  if (values.help || folder === undefined || more.length > 0) {
    say(HELP);
    return values.help ? 0 : 2;
  }
  const publication = { folder, url: addressOf(values.url), maxzoom: zoomOf(values.maxzoom), onProgress: tenths() };
  const config = readConfig();
  const kept = new Archives(archivesFolder(config), createLog("silent"));
  const database = await openForCommand(config);
  try {
    const files = await publishArchives(database.reader, kept, publication).catch((error) =>
      Promise.reject(fileFault(folder, error)),
    );
    if (values.json) console.log(JSON.stringify({ folder, files }));
    else for (const { file, bytes } of files) say(`✓ ${file}  ${(bytes / 1e6).toFixed(1)} MB`);
    return 0;
  } finally {
    kept.close();
    await database.close();
  }
}

await conclude(main, HELP);
