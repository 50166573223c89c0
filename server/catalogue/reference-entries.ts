/** The catalogue's entries of what the programmes are measured against; it comes with the product. */
import { REGISTERS } from "../../data/register/identity.ts";
import type { CatalogueEntry, Field } from "./dataset.ts";

const code: Field = { name: "code", title: { th: "รหัสพื้นที่", en: "Code of the area" }, unit: null };
const names: Field[] = [
  { name: "name_th", title: { th: "ชื่อภาษาไทย", en: "Name in Thai" }, unit: null },
  { name: "name_en", title: { th: "ชื่อภาษาอังกฤษ", en: "Name in English" }, unit: null },
];

const COD_AB = {
  th: "กรมแผนที่ทหาร ผ่าน OCHA HDX COD-AB",
  en: "Royal Thai Survey Department through OCHA HDX COD-AB",
};
const DLA = { th: "กรมส่งเสริมการปกครองท้องถิ่น", en: "Department of Local Administration" };
const DOPA = {
  th: "กรมการปกครอง (รวบรวมใน Ahoerstemeier/tambon)",
  en: "Department of Provincial Administration (compiled in Ahoerstemeier/tambon)",
};

/** Facts that their owner published without naming a licence. */
const UNNAMED = "facts";
const same = { origins: [], kept: false } as const;

