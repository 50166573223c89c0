/** Writes the parts of small shapefiles, as the ESRI white paper and dBASE III lay them out. */
import { zipSync } from "fflate";

type Place = readonly number[];
/** Rings of one area; outer rings go clockwise, holes the other way. */
export type Rings = readonly (readonly Place[])[];

const POLYGON = 5;
const HEADER = 100;

function boxOf(places: readonly Place[]): number[] {
  const [xs, ys] = [places.map(([x = 0]) => x), places.map(([, y = 0]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function record(number: number, rings: Rings | null): Buffer {
  if (rings === null) {
    const empty = Buffer.alloc(12);
    empty.writeInt32BE(number, 0);
    empty.writeInt32BE(2, 4);
    return empty;
  }
  const places = rings.flat();
  const content = Buffer.alloc(44 + 4 * rings.length + 16 * places.length);
  content.writeInt32LE(POLYGON, 0);
  for (const [at, value] of boxOf(places).entries()) content.writeDoubleLE(value, 4 + 8 * at);
  content.writeInt32LE(rings.length, 36);
  content.writeInt32LE(places.length, 40);
  let start = 0;
  for (const [at, ring] of rings.entries()) {
    content.writeInt32LE(start, 44 + 4 * at);
    start += ring.length;
  }
  for (const [at, [x = 0, y = 0]] of places.entries()) {
    content.writeDoubleLE(x, 44 + 4 * rings.length + 16 * at);
    content.writeDoubleLE(y, 52 + 4 * rings.length + 16 * at);
  }
  const head = Buffer.alloc(8);
  head.writeInt32BE(number, 0);
  head.writeInt32BE(content.length / 2, 4);
  return Buffer.concat([head, content]);
}

/** Null is a row without a shape. `kind` other than 5 makes a header of that kind and no rows. */
export function shp(areas: readonly (Rings | null)[], kind = POLYGON): Buffer {
  const records = kind === POLYGON ? areas.map((rings, index) => record(index + 1, rings)) : [];
  const header = Buffer.alloc(HEADER);
  header.writeInt32BE(9994, 0);
  header.writeInt32BE((HEADER + records.reduce((sum, each) => sum + each.length, 0)) / 2, 24);
  header.writeInt32LE(1000, 28);
  header.writeInt32LE(kind, 32);
  return Buffer.concat([header, ...records]);
}

/** A .shp of points. */
export function pointShp(places: readonly Place[]): Buffer {
  const records = places.map(([x = 0, y = 0], at) => {
    const record = Buffer.alloc(28);
    record.writeInt32BE(at + 1, 0);
    record.writeInt32BE(10, 4);
    record.writeInt32LE(1, 8);
    record.writeDoubleLE(x, 12);
    record.writeDoubleLE(y, 20);
    return record;
  });
  const header = shp([], 1);
  header.writeInt32BE((HEADER + 28 * places.length) / 2, 24);
  return Buffer.concat([header, ...records]);
}

/** The index of what `shp` writes. */
export function shx(areas: readonly (Rings | null)[]): Buffer {
  const header = Buffer.from(shp([]));
  header.writeInt32BE((HEADER + 8 * areas.length) / 2, 24);
  let offset = HEADER;
  const entries = areas.map((rings, index) => {
    const { length } = record(index + 1, rings);
    const entry = Buffer.alloc(8);
    entry.writeInt32BE(offset / 2, 0);
    entry.writeInt32BE((length - 8) / 2, 4);
    offset += length;
    return entry;
  });
  return Buffer.concat([header, ...entries]);
}

/** Thai letters of windows-874 stand in the order of Unicode. */
export function windows874(text: string): Buffer {
  return Buffer.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code >= 0xe00 ? code - 0xe00 + 0xa0 : code;
    }),
  );
}

/** Text columns of 100 bytes; `driver` is the language driver id. */
export function dbf(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  write: (text: string) => Buffer = windows874,
  driver = 0,
): Buffer {
  const width = 100;
  const header = Buffer.alloc(32 + 32 * columns.length + 1);
  header.writeUInt8(3, 0);
  header.writeUInt32LE(rows.length, 4);
  header.writeUInt16LE(header.length, 8);
  header.writeUInt16LE(1 + width * columns.length, 10);
  header.writeUInt8(driver, 29);
  for (const [at, column] of columns.entries()) {
    write(column).copy(header, 32 + 32 * at, 0, 10);
    header.write("C", 32 + 32 * at + 11, "latin1");
    header.writeUInt8(width, 32 + 32 * at + 16);
  }
  header.writeUInt8(0x0d, header.length - 1);
  const cells = rows.map((row) =>
    Buffer.concat([
      Buffer.from(" "),
      ...row.map((text) => Buffer.concat([write(text), Buffer.alloc(width, " ")]).subarray(0, width)),
    ]),
  );
  return Buffer.concat([header, ...cells, Buffer.from([0x1a])]);
}

export function zip(files: Readonly<Record<string, Uint8Array | string>>): Buffer {
  const bytes = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content),
  ]);
  return Buffer.from(zipSync(Object.fromEntries(bytes)));
}

const GEOGRAPHIC = {
  wgs84:
    'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
  indian1975:
    'GEOGCS["GCS_Indian_1975",DATUM["D_Indian_1975",SPHEROID["Everest_Adjustment_1937",6377276.345,300.8017]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
} as const;

/** A .prj as ArcGIS writes it. */
export function prj(datum: keyof typeof GEOGRAPHIC, zone?: 47 | 48): string {
  if (!zone) return GEOGRAPHIC[datum];
  const name = `${datum === "wgs84" ? "WGS_1984" : "Indian_1975"}_UTM_Zone_${zone}N`;
  return `PROJCS["${name}",${GEOGRAPHIC[datum]},PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",${zone === 47 ? "99.0" : "105.0"}],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`;
}
