/** The tile layers: the boundaries, and one of points for every programme of the registry. */
import type { Bilingual } from "../../data/area.ts";
import { publishesRecords } from "../../data/disclosure.ts";
import type { Programme } from "../../data/programme.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import type { Contents } from "../db/dataset.ts";

export const BOUNDARY_SOURCE: Bilingual = {
  th: "กรมแผนที่ทหาร / OCHA COD-AB Thailand (CC BY-IGO) ไม่ใช่แนวเขตทางกฎหมาย",
  en: "Royal Thai Survey Department / OCHA COD-AB Thailand (CC BY-IGO), not for legal use",
};

type Shape = "area" | "border" | "label" | "programme";

interface LayerBase {
  name: string;
  shape: Shape;
  title: Bilingual;
  /** What a client should ask for; deeper tiles exist up to zoom 14 and look the same. */
  maxzoom: number;
  /** Property names and what they hold, as TileJSON lists them. */
  fields: Readonly<Record<string, string>>;
}

/** Its tiles change with the boundaries alone. */
export type BoundaryLayer =
  | (LayerBase & { shape: "area"; level: "province" | "lao" })
  | (LayerBase & { shape: "border" })
  | (LayerBase & { shape: "label" });

export type Layer = BoundaryLayer | (LayerBase & { shape: "programme"; programme: Programme });

const NAMES = { name_th: "bare Thai name", name_en: "bare RTGS name" };

export const BOUNDARY_LAYERS: readonly BoundaryLayer[] = [
  {
    name: "province",
    shape: "area",
    level: "province",
    title: { th: "จังหวัด", en: "Provinces" },
    maxzoom: 10,
    fields: { code: "province", region: "region", boundary: "quality of the outline", ...NAMES },
  },
  {
    name: "lao",
    shape: "area",
    level: "lao",
    title: { th: "องค์กรปกครองส่วนท้องถิ่น", en: "Local administrative organisations" },
    maxzoom: 12,
    fields: {
      code: "LAO",
      province: "province",
      amphoe: "amphoe",
      type: "kind of LAO",
      boundary: "quality of the outline",
      ...NAMES,
    },
  },
  {
    name: "border",
    shape: "border",
    title: { th: "เส้นเขต", en: "Boundary lines, each once" },
    maxzoom: 12,
    fields: { kind: "coast, province, amphoe or lao", approximate: "drawn by us inside a shared tambon" },
  },
  {
    name: "lao-label",
    shape: "label",
    title: { th: "ชื่อ อปท.", en: "Names of LAOs" },
    maxzoom: 12,
    fields: { code: "LAO", population: "residents", ...NAMES },
  },
];

/** Points of a programme: its sites, or else one in each LAO that has records. */
function programmeLayer(programme: Programme): Layer {
  const measures = programme.measures.map(({ measure, unit }) => [measure, `sum, ${unit}`]);
  const numbers = { sites: "records", ...Object.fromEntries(measures) };
  return {
    name: programme.id,
    shape: "programme",
    programme,
    title: programme.title,
    maxzoom: 14,
    fields: {
      key: "record, or LAO where the programme has no sites; absent on a point that stands for several",
      title_th: "Thai name",
      title_en: "English name",
      lao: "LAO",
      year: "BE year",
      count: "how many the point stands for",
      demo: "demonstration data",
      ...(publishesRecords(programme) && numbers),
    },
  };
}

export const LAYERS: readonly Layer[] = [...BOUNDARY_LAYERS, ...PROGRAMMES.map(programmeLayer)];

const BY_NAME = new Map(LAYERS.map((layer) => [layer.name, layer]));

export function layerByName(name: string): Layer | undefined {
  return BY_NAME.get(name);
}

/** Raised by hand when the code that makes tiles changes: clients then ask for new ones. */
const FORMAT = 1;

/** Changes with whatever the layer's tiles are made of; part of their address. */
export function layerVersion(layer: Layer, contents: Contents): string {
  const records =
    layer.shape === "programme" ? `.${contents.basis}${contents.datasets.get(layer.name)?.version ?? 0}` : "";
  return `${FORMAT}.${contents.areas}${records}`;
}
