/** `npm run read -- FILE [--json]`: what is understood of a file. Ends with 0 when it is read, 1 with doubts, 2 when refused. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { withinText } from "../data/area-name.ts";
import type { BoundaryArea } from "../data/boundaries/boundary-area.ts";
import { readBoundaries } from "../data/boundaries/read.ts";
import { ReadingFault } from "../data/reading/fault.ts";
import { type Register, type RegisterArea, registerOf } from "../data/reading/places/register.ts";
import { type ReadReport, reportOfFault } from "../data/reading/read-report.ts";
import { reportOfFile } from "../data/reading/report-of-file.ts";
import { reportText } from "../data/reading/report-text.ts";
import { readTambons } from "../data/tambons/read.ts";

/** The areas of the committed boundaries, as the page gets them from the server. */
function committedRegister(): Register {
  const { areas, outline } = readBoundaries();
  const named = new Map(areas.map((area) => [`${area.level} ${area.code}`, area]));
  const within = (area: BoundaryArea, language: "th" | "en") =>
    withinText(
      {
        amphoe: area.level === "lao" ? named.get(`amphoe ${area.amphoe}`) : null,
        province: area.level === "province" ? null : named.get(`province ${area.province}`),
      },
      language,
    );
  const ofLevel = (level: BoundaryArea["level"]) =>
    areas
      .filter((area) => area.level === level)
      .map(
        (area): RegisterArea => ({
          code: area.code,
          level,
          type: area.type,
          name_th: area.name_th,
          name_en: area.name_en,
          within_th: within(area, "th"),
          within_en: within(area, "en"),
          province: level === "province" ? null : area.province,
          amphoe: level === "lao" ? area.amphoe : null,
          // only provinces are asked whether a point lies in them
          bbox: level === "province" ? boxOf(outline(area)) : [...area.center, ...area.center],
        }),
      );
  const tambons = readTambons().map(({ laos, ...tambon }) => ({ ...tambon, laos: laos.map(({ lao }) => lao) }));
  return registerOf({ province: ofLevel("province"), amphoe: ofLevel("amphoe"), lao: ofLevel("lao") }, tambons);
}

function boxOf(polygons: readonly [number, number][][][]): [number, number, number, number] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lng, lat] of polygons.flat(2)) {
    [west, east] = [Math.min(west, lng), Math.max(east, lng)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return [west, south, east, north];
}

async function reportOf(path: string): Promise<ReadReport> {
  const bytes = await readFile(path).catch((error: unknown) => {
    const th = `ไม่พบหรือเปิดไฟล์ ${path} ไม่ได้`;
    return new ReadingFault({ th, en: `There is no file ${path}, or it cannot be opened` }, error);
  });
  if (bytes instanceof ReadingFault) return reportOfFault(bytes, null);
  return reportOfFile(basename(path), bytes, committedRegister);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: "boolean" } } });
const [path, ...more] = positionals;
if (path === undefined || more.length > 0) {
  console.error("npm run read -- FILE [--json]");
  process.exitCode = 2;
} else {
  const report = await reportOf(path);
  const language = process.env.LANG?.startsWith("th") ? "th" : "en";
  console.log(values.json ? JSON.stringify(report) : reportText(basename(path), report, language));
  process.exitCode = report.fault ? 2 : report.doubts.length > 0 ? 1 : 0;
}
