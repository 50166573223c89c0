/** Areas of a zip or KMZ: every member that holds some is read, what cannot be read is told. */
import type { Bilingual } from "../../../area.ts";
import { ReadingFault } from "../../fault.ts";
import type { LeftOut } from "../../read-report.ts";
import type { AreaLayer, WantedShapes } from "../area-layer.ts";
import { NAMED_ARCHIVE, NAMED_JSON, NAMED_KML } from "../endings.ts";
import { foreignByName } from "../foreign.ts";
import { sentences } from "../sentences.ts";
import { readShapefile, type ShapefileParts } from "../shapefile/shapefile.ts";
import { type Member, readDirectory } from "./directory.ts";
import { refuseBombs, unpack } from "./unpack.ts";

type ReadMember = (name: string, bytes: Uint8Array) => Promise<AreaLayer[]>;

const isText = (path: string) => NAMED_KML.test(path) || NAMED_JSON.test(path);
const SHP = /\.shp$/i;
/** What stands beside a .shp and is not needed, or read together with it. */
const BESIDE_SHP = /\.(shx|dbf|prj|cpg|cst|qpj|qix|qmd|sbn|sbx|atx|ain|aih|fbn|fbx|shp\.xml)$/i;
/** Pictures and descriptions that nobody expects to be areas. */
const UNTOLD = /\.(png|jpe?g|gif|svg|xml|html?|css|md|txt|pdf|sld|qml|lyr)$/i;
const SHOWN = 5;

/** @throws ReadingFault when no member holds areas */
export async function readArchive(
  name: string,
  bytes: Uint8Array,
  readText: ReadMember,
  shapes: WantedShapes,
): Promise<AreaLayer[]> {
  const members = readDirectory(name, bytes);
  const wanted = members.filter(({ path }) => SHP.test(path) || isText(path));
  if (wanted.length === 0) throw withoutOutlines(name, members);
  refuseBombs(name, [...wanted, ...members.filter(({ path }) => BESIDE_SHP.test(path))]);

  const layers: AreaLayer[] = [];
  const leftOut: LeftOut[] = [];
  const faults: ReadingFault[] = [];
  for (const member of wanted) {
    try {
      const content = unpack(name, member);
      if (content.length === 0) throw new ReadingFault(sentences.empty(baseName(member.path)));
      const read = SHP.test(member.path)
        ? [readShapefile(baseName(member.path), { shp: content, ...partsBeside(name, member, members) }, shapes)]
        : await readText(baseName(member.path), content);
      layers.push(...read);
    } catch (error) {
      if (!(error instanceof ReadingFault)) throw error;
      faults.push(error);
      leftOut.push({ what: baseName(member.path), count: 1, why: error.told });
    }
  }
  const [first] = faults;
  if (layers.length === 0 && first) throw first;
  for (const { path } of members) {
    if (SHP.test(path) || isText(path) || BESIDE_SHP.test(path) || UNTOLD.test(path)) continue;
    leftOut.push({ what: baseName(path), count: 1, why: whyNot(path) });
  }
  return layers.map((layer) => ({ ...layer, leftOut: [...layer.leftOut, ...leftOut] }));
}

const baseName = (path: string) => path.replace(/^.*\//, "");
const whyNot = (path: string): Bilingual =>
  NAMED_ARCHIVE.test(path) ? sentences.innerZip : (foreignByName(baseName(path)) ?? sentences.noOutlineFile);

function partsBeside(name: string, shp: Member, members: readonly Member[]): Omit<ShapefileParts, "shp"> {
  const part = (extension: string) => {
    const path = shp.path.replace(SHP, `.${extension}`).toLowerCase();
    const found = members.find((each) => each.path.toLowerCase() === path);
    return found && unpack(name, found);
  };
  return { shx: part("shx"), dbf: part("dbf"), prj: part("prj"), cpg: part("cpg") };
}

function withoutOutlines(name: string, members: readonly Member[]): ReadingFault {
  const names = members.filter(({ path }) => !UNTOLD.test(path)).map(({ path }) => baseName(path));
  const [foreign] = [name, ...names].flatMap((each) => foreignByName(each) ?? []);
  const files = members.slice(0, SHOWN).map(({ path }) => path);
  return new ReadingFault(foreign ?? sentences.zipWithout(name, files.join(", ") || "–"));
}
