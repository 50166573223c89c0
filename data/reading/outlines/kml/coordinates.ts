/** Reads a list of coordinates of KML, `lng,lat[,height] …`, with spaces and commas as they are found. */

const SPACES = /[\s\u200b-\u200d\u2060]+/g;
const COMMAS = /\s*[,，、]\s*/g;
const LAST_COMMA = /,(?= |$)/g;

/** Places as [lng, lat]; null where it is not certain which numbers belong together. */
export function readCoordinates(text: string): number[][] | null {
  const even = text.replace(SPACES, " ").trim().replace(COMMAS, ",").replace(LAST_COMMA, "");
  const tuples = even.split(" ").map((tuple) => tuple.split(",").map(numberOf));
  // a height may be missing, or be no number
  if (tuples.every(({ length }) => length === 2 || length === 3))
    return finite(tuples.map((tuple) => tuple.slice(0, 2)));
  const numbers = tuples.flat();
  const [only, another] = [inGroups(numbers, 2), inGroups(numbers, 3)].filter((places) => places !== null);
  return only && !another ? only : null;
}

const numberOf = (text: string) => (text === "" ? Number.NaN : Number(text));
const finite = (places: number[][]) => (places.every((place) => place.every(Number.isFinite)) ? places : null);

/** Numbers without a sign of where a place ends: a size fits when the places are on the earth and end where they began. */
function inGroups(numbers: readonly number[], size: 2 | 3): number[][] | null {
  if (numbers.length % size !== 0 || numbers.length < 4 * size) return null;
  const places = Array.from({ length: numbers.length / size }, (_, at) => numbers.slice(at * size, at * size + 2));
  const onEarth = places.every(([lng = 0, lat = 0]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90);
  const [first, last] = [places[0], places.at(-1)];
  return onEarth && first?.[0] === last?.[0] && first?.[1] === last?.[1] ? places : null;
}
