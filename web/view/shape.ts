/**
 * An outline of one's own: a circle, or polygons drawn or read from a file. WGS 84 degrees to five decimals (a metre),
 * kilometres to three. `parseShape` and `formatShape` are each other's inverse.
 */

export type Position = readonly [lng: number, lat: number];
/** Closed: the last position is the first. */
export type Ring = readonly Position[];

export type Shape =
  | { kind: "circle"; center: Position; km: number }
  | { kind: "polygon"; polygons: readonly (readonly Ring[])[] };

/** What the server answers for at most, km. */
export const MAX_KM = 1000;
/** Characters; longer addresses are cut by some programs that pass them on. */
const LONGEST = 1500;
const SCALE = 1e5;
/** Letters that stand for themselves in a URL: five bits and "more follows" each. */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const RING_END = ".";
const POLYGON_END = "~";

const whole = (degrees: number) => Math.round(degrees * SCALE);
/** Never `-0`. */
const round = (value: number, scale: number) => Math.round(value * scale) / scale + 0;
const isPlace = ([lng, lat]: Position) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90;

/** A circle as it is kept; null when the radius is none that can be asked for. */
export function circleShape([lng, lat]: Position, km: number): Shape | null {
  const center: Position = [round(lng, SCALE), round(lat, SCALE)];
  const kept = round(km, 1000);
  return kept > 0 && kept <= MAX_KM && isPlace(center) ? { kind: "circle", center, km: kept } : null;
}

/** Polygons as they are kept, with repeated positions and what is no ring left out; null when nothing remains. */
export function polygonShape(polygons: readonly (readonly (readonly (readonly number[])[])[])[]): Shape | null {
  const kept = polygons
    .map((rings) => rings.map(keptRing).filter((ring) => ring.length >= 4))
    .filter((rings) => rings.length > 0);
  const places = kept.flat(2);
  return places.length > 0 && places.every(isPlace) ? { kind: "polygon", polygons: kept } : null;
}

function keptRing(ring: readonly (readonly number[])[]): Ring {
  const places = ring.map(([lng = Number.NaN, lat = Number.NaN]): Position => [round(lng, SCALE), round(lat, SCALE)]);
  const open = places.filter((place, index) => index === 0 || !same(place, places[index - 1]));
  while (open.length > 1 && same(open.at(-1), open[0])) open.pop();
  const [first] = open;
  return first ? [...open, first] : [];
}

const same = (one: Position | undefined, other: Position | undefined) =>
  one?.[0] === other?.[0] && one?.[1] === other?.[1];

/** `c:lng,lat,km`, or `p:` and the differences from position to position. */
export function formatShape(shape: Shape): string {
  if (shape.kind === "circle") return `c:${[...shape.center, shape.km].join(",")}`;
  let [x, y] = [0, 0];
  const write = ([lng, lat]: Position) => {
    const text = digits(whole(lng) - x) + digits(whole(lat) - y);
    [x, y] = [whole(lng), whole(lat)];
    return text;
  };
  const ringText = (ring: Ring) => ring.slice(0, -1).map(write).join("");
  return `p:${shape.polygons.map((rings) => rings.map(ringText).join(RING_END)).join(POLYGON_END)}`;
}

/** Whether a shape is too long for a URL. */
export function isLong(shape: Shape): boolean {
  return formatShape(shape).length > LONGEST;
}

/** Undefined for what is no shape. */
export function parseShape(text: string): Shape | undefined {
  const body = text.slice(2);
  if (text.startsWith("c:")) {
    const numbers = body.split(",");
    const [lng, lat, km] = numbers.map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
    if (numbers.length !== 3 || lng === undefined || lat === undefined || km === undefined) return undefined;
    return circleShape([lng, lat], km) ?? undefined;
  }
  if (!text.startsWith("p:")) return undefined;
  let [x, y] = [0, 0];
  let broken = false;
  const read = (ring: string): Position[] => {
    const steps = numbersOf(ring);
    if (steps === null || steps.length < 6 || steps.length % 2 === 1) broken = true;
    const places: Position[] = [];
    for (let at = 0; at + 1 < (steps?.length ?? 0); at += 2) {
      x += steps?.[at] ?? 0;
      y += steps?.[at + 1] ?? 0;
      places.push([x / SCALE, y / SCALE]);
    }
    return places;
  };
  const polygons = body.split(POLYGON_END).map((rings) => rings.split(RING_END).map(read));
  return broken ? undefined : (polygonShape(polygons) ?? undefined);
}

/** A whole number, small ones short: the sign in the lowest bit, then five bits to a letter. */
function digits(value: number): string {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = "";
  while (rest >= 32) {
    text += DIGITS.charAt(32 + (rest % 32));
    rest = Math.floor(rest / 32);
  }
  return text + DIGITS.charAt(rest);
}

/** Null for letters that are none of ours, or an end in the middle of a number. */
function numbersOf(text: string): number[] | null {
  const numbers: number[] = [];
  let value = 0;
  let place = 1;
  for (const letter of text) {
    const digit = DIGITS.indexOf(letter);
    if (digit < 0 || place > 32 ** 6) return null;
    value += (digit % 32) * place;
    place *= 32;
    if (digit >= 32) continue;
    numbers.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2);
    value = 0;
    place = 1;
  }
  return place === 1 ? numbers : null;
}
