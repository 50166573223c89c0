/** 7,332 councils in as many LAOs, 241,301 members: both exactly as published for 2562. */
import type { DemoLao } from "./country.ts";
import { type DemoMaker, dateIn, yearPicker } from "./file.ts";
import { placeEn, placeTh } from "./names.ts";
import { apportion } from "./random.ts";

const COUNCILS = 7332;
const MEMBERS = 241_301;

/** The act of 2551 brought a rush, then councils followed year by year up to 2562. */
const year = yearPicker(2551, [13, 22, 13, 8, 6, 6, 7, 6, 6, 5, 4, 4]);

/** Cities were slower to set up a council than tambons. */
function reluctance(lao: DemoLao): number {
  return lao.type === "tao" || lao.type === "thesaban_tambon" ? 1 : 3;
}

export const councils: DemoMaker = ({ laos }, random) => {
  const without = new Set(random.sample(laos, laos.length - COUNCILS, reluctance));
  const chosen = laos.filter((lao) => !without.has(lao));
  const sizes = chosen.map((lao) => Math.max(lao.population, 500) ** 0.25 * random.between(0.5, 1.5));
  const members = apportion(MEMBERS, sizes, 12);
  return chosen.map((lao, index) => {
    const established = year(random);
    return {
      key: `C${lao.code}`,
      lao: lao.code,
      year: established,
      title_th: `สภาองค์กรชุมชน${placeTh(lao)}`,
      title_en: `${placeEn(lao)} Community Organisation Council`,
      members: members[index] ?? null,
      established: dateIn(established, random),
      chair_name: `ประธานสมมติ ${index + 1}`,
    };
  });
};
