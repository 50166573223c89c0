/** Areas of a KML document, which is always in WGS 84 degrees: the polygons of its placemarks and nothing else. */
import { ReadingFault } from "../../fault.ts";
import type { AreaLayer, Attributes, Polygons } from "../area-layer.ts";
import { Collection } from "../collection.ts";
import { sentences } from "../sentences.ts";
import type { SourceText } from "../source-text.ts";
import { layersOfText, saidSystem } from "../text-layer.ts";
import { readPolygon } from "./polygon.ts";
import { type Element, parseXml } from "./xml.ts";

const ROOTS = ["kml", "Document", "Folder", "Placemark"];
const OVERLAYS = ["GroundOverlay", "ScreenOverlay", "PhotoOverlay"];
const OTHER_GEOMETRIES = ["Point", "LineString", "LinearRing", "Model", "Track", "MultiTrack"];
/** Parts of a placemark whose inside is no area of its own. */
const SAYINGS = ["name", "description", "address", "phoneNumber"];

/** @throws ReadingFault for what is no XML, no KML, or has no polygon */
export function readKml(name: string, source: SourceText): AreaLayer[] {
  return layersOfText(name, source, (text) => {
    const root = parseXml(name, text);
    if (!ROOTS.includes(root.name)) throw new ReadingFault(sentences.notKml(name, root.name));
    return [{ name, format: "kml", areas: areasOf(root), system: saidSystem("4326") }];
  });
}

function areasOf(root: Element): Collection {
  const areas = new Collection("areas");
  const waiting = [root];
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    if (each.name === "Placemark") addPlacemark(each, areas);
    else if (OVERLAYS.includes(each.name)) areas.leave(each.name, sentences.overlay);
    else if (each.name === "NetworkLink") areas.leave(each.name, sentences.link(hrefOf(each)));
    else for (const child of [...each.children].reverse()) waiting.push(child);
  }
  return areas;
}

const hrefOf = (element: Element): string => {
  const link = element.children.find(({ name }) => name === "Link" || name === "Url");
  return link?.children.find(({ name }) => name === "href")?.text.trim() ?? "";
};

function addPlacemark(placemark: Element, areas: Collection): void {
  const polygons: Polygons[number][] = [];
  const waiting = [...placemark.children].reverse();
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    if (each.name === "Polygon") {
      const read = readPolygon(each);
      if ("en" in read) areas.leave("Polygon", read);
      else for (const polygon of read) polygons.push(polygon);
    } else if (OTHER_GEOMETRIES.includes(each.name)) areas.leave(each.name, sentences.notPolygon);
    else if (each.name === "MultiGeometry") for (const child of [...each.children].reverse()) waiting.push(child);
  }
  if (polygons.length > 0) areas.add(polygons, attributesOf(placemark));
}

function attributesOf({ children }: Element): Attributes {
  const attributes: Record<string, string> = {};
  const say = (key: string, text: string) => {
    if (key !== "" && text.trim() !== "") attributes[key] = text.trim();
  };
  for (const each of children) {
    if (SAYINGS.includes(each.name)) say(each.name, each.text);
    if (each.name !== "ExtendedData") continue;
    for (const data of each.children) {
      const value = data.children.find(({ name }) => name === "value")?.text ?? "";
      if (data.name === "Data") say(data.attributes.name ?? "", value);
      if (data.name !== "SchemaData") continue;
      for (const simple of data.children) say(simple.attributes.name ?? "", simple.text);
    }
  }
  return attributes;
}
