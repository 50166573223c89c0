/** A layer of a text format: read once in the likely encoding, its names again when a person chooses another. */

import type { TextEncoding } from "../text/encoding.ts";
import type { AreaLayer, Attributes, OutlineFormat, SystemSaid } from "./area-layer.ts";
import type { Collection } from "./collection.ts";
import type { SystemId } from "./coordinate-systems.ts";
import type { SourceText } from "./source-text.ts";

/** What a text says in one encoding. */
export interface TextLayer {
  name: string;
  format: OutlineFormat;
  areas: Collection;
  system: SystemSaid;
}

/** @throws ReadingFault where a layer has no areas, unless another one has */
export function layersOfText(name: string, source: SourceText, read: (text: string) => TextLayer[]): AreaLayer[] {
  const { likely } = source.encoding;
  const layers = read(source.text);
  const held = layers.flatMap((layer, index) => (layer.areas.outlines.length > 0 ? [{ layer, index }] : []));
  if (held.length === 0) layers[0]?.areas.requireAreas(name);
  return held.map(({ layer, index }) => {
    const known = new Map<TextEncoding, readonly Attributes[]>([[likely, layer.areas.attributes]]);
    const attributes = (encoding: TextEncoding) => {
      const found = known.get(encoding) ?? read(source.inEncoding(encoding))[index]?.areas.attributes ?? [];
      known.set(encoding, found);
      return found;
    };
    const { outlines, leftOut } = layer.areas;
    const { name, format, system } = layer;
    return { name, format, outlines, leftOut, doubts: [], attributes, encoding: source.encoding, ...system };
  });
}

export function saidSystem(system: SystemId | null, unknownSystem: string | null = null): SystemSaid {
  return { system, unknownSystem: system === null ? unknownSystem : null, otherSystem: null };
}
