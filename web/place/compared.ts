/** Areas that stand side by side. In the URL: `compare=province:50,lao:6500101`. */
import { type AreaReference, formatReferences, parseReferences, referenceKey } from "../view/reference.ts";
import { type Slice, slice } from "../view/slice.ts";

export const MAX_COMPARED = 4;

export const comparedSlice: Slice<readonly AreaReference[]> = slice<readonly AreaReference[]>("compare", [], {
  parse(text) {
    const areas = parseReferences(text);
    return areas && areas.length <= MAX_COMPARED ? areas : undefined;
  },
  format: formatReferences,
});

/** With another area at the end; as it was when the area is there or no place is left. */
export function withCompared(areas: readonly AreaReference[], area: AreaReference): readonly AreaReference[] {
  const there = areas.some((each) => referenceKey(each) === referenceKey(area));
  return there || areas.length >= MAX_COMPARED ? areas : [...areas, { level: area.level, code: area.code }];
}

export function withoutCompared(areas: readonly AreaReference[], area: AreaReference): readonly AreaReference[] {
  return areas.filter((each) => referenceKey(each) !== referenceKey(area));
}
