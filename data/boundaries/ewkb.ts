/** Hexadecimal extended WKB (little-endian, with SRID), which PostGIS reads as a geometry without further parsing. */
export type Positions = readonly number[];

const MULTI_LINE = 5;
const MULTI_POLYGON = 6;
const SRID_FLAG = 0x20000000;

/** Rings as flat x, y pairs, first position repeated at the end. */
export function multiPolygon(srid: number, polygons: readonly (readonly Positions[])[]): string {
  const size = polygons.flat().reduce((sum, ring) => sum + 4 + ring.length * 8, 9 + polygons.length * 9);
  const write = writer(size + 4);
  write.header(MULTI_POLYGON, polygons.length, srid);
  for (const rings of polygons) {
    write.header(3, rings.length);
    for (const ring of rings) write.positions(ring);
  }
  return write.hex();
}

/** Lines as flat x, y pairs. */
export function multiLineString(srid: number, lines: readonly Positions[]): string {
  const size = lines.reduce((sum, line) => sum + 9 + line.length * 8, 13);
  const write = writer(size);
  write.header(MULTI_LINE, lines.length, srid);
  for (const line of lines) {
    write.kind(2);
    write.positions(line);
  }
  return write.hex();
}

export function point(srid: number, x: number, y: number): string {
  const write = writer(25);
  write.kind(1, srid);
  write.pair([x, y]);
  return write.hex();
}

function writer(size: number) {
  const buffer = Buffer.alloc(size);
  let offset = 0;
  const kind = (type: number, srid?: number) => {
    offset = buffer.writeUInt8(1, offset);
    offset = buffer.writeUInt32LE(srid === undefined ? type : type + SRID_FLAG, offset);
    if (srid !== undefined) offset = buffer.writeUInt32LE(srid, offset);
  };
  const count = (number: number) => {
    offset = buffer.writeUInt32LE(number, offset);
  };
  const pair = (values: Positions) => {
    for (const value of values) offset = buffer.writeDoubleLE(value, offset);
  };
  return {
    kind,
    pair,
    header: (type: number, members: number, srid?: number) => {
      kind(type, srid);
      count(members);
    },
    positions: (values: Positions) => {
      count(values.length / 2);
      pair(values);
    },
    hex: () => buffer.toString("hex"),
  };
}
