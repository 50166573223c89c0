/**
 * 556 tambons, exactly as published, each in an LAO of its own. Only TAOs are drawn: a TAO carries the name of the
 * tambon that it serves, so the tambon's name is real without a register of tambons.
 */
import { type DemoMaker, yearPicker } from "./file.ts";

const TAMBONS = 556;
const ACTIVITIES = ["organic_farming", "community_enterprise", "community_tourism"];

const year = yearPicker(2558, [8, 14, 22, 28, 28]);

export const economicTambons: DemoMaker = ({ laos }, random) => {
  const taos = laos.filter(({ type }) => type === "tao");
  const chosen = random.sample(taos, TAMBONS).sort((a, b) => (a.code < b.code ? -1 : 1));
  return chosen.map((lao) => {
    const activities = new Set(random.sample(ACTIVITIES, random.integer(1, ACTIVITIES.length)));
    return {
      key: `E${lao.code}`,
      lao: lao.code,
      year: year(random),
      title_th: `ตำบล${lao.name_th}`,
      title_en: `${lao.name_en} Tambon`,
      activities: ACTIVITIES.filter((activity) => activities.has(activity)).join(";"),
    };
  });
};
