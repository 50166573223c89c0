/**
 * Published versions of the 20-year housing target (2560–2579 BE). They disagree, so none is merged with another: each
 * keeps its own number, source and date, and the programmes that count towards it. Where a source names only a month,
 * `as_of` is the last day of that month; where it names only a year, the last day of that fiscal year (30 September).
 */
import type { Bilingual } from "./area.ts";
import type { Programme } from "./programme.ts";
import { PROGRAMMES } from "./programmes/index.ts";
import type { TargetId } from "./target-ids.ts";

/** `exact` as published, to the last digit; `over` is "more than"; `about` was published as a round number. */
export type TargetQualifier = "exact" | "over" | "about";

export interface TargetVersion {
  /** The value in the URL. */
  id: TargetId;
  title: Bilingual;
  households: number;
  qualifier: TargetQualifier;
  /** First and last BE fiscal year of the plan. */
  from: number;
  to: number;
  /** Ids of the programmes whose households count, in the order of the registry. */
  programmes: readonly string[];
  /** The target by programme as the source gives it; null where the source gives none. It need not add up. */
  parts: readonly { programme: string; households: number; qualifier: TargetQualifier }[] | null;
  /** How the list of programmes follows from the source. */
  reading: Bilingual;
  source: Bilingual;
  /** ISO date (CE). */
  as_of: string;
  url: string | null;
}

/** Whether the programme counts households: those are the programmes of a housing target. */
export function countsHouseholds({ measures }: Pick<Programme, "measures">): boolean {
  return measures.some(({ measure }) => measure === "households");
}

/** Ids of every programme that counts households, in the order of the registry. */
export const HOUSING_PROGRAMMES: readonly string[] = PROGRAMMES.filter(countsHouseholds).map(({ id }) => id);

/** The plan, BE fiscal years. */
export const PLAN = { from: 2560, to: 2579 } as const;

/** The first is the one that the screen opens with. */
export const TARGET_VERSIONS: readonly [TargetVersion, ...TargetVersion[]] = [
  {
    ...PLAN,
    id: "codi-2562",
    title: { th: "ภารกิจที่อยู่อาศัยทั้งหมดของ พอช.", en: "CODI's whole housing responsibility" },
    households: 1_050_000,
    qualifier: "over",
    programmes: HOUSING_PROGRAMMES,
    parts: null,
    reading: {
      th: "ที่มาไม่ได้ระบุว่านับโครงการใด จึงนับทุกโครงการที่มีจำนวนครัวเรือน",
      en: "The source does not say which programmes count, so all that record households do",
    },
    source: {
      th: "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน) ข้อมูลปี 2562",
      en: "Community Organizations Development Institute (CODI), figures of 2019",
    },
    as_of: "2019-09-30",
    url: null,
  },
  {
    ...PLAN,
    id: "government-2562",
    title: { th: "บ้านมั่นคงและบ้านพอเพียง ตามคำแถลงของรัฐบาล", en: "Baan Mankong and rural homes, government statement" },
    households: 1_000_000,
    qualifier: "about",
    programmes: ["baan-mankong", "baan-phophiang"],
    parts: [
      { programme: "baan-mankong", households: 700_000, qualifier: "about" },
      { programme: "baan-phophiang", households: 350_000, qualifier: "about" },
    ],
    reading: {
      th: "นับสองโครงการที่ที่มาระบุเป้าหมายเป็นครัวเรือน",
      en: "The two programmes for which the source names a number of households count",
    },
    source: {
      th: "รองโฆษกประจำสำนักนายกรัฐมนตรี เนื่องในวันที่อยู่อาศัยโลก ตุลาคม 2562 (ผู้จัดการออนไลน์)",
      en: "Deputy government spokesperson on World Habitat Day, October 2019 (Manager Online)",
    },
    as_of: "2019-10-31",
    url: "https://mgronline.com/uptodate/detail/9620000098470",
  },
  {
    ...PLAN,
    id: "baan-mankong-2562",
    title: { th: "เฉพาะบ้านมั่นคง ตามมติคณะรัฐมนตรี", en: "Baan Mankong alone, cabinet decision" },
    households: 690_000,
    qualifier: "exact",
    programmes: ["baan-mankong"],
    parts: null,
    reading: { th: "นับโครงการเดียวที่มตินี้กล่าวถึง", en: "The only programme that the decision is about counts" },
    source: {
      th: "มติคณะรัฐมนตรี ปีงบประมาณ 2562 เพิ่มวงเงินสนับสนุนบ้านมั่นคงเป็น 89,800 บาทต่อครัวเรือน (ผู้จัดการออนไลน์)",
      en: "Cabinet decision of fiscal year 2019 raising the Baan Mankong grant to 89,800 baht per household (Manager Online)",
    },
    as_of: "2019-06-25",
    url: "https://mgronline.com/uptodate/detail/9620000060361",
  },
  {
    ...PLAN,
    id: "codi-2561",
    title: { th: "ส่วนของ พอช. ตามข่าวปี 2561", en: "CODI's part, as reported in 2018" },
    households: 1_000_000,
    qualifier: "over",
    programmes: HOUSING_PROGRAMMES,
    parts: null,
    reading: {
      th: "ที่มาไม่ได้ระบุว่านับโครงการใด จึงนับทุกโครงการที่มีจำนวนครัวเรือน",
      en: "The source does not say which programmes count, so all that record households do",
    },
    source: { th: "สยามรัฐ 28 มิถุนายน 2561", en: "Siam Rath, 28 June 2018" },
    as_of: "2018-06-28",
    url: null,
  },
  {
    ...PLAN,
    id: "cabinet-2560",
    title: { th: "ทั้งแผน ตามมติคณะรัฐมนตรี ปี 2560", en: "The whole plan, cabinet decision of 2017" },
    households: 2_270_000,
    qualifier: "about",
    programmes: HOUSING_PROGRAMMES,
    parts: null,
    reading: {
      th: "เป้าหมายของทุกหน่วยงาน แต่นับได้เฉพาะโครงการของ พอช. ความคืบหน้าจริงจึงมากกว่านี้",
      en: "The target of all agencies, while only CODI's programmes can be counted: the real progress is greater",
    },
    source: {
      th: "มติคณะรัฐมนตรี 12 กันยายน 2560 (Amazing Thai Property)",
      en: "Cabinet decision of 12 September 2017 (Amazing Thai Property)",
    },
    as_of: "2017-09-12",
    url: "https://amazingthaiproperty.com/29277",
  },
  {
    ...PLAN,
    id: "agencies-2565",
    title: { th: "ทุกหน่วยงาน ตามข่าวปี 2565", en: "All agencies, as reported in 2022" },
    households: 3_000_000,
    qualifier: "over",
    programmes: HOUSING_PROGRAMMES,
    parts: null,
    reading: {
      th: "เป้าหมายของทุกหน่วยงาน แต่นับได้เฉพาะโครงการของ พอช. ความคืบหน้าจริงจึงมากกว่านี้",
      en: "The target of all agencies, while only CODI's programmes can be counted: the real progress is greater",
    },
    source: { th: "สยามมงคล 3 ตุลาคม 2565", en: "Siam Mongkol, 3 October 2022" },
    as_of: "2022-10-03",
    url: null,
  },
];
