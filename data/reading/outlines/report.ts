/** What was understood of a file of outlines: what a person sends along when something goes wrong. */
import type { Bilingual } from "../../area.ts";
import { ReadingFault } from "../fault.ts";
import type { TextEncoding } from "../text/encoding.ts";
import type { AreaLayer, Doubt, LeftOut, OutlineFormat } from "./area-layer.ts";
import { groundKm2 } from "./ground-area.ts";
import { namesIn, namingColumns } from "./naming.ts";
import { guessSystem, placed } from "./placing.ts";
import { sayDoubt, sayEncodingDoubt } from "./questions.ts";
import { readOutlines } from "./read-outlines.ts";

interface ReportedArea {
  name: string;
  km2: number;
}

export interface OutlineReport {
  kind: "outline";
  /** Null where there is a fault. */
  format: OutlineFormat | null;
  encoding: TextEncoding | null;
  layers: { name: string; areas: number }[];
  /** Of all layers, one after the other. */
  areas: ReportedArea[];
  left_out: LeftOut[];
  doubts: Doubt[];
  fault: Bilingual | null;
}

export async function reportOutlines(name: string, bytes: Uint8Array): Promise<OutlineReport> {
  try {
    return reportLayers(await readOutlines(name, bytes));
  } catch (error) {
    if (!(error instanceof ReadingFault)) throw error;
    const nothing = { format: null, encoding: null, layers: [], areas: [], left_out: [], doubts: [] };
    return { kind: "outline", ...nothing, fault: error.told };
  }
}

function reportLayers(layers: readonly AreaLayer[]): OutlineReport {
  const [first] = layers;
  return {
    kind: "outline",
    format: first?.format ?? null,
    encoding: first?.encoding.likely ?? null,
    layers: layers.map(({ name, outlines }) => ({ name, areas: outlines.length })),
    areas: layers.flatMap(areasOf),
    left_out: oncePerFile(layers.flatMap(({ leftOut }) => leftOut)),
    doubts: layers.flatMap((layer) => [...layer.doubts, ...questions(layer)]),
    fault: null,
  };
}

function areasOf(layer: AreaLayer): ReportedArea[] {
  const attributes = layer.attributes(layer.encoding.likely);
  const names = namesIn(attributes, namingColumns(attributes)[0]);
  return placed(layer.outlines, guessSystem(layer).system).map((polygons, at) => ({
    name: names[at] ?? "",
    km2: Math.round(groundKm2(polygons) * 100) / 100,
  }));
}

/** What a zip leaves out is told with each of its layers. */
const oncePerFile = (left: readonly LeftOut[]) => [...new Set(left)];

function questions(layer: AreaLayer): Doubt[] {
  const { doubt } = guessSystem(layer);
  const told = [doubt && sayDoubt(layer, doubt), sayEncodingDoubt(layer)];
  return told.flatMap((each) => (each ? [{ row: null, column: null, value: layer.name, ...each }] : []));
}
