/** Areas of a KML document, which is always in WGS 84 degrees. */
import { kml } from "@tmcw/togeojson";
import type { AreaLayer, Attributes } from "./area-layer.ts";
import { FileFault } from "./fault.ts";
import { areasOf, requireAreas } from "./geojson.ts";

/** Properties that say how an area is drawn. */
const STYLE = /^(@|style|stroke|fill|icon|label|visibility$|open$|tessellate$|extrude$|altitudeMode$|drawOrder$)/;

/** @throws FileFault for what is no XML, no KML, or has no polygon */
export function readKml(name: string, text: string): AreaLayer {
  const document = new DOMParser().parseFromString(text, "application/xml");
  const broken = document.querySelector("parsererror");
  if (broken) throw new FileFault("fault.xml", { name, said: complaint(broken.textContent ?? "") });
  const root = document.documentElement.localName;
  if (root !== "kml") throw new FileFault("fault.not_kml", { name, root });
  const { outlines, attributes } = requireAreas(name, areasOf(kml(document)));
  const plain = attributes.map(withoutStyle);
  return {
    name,
    outlines,
    attributes: () => plain,
    encoding: { likely: "utf-8", sure: true },
    system: "4326",
    unknownSystem: null,
  };
}

/** The sentence of the browser's report that says what is wrong, and where. */
function complaint(report: string): string {
  return (/error on line[^\n]*/i.exec(report)?.[0] ?? report).trim().slice(0, 160);
}

function withoutStyle(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => !STYLE.test(key)));
}
