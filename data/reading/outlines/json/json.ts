/** The formats of areas that are JSON, told by their members. */
import type { AreaLayer, WantedShapes } from "../area-layer.ts";
import { Collection } from "../collection.ts";
import type { SourceText } from "../source-text.ts";
import { layersOfText, type TextLayer } from "../text-layer.ts";
import { isEsriJson, readEsriJson } from "./esri-json.ts";
import { addGeoJson, systemOfGeoJson } from "./geojson.ts";
import { parseJson } from "./parse.ts";
import { isObject, type JsonObject } from "./values.ts";

interface JsonFormat {
  is(content: JsonObject): boolean;
  load(): Promise<(name: string, content: JsonObject) => TextLayer[]>;
}

/** Those that are not GeoJSON. */
const FORMATS: readonly JsonFormat[] = [
  { is: ({ type }) => type === "Topology", load: async () => (await import("./topojson.ts")).readTopoJson },
  { is: isEsriJson, load: async () => readEsriJson },
];

/** @throws ReadingFault for what is no JSON, or has no polygon */
export async function readJson(name: string, source: SourceText, wanted: WantedShapes): Promise<AreaLayer[]> {
  const likely = parseJson(name, source.text);
  const [first] = likely.documents;
  const readOther = await (isObject(first) ? FORMATS.find(({ is }) => is(first)) : undefined)?.load();
  return layersOfText(name, source, (text) => {
    const { documents, byLines } = text === source.text ? likely : parseJson(name, text);
    const [content] = documents;
    if (readOther && isObject(content)) return readOther(name, content);
    const areas = new Collection(wanted);
    for (const each of documents) addGeoJson(each, areas);
    return [{ name, format: byLines ? "geojson-seq" : "geojson", areas, system: systemOfGeoJson(content, areas) }];
  });
}
