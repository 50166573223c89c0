/** Places for labels beside the ends of lines, in their order, moved apart by at least `gap` and kept below `bottom`. */
export function labelPlaces(ends: readonly number[], gap: number, bottom: number): number[] {
  const order = ends.map((end, index) => ({ end, index })).sort((one, other) => one.end - other.end);
  const places: number[] = [];
  for (const { end } of order) places.push(Math.max(end, (places.at(-1) ?? Number.NEGATIVE_INFINITY) + gap));
  for (let at = places.length - 1, limit = bottom; at >= 0; at--, limit -= gap)
    places[at] = Math.min(places[at] ?? limit, limit);
  const result: number[] = [];
  for (const [place, { index }] of order.entries()) result[index] = places[place] ?? 0;
  return result;
}