export const REFERENCE_ENTRIES: readonly CatalogueEntry[] = [
  {
    ...same,
    id: "boundaries",
    title: { th: "ขอบเขตจังหวัด อำเภอ และ อปท.", en: "Boundaries of provinces, districts and LAOs" },
    about: {
      th: "แนวเขต 77 จังหวัดและ อปท. 7,825 แห่ง ณ 31 ธันวาคม 2561 ใช้อ้างอิงทางกฎหมายไม่ได้",
      en: "Outlines of 77 provinces and 7,825 LAOs as of 31 December 2018. Not for legal use.",
    },
    source: COD_AB,
    licence: "CC-BY-3.0-IGO",
    changed: "2018-12-31",
    kind: "geography",
    keywords: ["ขอบเขตการปกครอง", "จังหวัด", "อำเภอ", "อปท."],
    fields: [
      code,
      ...names,
      { name: "area_km2", title: { th: "พื้นที่", en: "Area" }, unit: "km²" },
      { name: "boundary", title: { th: "คุณภาพของแนวเขต", en: "Quality of the outline" }, unit: null },
      { name: "bbox", title: { th: "กรอบพิกัด (WGS 84)", en: "Bounding box (WGS 84)" }, unit: "degree" },
    ],
    resources: [
      { name: { th: "แผ่นแผนที่จังหวัด", en: "Tiles of provinces" }, format: "TileJSON", path: "/tiles/province.json" },
      { name: { th: "แผ่นแผนที่ อปท.", en: "Tiles of LAOs" }, format: "TileJSON", path: "/tiles/lao.json" },
      {
        name: { th: "รายชื่อจังหวัด", en: "List of provinces" },
        format: "JSON",
        path: "/api/areas?level=province",
      },
    ],
  },
  {
    ...same,
    id: "register",
    title: { th: "ทะเบียนองค์กรปกครองส่วนท้องถิ่น", en: "Register of local administrative organisations" },
    about: {
      th: "รหัส ชื่อ และประเภทของ อปท. พร้อมชื่อและรหัสเดิม",
      en: "Codes, names and types of LAOs, with those that they had before.",
    },
    source: DLA,
    licence: UNNAMED,
    changed: REGISTERS.at(-1)?.as_of ?? null,
    kind: "records",
    keywords: ["อปท.", "เทศบาล", "อบต."],
    fields: [
      code,
      ...names,
      { name: "type", title: { th: "ประเภท", en: "Type" }, unit: null },
      { name: "province", title: { th: "รหัสจังหวัด", en: "Code of the province" }, unit: null },
      { name: "amphoe", title: { th: "รหัสอำเภอ", en: "Code of the district" }, unit: null },
    ],
    resources: [{ name: { th: "รายชื่อ อปท.", en: "List of LAOs" }, format: "JSON", path: "/api/areas?level=lao" }],
  },
  {
    ...same,
    id: "residents",
    title: { th: "ประชากรและบ้านตามทะเบียน", en: "Registered residents and houses" },
    about: {
      th: "จำนวนประชากรและบ้าน ณ 31 ธันวาคมของแต่ละปี",
      en: "Residents and houses on 31 December of each year.",
    },
    source: DOPA,
    licence: UNNAMED,
    changed: "2021-12-31",
    kind: "statistics",
    keywords: ["ประชากร", "บ้าน", "ทะเบียนราษฎร"],
    fields: [
      { name: "codes", title: { th: "รหัสพื้นที่", en: "Codes of areas" }, unit: null },
      { name: "residents", title: { th: "ประชากร", en: "Residents" }, unit: "person" },
      { name: "houses", title: { th: "บ้าน", en: "Houses" }, unit: "house" },
    ],
    resources: [
      { name: { th: "รายจังหวัด", en: "By province" }, format: "JSON", path: "/api/denominators?level=province" },
      { name: { th: "รายอำเภอ", en: "By district" }, format: "JSON", path: "/api/denominators?level=amphoe" },
      { name: { th: "ราย อปท.", en: "By LAO" }, format: "JSON", path: "/api/denominators?level=lao" },
    ],
  },
  {
    ...same,
    id: "tambons",
    title: { th: "ตำบลและ อปท. ที่ดูแล", en: "Subdistricts and the LAOs that answer for them" },
    about: {
      th: "ตำบลและแขวงทุกแห่ง พร้อมรหัสของ อปท. ที่ดูแล หนึ่งตำบลอาจมีหลาย อปท.",
      en: "Every tambon and khwaeng with the codes of its LAOs; several may share one.",
    },
    source: { th: `${COD_AB.th}; ${DLA.th}`, en: `${COD_AB.en}; ${DLA.en}` },
    licence: "CC-BY-3.0-IGO",
    changed: "2018-12-31",
    kind: "geography",
    keywords: ["ตำบล", "แขวง", "อปท."],
    fields: [
      { name: "codes", title: { th: "รหัสตำบล", en: "Codes of subdistricts" }, unit: null },
      { name: "names_th", title: { th: "ชื่อภาษาไทย", en: "Names in Thai" }, unit: null },
      { name: "names_en", title: { th: "ชื่อภาษาอังกฤษ", en: "Names in English" }, unit: null },
      { name: "laos", title: { th: "รหัส อปท. ที่ดูแล", en: "Codes of its LAOs" }, unit: null },
    ],
    resources: [{ name: { th: "ตำบลทั้งหมด", en: "All subdistricts" }, format: "JSON", path: "/api/tambons" }],
  },
  {
    ...same,
    id: "published",
    title: { th: "ตัวเลขที่เผยแพร่แล้ว", en: "Figures as published" },
    about: {
      th: "ตัวเลขที่ พอช. หน่วยงานอื่น และสื่อเผยแพร่ พร้อมที่มาและวันที่ของแต่ละตัวเลข",
      en: "What CODI, other agencies and newspapers published, each with its source and date.",
    },
    source: {
      th: "พอช. หน่วยงานอื่น และสื่อ ตามที่ระบุในแต่ละตัวเลข",
      en: "CODI, other agencies and newspapers, as each figure says",
    },
    licence: UNNAMED,
    changed: null,
    kind: "statistics",
    keywords: ["สถิติ", "องค์กรชุมชน", "พอช."],
    fields: [
      { name: "programme", title: { th: "โครงการหรือเรื่อง", en: "Programme or topic" }, unit: null },
      { name: "place", title: { th: "พื้นที่", en: "Place" }, unit: null },
      { name: "value", title: { th: "ค่า", en: "Value" }, unit: "unit" },
      { name: "year", title: { th: "ปี (พ.ศ.)", en: "Year (BE)" }, unit: "year" },
      { name: "source", title: { th: "ที่มา", en: "Source" }, unit: null },
    ],
    resources: [{ name: { th: "ตัวเลขทั้งหมด", en: "All figures" }, format: "JSON", path: "/api/published/figures" }],
  },
];
