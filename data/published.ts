/**
 * Figures as CODI and others published them, apart from the records: what the screen sets beside its own sums.
 * Publications disagree with each other, so a figure is never merged with another; each keeps its source and date.
 * Where a publication names only a year, `as_of` is the last day of that fiscal year (30 September).
 */
import type { Bilingual } from "./area.ts";

export interface PublishedFigure {
  id: string;
  /** null: about the country or about all programmes. */
  programme: string | null;
  /** A measure of the contract, or a name of its own where the contract has none. */
  measure: string;
  /** "TH" = the nation, or an area code. */
  area: string;
  title: Bilingual;
  value: number;
  /** `exact` can be compared to the last digit; `over` is "more than". */
  qualifier: "exact" | "over";
  unit: string;
  source: Bilingual;
  /** ISO date (CE). */
  as_of: string;
  /** The part of the programme that it is about, where it is not about all of it: it is compared with no sum. */
  part?: Bilingual;
}

const SEED = {
  area: "TH",
  qualifier: "exact",
  source: {
    th: "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน) ข้อมูลปี 2562",
    en: "Community Organizations Development Institute (CODI), figures of 2019",
  },
  as_of: "2019-09-30",
} as const;

/** Records are of other canals too. */
const LAT_PHRAO = { part: { th: "เฉพาะคลองลาดพร้าว", en: "Lat Phrao canal only" } } as const;

const CANAL_EARLIER = {
  ...SEED,
  ...LAT_PHRAO,
  programme: "canal-housing",
  source: {
    th: "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน) เอกสารฉบับก่อน แผนปี 2560",
    en: "Community Organizations Development Institute (CODI), earlier publication, plan for 2017",
  },
  as_of: "2017-09-30",
} as const;

export const PUBLISHED: readonly PublishedFigure[] = [
  {
    ...SEED,
    id: "provinces",
    programme: null,
    measure: "provinces",
    title: { th: "จังหวัด", en: "Provinces" },
    value: 77,
    unit: "province",
  },
  {
    ...SEED,
    id: "laos",
    programme: null,
    measure: "laos",
    title: { th: "องค์กรปกครองส่วนท้องถิ่น (อปท.)", en: "Local administrative organisations (LAO)" },
    value: 7825,
    unit: "lao",
  },
  {
    ...SEED,
    id: "housing-target",
    programme: null,
    measure: "households_target",
    title: {
      th: "เป้าหมายที่อยู่อาศัยตามแผน 20 ปี (ถึง พ.ศ. 2579)",
      en: "Housing responsibility under the 20-year plan (to 2036)",
    },
    value: 1_050_000,
    qualifier: "over",
    unit: "household",
  },
  {
    ...SEED,
    id: "council-sites",
    programme: "council",
    measure: "sites",
    title: { th: "สภาองค์กรชุมชน", en: "Community organisation councils" },
    value: 7332,
    unit: "record",
  },
  {
    ...SEED,
    id: "council-coverage",
    programme: "council",
    measure: "coverage",
    title: { th: "สัดส่วน อปท. ที่มีสภาองค์กรชุมชน", en: "Share of LAOs with a council" },
    value: 0.937,
    unit: "share",
  },
  {
    ...SEED,
    id: "council-members",
    programme: "council",
    measure: "members",
    title: { th: "สมาชิกสภาองค์กรชุมชน", en: "Council members" },
    value: 241_301,
    unit: "person",
  },
  {
    ...SEED,
    id: "welfare-fund-sites",
    programme: "welfare-fund",
    measure: "sites",
    title: { th: "กองทุนสวัสดิการชุมชน", en: "Community welfare funds" },
    value: 5997,
    unit: "record",
  },
  {
    ...SEED,
    id: "welfare-fund-members",
    programme: "welfare-fund",
    measure: "members",
    title: { th: "สมาชิกกองทุนสวัสดิการชุมชน", en: "Welfare fund members" },
    value: 5_500_000,
    qualifier: "over",
    unit: "person",
  },
  {
    ...SEED,
    id: "welfare-fund-money",
    programme: "welfare-fund",
    measure: "fund_baht",
    title: { th: "เงินกองทุนสวัสดิการชุมชน", en: "Welfare fund money" },
    value: 15_000_000_000,
    qualifier: "over",
    unit: "baht",
  },
  {
    ...SEED,
    id: "economic-tambon-sites",
    programme: "economic-tambon",
    measure: "sites",
    title: { th: "ตำบลเศรษฐกิจฐานราก", en: "Grassroots-economy tambons" },
    value: 556,
    unit: "record",
  },
  {
    ...SEED,
    id: "canal-communities",
    ...LAT_PHRAO,
    programme: "canal-housing",
    measure: "communities",
    title: { th: "ชุมชนริมคลองลาดพร้าว", en: "Communities along the Lat Phrao canal" },
    value: 50,
    unit: "community",
  },
  {
    ...SEED,
    id: "canal-households",
    ...LAT_PHRAO,
    programme: "canal-housing",
    measure: "households",
    title: { th: "ครัวเรือนริมคลองลาดพร้าว", en: "Households along the Lat Phrao canal" },
    value: 7069,
    unit: "household",
  },
  {
    ...SEED,
    id: "canal-districts",
    ...LAT_PHRAO,
    programme: "canal-housing",
    measure: "laos",
    title: { th: "เขตที่คลองลาดพร้าวไหลผ่าน", en: "Districts along the Lat Phrao canal" },
    value: 8,
    unit: "lao",
  },
  {
    ...CANAL_EARLIER,
    id: "canal-communities-earlier",
    measure: "communities",
    title: { th: "ชุมชนริมคลองลาดพร้าว (เอกสารฉบับก่อน)", en: "Communities along the Lat Phrao canal (earlier)" },
    value: 52,
    unit: "community",
  },
  {
    ...CANAL_EARLIER,
    id: "canal-households-earlier",
    measure: "households",
    title: { th: "ครัวเรือนริมคลองลาดพร้าว (เอกสารฉบับก่อน)", en: "Households along the Lat Phrao canal (earlier)" },
    value: 7081,
    unit: "household",
  },
  {
    ...SEED,
    id: "homeless-places-chiang-mai",
    programme: "homeless-centre",
    measure: "places",
    area: "3500102",
    title: { th: "ศูนย์คนไร้บ้านเชียงใหม่ รองรับได้", en: "Places in the Chiang Mai homeless centre" },
    value: 50,
    unit: "place",
  },
  {
    ...SEED,
    id: "homeless-places-khon-kaen",
    programme: "homeless-centre",
    measure: "places",
    area: "3400102",
    title: { th: "บ้านโฮมแสนสุข ขอนแก่น รองรับได้", en: "Places in Baan Home Saen Suk, Khon Kaen" },
    value: 68,
    unit: "place",
  },
  {
    ...SEED,
    id: "homeless-places-pathum-thani",
    programme: "homeless-centre",
    measure: "places",
    area: "5130106",
    title: { th: "ศูนย์คนไร้บ้านปทุมธานี รองรับได้", en: "Places in the Pathum Thani homeless centre" },
    value: 100,
    unit: "place",
  },
];
