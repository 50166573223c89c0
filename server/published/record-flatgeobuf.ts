/**
 * Records as FlatGeobuf, written page by page like the other files. A file that is written as it goes has no index of
 * places in it, and does not say beforehand how many features follow: both are optional.
 */
import { Readable } from "node:stream";
import { Builder, ByteBuffer } from "flatbuffers";
import { magicbytes } from "flatgeobuf/lib/mjs/constants.js";
import { Column } from "flatgeobuf/lib/mjs/flat-geobuf/column.js";
import { ColumnType } from "flatgeobuf/lib/mjs/flat-geobuf/column-type.js";
import { Crs } from "flatgeobuf/lib/mjs/flat-geobuf/crs.js";
import { Feature } from "flatgeobuf/lib/mjs/flat-geobuf/feature.js";
import { GeometryType } from "flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js";
import { Header } from "flatgeobuf/lib/mjs/flat-geobuf/header.js";
import { buildFeature } from "flatgeobuf/lib/mjs/generic/feature.js";
import { parseGeometry } from "flatgeobuf/lib/mjs/generic/geometry.js";
import type { HeaderMeta } from "flatgeobuf/lib/mjs/header-meta.js";
import type { Programme } from "../../data/programme.ts";
import type { RecordAnswer } from "../db/records.ts";
import { FLATGEOBUF } from "../wire/media-types.ts";
import { type About, file, type RecordPages } from "./record-export.ts";
import { recordColumns, recordRow } from "./record-row.ts";

/** WGS 84 */
const EPSG = 4326;

function typeOf(name: string, { measures, attributes }: Programme): ColumnType {
  if (name === "year") return ColumnType.Int;
  const isNumber =
    name === "lng" ||
    name === "lat" ||
    measures.some(({ measure }) => measure === name) ||
    attributes.some((attribute) => attribute.name === name && attribute.kind === "number");
  return isNumber ? ColumnType.Double : ColumnType.String;
}

function headerMeta(programme: Programme, { provenance, filters }: About): HeaderMeta {
  return {
    geometryType: GeometryType.Point,
    columns: recordColumns(programme).map((name) => ({
      name,
      type: typeOf(name, programme),
      title: null,
      description: null,
      width: -1,
      precision: -1,
      scale: -1,
      nullable: true,
      unique: false,
      primary_key: false,
    })),
    envelope: null,
    featuresCount: 0,
    indexNodeSize: 0,
    crs: null,
    title: programme.title.th,
    description: programme.about.th,
    metadata: JSON.stringify({ ...provenance, licence: programme.licence, filters }),
  };
}

/** The library's own header leaves out title, description and metadata. */
function headerBytes(name: string, { columns, geometryType, title, description, metadata }: HeaderMeta): Uint8Array {
  const builder = new Builder();
  const columnOffsets = (columns ?? []).map((column) => {
    const columnName = builder.createString(column.name);
    Column.startColumn(builder);
    Column.addName(builder, columnName);
    Column.addType(builder, column.type);
    return Column.endColumn(builder);
  });
  const columnVector = Header.createColumnsVector(builder, columnOffsets);
  const texts = {
    name: builder.createString(name),
    title: builder.createString(title ?? ""),
    description: builder.createString(description ?? ""),
    metadata: builder.createString(metadata ?? ""),
  };
  Crs.startCrs(builder);
  Crs.addCode(builder, EPSG);
  const crs = Crs.endCrs(builder);
  Header.startHeader(builder);
  Header.addName(builder, texts.name);
  Header.addGeometryType(builder, geometryType);
  Header.addColumns(builder, columnVector);
  Header.addFeaturesCount(builder, 0n);
  Header.addIndexNodeSize(builder, 0);
  Header.addCrs(builder, crs);
  Header.addTitle(builder, texts.title);
  Header.addDescription(builder, texts.description);
  Header.addMetadata(builder, texts.metadata);
  builder.finishSizePrefixed(Header.endHeader(builder));
  return builder.asUint8Array();
}

/** The library builds no feature without a geometry. */
function withoutGeometry(feature: Uint8Array): Uint8Array {
  const properties = Feature.getSizePrefixedRootAsFeature(new ByteBuffer(feature)).propertiesArray();
  const builder = new Builder();
  const vector = Feature.createPropertiesVector(builder, properties ?? new Uint8Array());
  Feature.startFeature(builder);
  Feature.addProperties(builder, vector);
  builder.finishSizePrefixed(Feature.endFeature(builder));
  return builder.asUint8Array();
}

export function exportFlatgeobuf(programme: Programme, pages: RecordPages, about: About): Response {
  const meta = headerMeta(programme, about);
  function featureBytes(record: RecordAnswer): Uint8Array {
    const point = { getType: () => "Point", getFlatCoordinates: () => [...(record.center ?? [])] };
    const feature = buildFeature(
      parseGeometry(point, GeometryType.Point),
      recordRow(record, programme, about.provenance),
      meta,
    );
    return record.center ? feature : withoutGeometry(feature);
  }
  async function* parts() {
    yield magicbytes;
    yield headerBytes(programme.id, meta);
    for await (const page of pages) yield Buffer.concat(page.map(featureBytes));
  }
  return file(Readable.from(parts(), { objectMode: false }), FLATGEOBUF, `${programme.id}.fgb`);
}
