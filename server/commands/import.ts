/** `npm run import -- PROGRAMME FILE …`: ends with 0 when it is done, 1 with warnings, 2 when refused. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { Bilingual } from "../../data/area.ts";
import { AS_OF_RANGE, isAsOf, today } from "../../data/as-of.ts";
import { PROGRAMMES, programmeById } from "../../data/programmes/index.ts";
import { sentencesOf } from "../../data/reading/import/sentence.ts";
import { readConfig } from "../config.ts";
import type { Mode } from "../store/changes/stage.ts";
import { type ImportOrder, type ImportOutcome, importFile } from "../store/import-file.ts";
import { openForCommand } from "./open.ts";
import { conclude, say, Usage } from "./terminal.ts";

const HELP = `npm run import -- PROGRAMME FILE [--dry-run] [--as-of DATE] [--source TEXT]
               [--replace | --update | --province NN] [--demonstration keep|remove] [--json]

  PROGRAMME        ${PROGRAMMES.map(({ id }) => id).join(", ")}
  FILE             CSV, XLSX, ODS, GeoJSON, shapefile.zip …
  --dry-run        ตรวจและบอกผล โดยไม่เปลี่ยนข้อมูล / check and tell, change nothing
  --as-of DATE     วันที่ของข้อมูล (ค.ศ. ปปปป-ดด-วว) / date of the data, CE; today when left out
  --source TEXT    ที่มาของข้อมูล / where the data come from; the file's name when left out
  --update         แก้ตามรหัสรายการ ที่เหลือคงไว้ (ปกติ) / update by key, keep the rest (default)
  --replace        แทนข้อมูลจริงทั้งโครงการ / replace all real records of the programme
  --province NN    แทนข้อมูลจริงของจังหวัดเดียว / replace those of one province
  --demonstration  ข้อมูลสาธิตของโครงการ: keep เก็บ, remove นำออก / asked for with the first real records
  --json           ผลเป็น JSON / the result as JSON

0 สำเร็จ / done   1 สำเร็จแต่มีคำเตือน / done with warnings   2 ไม่รับ / refused`;

/** Issues written at the terminal; --json has them all. */
const SHOWN = 50;
const PROVINCE = /^\d{2}$/;

function usage(th: string, en: string): Usage {
  return new Usage(`${th} / ${en}`);
}

/** @throws Usage */
function readDemonstration(text: string | undefined): ImportOrder["demonstration"] {
  if (text === undefined) return null;
  if (text === "keep" || text === "remove") return text;
  throw usage(`--demonstration ต้องเป็น keep หรือ remove: ${text}`, `--demonstration is keep or remove: ${text}`);
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: "boolean" },
      "dry-run": { type: "boolean" },
      "as-of": { type: "string" },
      source: { type: "string" },
      replace: { type: "boolean" },
      update: { type: "boolean" },
      province: { type: "string" },
      demonstration: { type: "string" },
      json: { type: "boolean" },
    },
  });
  const [id, path, ...more] = positionals;
  if (values.help || id === undefined) return null;
  const programme = programmeById(id);
  if (!programme) throw usage(`ไม่รู้จักโครงการ ${id}`, `Unknown programme ${id}`);
  if (path === undefined || more.length > 0) throw usage("ต้องระบุไฟล์เดียว", "Name one file");
  if ([values.replace, values.update, values.province !== undefined].filter(Boolean).length > 1)
    throw usage("เลือกได้เพียง --replace, --update หรือ --province", "Only one of --replace, --update, --province");
  const { province } = values;
  if (province !== undefined && !PROVINCE.test(province))
    throw usage(`รหัสจังหวัดต้องเป็นเลขสองหลัก: ${province}`, `A province is two digits: ${province}`);
  const asOf = values["as-of"] ?? today();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf) || Number.isNaN(Date.parse(asOf)))
    throw usage(`ไม่ใช่วันที่ ปปปป-ดด-วว: ${asOf}`, `Not a date YYYY-MM-DD: ${asOf}`);
  if (!isAsOf(asOf)) throw usage(`--as-of ${asOf}: ${AS_OF_RANGE.th}`, `--as-of ${asOf}: ${AS_OF_RANGE.en}`);
  const mode: Mode =
    province !== undefined
      ? { kind: "replace_province", province }
      : { kind: values.replace ? "replace_programme" : "update" };
  return {
    programme,
    path,
    mode,
    asOf,
    demonstration: readDemonstration(values.demonstration),
    source: values.source,
    rehearse: values["dry-run"] ?? false,
    json: values.json ?? false,
  };
}

type Order = NonNullable<ReturnType<typeof readArguments>>;

const both = ({ th, en }: Bilingual) => `${th} / ${en}`;

function tell(outcome: ImportOutcome, { programme, rehearse }: Order, language: "th" | "en"): void {
  const { issues, counts, effect, refused } = outcome;
  const sentence = sentencesOf(programme);
  for (const issue of issues.slice(0, SHOWN))
    say(`${issue.severity === "error" ? "✗" : "!"} ${sentence(issue)[language]}`);
  if (issues.length > SHOWN) say(`… ${issues.length - SHOWN}`);
  if (refused) say(`✗ ${refused[language]}`);
  if (!counts || !effect) {
    say("✗ ไม่มีอะไรเปลี่ยน / nothing was changed");
    return;
  }
  const { added, changed, removed, same } = counts;
  say(`ใหม่ / new ${added} · เปลี่ยน / changed ${changed} · หายไป / gone ${removed} · เหมือนเดิม / same ${same}`);
  for (const [name, value] of Object.entries(effect.totals.after))
    say(`  ${name}: ${effect.totals.before[name] ?? 0} → ${value ?? 0}`);
  if (effect.withheld > 0) say(`! อปท. ที่ยอดน้อยจะไม่แสดงตัวเลข / LAOs with small sums, withheld: ${effect.withheld}`);
  say(
    rehearse
      ? "✓ ทดลองแล้ว ไม่มีอะไรเปลี่ยน / rehearsed, nothing was changed"
      : `✓ เผยแพร่แล้ว / published (${outcome.changeSet})`,
  );
}

async function main(): Promise<number> {
  const order = readArguments();
  if (!order) {
    say(HELP);
    return 0;
  }
  const { programme, path, rehearse } = order;
  const bytes = await readFile(path).catch(() => {
    throw usage(`ไม่พบหรือเปิดไฟล์ ${path} ไม่ได้`, `There is no file ${path}, or it cannot be opened`);
  });
  const name = basename(path);
  const source = { th: order.source ?? name, en: order.source ?? name };
  const database = await openForCommand(readConfig());
  try {
    const outcome = await importFile(
      database.owner,
      { ...order, programme, file: { name, bytes: new Uint8Array(bytes) }, source, author: "command-line" },
      rehearse,
      (step) => say(`› ${both(step)}`),
    );
    if (order.json) {
      const sentence = sentencesOf(programme);
      const issues = outcome.issues.map((issue) => ({ ...issue, ...sentence(issue) }));
      console.log(JSON.stringify({ ...outcome, issues }));
    } else tell(outcome, order, process.env.LANG?.startsWith("en") ? "en" : "th");
    if (!outcome.effect) return 2;
    return outcome.issues.length > 0 ? 1 : 0;
  } finally {
    await database.close();
  }
}

await conclude(main, HELP);
