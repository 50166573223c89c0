/** What was understood of a file of outlines. */
import { type Doubt, type LeftOut, NOTHING_READ, type ReadReport } from "../read-report.ts";
import type { AreaLayer } from "./area-layer.ts";
import { groundKm2 } from "./ground-area.ts";
import { namesIn, namingColumns } from "./naming.ts";
import { guessSystem, placed } from "./placing.ts";
import { sayDoubt, sayEncodingDoubt } from "./questions.ts";

export function reportOfLayers(layers: readonly AreaLayer[]): ReadReport {
  const [first] = layers;
  return {
    ...NOTHING_READ,
    kind: "outline",
    format: first?.format ?? null,
    encoding: first?.encoding.likely ?? null,
    layers: layers.map(({ name, outlines }) => ({ name, areas: outlines.length })),
    areas: layers.flatMap(areasOf),
    left_out: oncePerFile(layers.flatMap(({ leftOut }) => leftOut)),
    doubts: layers.flatMap((layer) => [...layer.doubts, ...questions(layer)]),
  };
}

function areasOf(layer: AreaLayer): ReadReport["areas"] {
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
