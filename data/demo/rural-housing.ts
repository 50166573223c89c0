/** Rural housing, the two kinds: single houses repaired (never shown one by one) and settlements on land-reform land. */
import { type DemoMaker, type DemoRow, yearPicker } from "./file.ts";
import { pointInside } from "./outline.ts";

const LAOS_WITH_REPAIRS = 1650;
const SETTLEMENTS = 64;

/** Provinces with large tracts of land-reform land. */
const LAND_REFORM_PROVINCES = [
  "30",
  "31",
  "34",
  "36",
  "40",
  "50",
  "57",
  "60",
  "62",
  "67",
  "70",
  "71",
  "80",
  "84",
  "90",
];

const repairYear = yearPicker(2560, [25, 35, 40]);
const settlementYear = yearPicker(2559, [10, 20, 35, 35]);

/** One row per house: from one to fifteen houses in an LAO, so that small cells do occur. */
export const repairedHouses: DemoMaker = ({ laos }, random) => {
  const rural = laos.filter(({ type }) => type === "tao" || type === "thesaban_tambon");
  const chosen = random.sample(rural, LAOS_WITH_REPAIRS, ({ population }) => Math.max(population, 500));
  chosen.sort((a, b) => (a.code < b.code ? -1 : 1));
  return chosen.flatMap((lao) => {
    const begun = repairYear(random);
    return Array.from({ length: random.pick([1, 2, 3, 5, 6, 7, 8, 9, 10, 12, 15]) }, (_, index): DemoRow => {
      const key = `P${lao.code}-${index + 1}`;
      return {
        key,
        lao: lao.code,
        year: random.next() < 0.7 ? begun : repairYear(random),
        households: 1,
        subsidy_baht: random.integer(12, 40) * 1000,
        applicant_name: `บุคคลสมมติ ${key}`,
        house_code: `0000-${key}`,
        stage: random.pick(["complete", "complete", "building"]),
      };
    });
  });
};

export const landReformSettlements: DemoMaker = async (country, random) => {
  const taos = country.laos.filter(({ type, province }) => type === "tao" && LAND_REFORM_PROVINCES.includes(province));
  const chosen = random.sample(taos, SETTLEMENTS).sort((a, b) => (a.code < b.code ? -1 : 1));
  const outlines = await country.outlines(chosen.map(({ code }) => code));
  return chosen.map((lao): DemoRow => {
    const outline = outlines.get(lao.code);
    if (!outline) throw new Error(`No outline for LAO ${lao.code}`);
    const [lng, lat] = pointInside(outline, random);
    const begun = settlementYear(random);
    const households = random.integer(20, 160);
    return {
      key: `L${lao.code}`,
      lao: lao.code,
      year: begun,
      lat,
      lon: lng,
      title_th: `บ้านมั่นคงชนบท ส.ป.ก. ตำบล${lao.name_th} (สาธิต)`,
      title_en: `Land-reform rural housing, ${lao.name_en} Tambon (demonstration)`,
      households,
      rai: households * random.integer(2, 7) + random.integer(0, 3) * 0.25,
      stage: begun < 2561 ? "complete" : random.pick(["approved", "building"]),
    };
  });
};
