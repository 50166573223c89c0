/** Reads the areas of a file. What it is, its content says; its name only where the content is nothing we know. */

import { beginsWith } from "../begins-with.ts";
import { ReadingFault } from "../fault.ts";
import type { AreaLayer, WantedShapes } from "./area-layer.ts";
import { NAMED_ARCHIVE, NAMED_JSON, NAMED_KML, NAMED_PART_OF_SHAPEFILE } from "./endings.ts";
import { foreignByContent, foreignByName } from "./foreign.ts";
import { SHP_MAGIC, ZIP_MAGIC } from "./magic.ts";
import { sentences } from "./sentences.ts";
import { type SourceText, sourceText } from "./source-text.ts";

interface TextFormat {
  begins: RegExp;
  named: RegExp;
  load(): Promise<(name: string, source: SourceText, wanted: WantedShapes) => AreaLayer[] | Promise<AreaLayer[]>>;
}

const TEXT_FORMATS: readonly TextFormat[] = [
  { begins: /^\s*</, named: NAMED_KML, load: async () => (await import("./kml/kml.ts")).readKml },
  {
    begins: /^[\s\p{Cc}]*[{[]/u,
    named: NAMED_JSON,
    load: async () => (await import("./json/json.ts")).readJson,
  },
];

/**
 * One layer for each set of areas, at least one.
 *
 * @throws ReadingFault with the reason why there are no areas to be had
 */
export async function readOutlines(
  name: string,
  bytes: Uint8Array,
  wanted: WantedShapes = "areas",
): Promise<AreaLayer[]> {
  const readOne = (member: string, content: Uint8Array) => readSingle(member, content, wanted);
  if (bytes.length === 0) throw new ReadingFault(sentences.empty(name));
  if (!beginsWith(bytes, ZIP_MAGIC)) return readOne(name, bytes);
  const { readArchive } = await import("./archive/archive.ts");
  return readArchive(name, bytes, readOne, wanted);
}

async function readSingle(name: string, bytes: Uint8Array, wanted: WantedShapes): Promise<AreaLayer[]> {
  if (bytes.length === 0) throw new ReadingFault(sentences.empty(name));
  if (beginsWith(bytes, SHP_MAGIC) || NAMED_PART_OF_SHAPEFILE.test(name))
    throw new ReadingFault(sentences.shpAlone(name));
  const source = sourceText(bytes);
  const foreign = foreignByContent(name, source.text);
  if (foreign) throw new ReadingFault(foreign);
  const format = TEXT_FORMATS.find(({ begins }) => begins.test(source.text)) ?? formatByName(name);
  const read = await format.load();
  return read(name, source, wanted);
}

/** For a file whose content is nothing we know: what its name says it should be will say what is wrong with it. */
function formatByName(name: string): TextFormat {
  const format = TEXT_FORMATS.find(({ named }) => named.test(name));
  if (format) return format;
  if (NAMED_ARCHIVE.test(name)) throw new ReadingFault(sentences.notZip(name));
  throw new ReadingFault(foreignByName(name) ?? sentences.unknown(name));
}
