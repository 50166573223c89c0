/** About 1,400 events 2548–2562, more often where more people live; the flood of 2554 stands out. */
import { type DemoMaker, type DemoRow, yearPicker } from "./file.ts";

const EVENTS = 1400;

const year = yearPicker(2548, [5, 4, 4, 5, 4, 6, 16, 8, 5, 5, 5, 7, 9, 9, 8]);

const CAUSES = [
  { cause: "fire", weight: 40, most: 60 },
  { cause: "eviction", weight: 15, most: 90 },
  { cause: "flood", weight: 25, most: 220 },
  { cause: "storm", weight: 15, most: 80 },
  { cause: "other", weight: 5, most: 30 },
];

export const disasterRelief: DemoMaker = ({ laos }, random) => {
  const chosen = random.sample(laos, 900, ({ population }) => Math.max(population, 500));
  const events = Array.from({ length: EVENTS }, (_, index) => chosen[index] ?? random.pick(chosen));
  return events.map((lao, index): DemoRow => {
    const { cause, most } = random.pick(CAUSES, ({ weight }) => weight);
    const begun = cause === "flood" && random.next() < 0.4 ? 2554 : year(random);
    // small events are common, large ones rare
    const households = 1 + Math.floor(random.next() ** 3 * most);
    return {
      key: `D${String(index + 1).padStart(4, "0")}`,
      lao: lao.code,
      year: begun,
      households,
      subsidy_baht: households * random.integer(5, 18) * 1000,
      cause,
      contact_name: `บุคคลสมมติ ${index + 1}`,
      address: `ที่อยู่สมมติ ${index + 1}`,
    };
  });
};
