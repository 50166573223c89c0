/**
 * npm run register -- FILE --year 2567 --as-of 2024-11-09 [--changes CONFIRMED] [--out FILE]: takes up the register of a
 * later year (see README.md). Lists what it cannot place and then changes nothing.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "csv-parse/sync";
import { ROOT } from "../root.ts";
import { type ConfirmedChange, compareRegisters, type Unplaced } from "./compare.ts";
import type { RegisterChange, RegisterVersion } from "./entry.ts";
import { REGISTERS } from "./identity.ts";
import { asOf } from "./known.ts";
import { readRegister } from "./register-file.ts";

const FOLDER = join(ROOT, "data", "register");
const say = (text: string) => process.stdout.write(`${text}\n`);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    year: { type: "string" },
    "as-of": { type: "string" },
    changes: { type: "string" },
    out: { type: "string", default: join(FOLDER, "registers.json") },
  },
});
const [file] = positionals;
const year = Number(values.year);
const asOfDate = values["as-of"] ?? "";
if (!file || !Number.isInteger(year) || !/^\d{4}-\d{2}-\d{2}$/.test(asOfDate)) {
  say("npm run register -- FILE --year 2567 --as-of 2024-11-09 [--changes CONFIRMED] [--out FILE]");
  process.exit(2);
}
const earlier = REGISTERS.filter((register) => register.year < year);
const previous = earlier.at(-1);
if (!previous) throw new Error(`Unexpected year: ${year} (after ${REGISTERS[0]?.year})`);

const known = asOf(earlier);
const found = compareRegisters(known, readRegister(readFileSync(file)), confirmed(values.changes));
const changes = romanised(found.changes);
const nameless = changes.filter(({ after }) => !after.name_en);
for (const line of found.unplaced.map(report)) say(line);
for (const { after } of nameless) {
  say(`${after.code} ${after.name_th}: ยังไม่มีชื่ออักษรโรมันใน romanised.csv · not in romanised.csv yet`);
}
if (found.unplaced.length || nameless.length) {
  say(
    `${found.unplaced.length} รายการที่ยังระบุไม่ได้ ไม่มีการแก้ไขใด ๆ · ${found.unplaced.length} not placed; nothing was changed`,
  );
  process.exit(1);
}
const register: RegisterVersion = { year, as_of: asOfDate, laos: found.laos, changes };
const stored = [...earlier.slice(1), register, ...REGISTERS.filter((other) => other.year > year)];
writeFileSync(values.out, written(stored));
say(`${year}: ${register.laos} LAOs, ${changes.length} changes from ${previous.year}`);

/** Codes before and after, from a table with the columns code_2561 and code_2566 (the two years). */
function confirmed(path: string | undefined): ConfirmedChange[] {
  if (!path) return [];
  const rows: Record<string, string>[] = parse(readFileSync(path), { columns: true, bom: true });
  const [before, after] = [`code_${previous?.year}`, `code_${year}`];
  return rows.map((row) => {
    const pair = { before: row[before], after: row[after] };
    if (!pair.before || !pair.after) throw new Error(`Missing ${before} or ${after} in ${path}`);
    return { before: pair.before, after: pair.after };
  });
}

/**
 * Names in the romanisation of the Royal Institute (RTGS): that of the LAO which has the code already, where others were
 * merged into it, else the one that a person wrote down.
 */
function romanised(list: readonly RegisterChange[]): RegisterChange[] {
  const rows: { name_th: string; name_en: string }[] = parse(readFileSync(join(FOLDER, "romanised.csv")), {
    columns: true,
  });
  const names = new Map(rows.map(({ name_th, name_en }) => [name_th, name_en]));
  const romanisedOf = ({ code, name_th }: RegisterChange["after"]) =>
    known.find((lao) => lao.code === code && lao.name_th === name_th)?.name_en ?? names.get(name_th) ?? "";
  return list.map(({ after, ...change }) => ({
    ...change,
    after: { ...after, name_en: after.name_en || romanisedOf(after) },
  }));
}

function report({ row, code, name_th, why, candidates }: Unplaced): string {
  const near = candidates.map((candidate) => `${candidate.code} ${candidate.name_th}`).join(", ");
  const where = row === null ? "" : `แถว ${row} · row ${row}: `;
  return `${where}${code} ${name_th}: ${why.th} · ${why.en}${near ? ` [${near}]` : ""}`;
}

/** One change a line, so that a comparison of versions shows LAOs. */
function written(list: readonly RegisterVersion[]): string {
  const versions = list.map(({ changes, ...head }) => {
    const lines = changes.map((change) => `    ${JSON.stringify(change)}`).join(",\n");
    return `  ${JSON.stringify(head).slice(0, -1)},"changes":[\n${lines}\n  ]}`;
  });
  return `[\n${versions.join(",\n")}\n]\n`;
}
