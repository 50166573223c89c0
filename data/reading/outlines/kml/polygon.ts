/** One Polygon of KML: its rings by what they are called, in any order. */
import type { Bilingual } from "../../../area.ts";
import type { Polygons, Ring } from "../area-layer.ts";
import { polygonsOfRings, signedDoubleArea } from "../rings.ts";
import { sentences } from "../sentences.ts";
import { readCoordinates } from "./coordinates.ts";
import type { Element } from "./xml.ts";

/** As a rule one polygon; several where more than one outer ring stands in it. Else why it cannot be read. */
export function readPolygon(polygon: Element): Polygons | Bilingual {
  const outer: Ring[] = [];
  const inner: Ring[] = [];
  for (const { name, children } of polygon.children) {
    const kept = name === "outerBoundaryIs" ? outer : inner;
    const rings = name.endsWith("BoundaryIs") ? children.filter((each) => each.name === "LinearRing") : [];
    for (const ring of rings) {
      const read = readRing(ring);
      if ("en" in read) return read;
      kept.push(read);
    }
  }
  if (outer.length === 0) return sentences.noOuterRing;
  return outer.length === 1 ? [[...outer, ...inner]] : polygonsOfRings([...outer, ...inner]);
}

function readRing({ children }: Element): Ring | Bilingual {
  const text = children.find(({ name }) => name === "coordinates")?.text ?? "";
  const places = readCoordinates(text);
  if (!places) return sentences.badPlace(text.trim());
  if (places.length < 3) return sentences.fewPlaces;
  return signedDoubleArea(places) === 0 ? sentences.flatRing : places;
}
