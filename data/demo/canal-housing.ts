/**
 * 50 communities and 7,069 households, exactly as published, in the eight districts along the canal. The line follows
 * the district boundaries that run in the canal (Huai Khwang / Wang Thonglang, Chatuchak / Lat Phrao, Bang Khen /
 * Lak Si) and joins them to Sai Mai; how many communities stand in which district is ours.
 */
import { type DemoMaker, type DemoRow, yearPicker } from "./file.ts";
import { isInside, type LngLat, rounded } from "./outline.ts";
import { apportion, type Random } from "./random.ts";

const HOUSEHOLDS = 7069;

const CANAL: readonly LngLat[] = [
  [100.6041, 13.7512],
  [100.5978, 13.7574],
  [100.5948, 13.7631],
  [100.5932, 13.7726],
  [100.5934, 13.7798],
  [100.5903, 13.7863],
  [100.5884, 13.8028],
  [100.5896, 13.8181],
  [100.5891, 13.824],
  [100.5911, 13.8375],
  [100.5899, 13.8439],
  [100.5865, 13.8589],
  [100.5881, 13.8796],
  [100.5948, 13.8876],
  [100.6111, 13.8998],
  [100.6267, 13.9264],
  [100.6225, 13.9503],
];

/** Communities by district (DOPA code), 50 in all. */
const COMMUNITIES: Readonly<Record<string, number>> = {
  "1042": 11, // Sai Mai
  "1036": 5, // Don Mueang
  "1041": 8, // Lak Si
  "1005": 7, // Bang Khen
  "1030": 8, // Chatuchak
  "1038": 3, // Lat Phrao
  "1017": 4, // Huai Khwang
  "1045": 4, // Wang Thonglang
};

const year = yearPicker(2559, [25, 30, 30, 15]);

/** A point within about 120 m of the canal. */
function beside(random: Random): LngLat {
  const index = random.integer(1, CANAL.length - 1);
  const [a, b] = [CANAL[index - 1] as LngLat, CANAL[index] as LngLat];
  const t = random.next();
  const off = () => random.between(-0.0011, 0.0011);
  return rounded([a[0] + t * (b[0] - a[0]) + off(), a[1] + t * (b[1] - a[1]) + off()]);
}

export const canalHousing: DemoMaker = async (country, random) => {
  const laos = country.laos.filter(({ code }) => code in COMMUNITIES);
  const outlines = await country.outlines(Object.keys(COMMUNITIES));
  const sites = laos.flatMap((lao) =>
    Array.from({ length: COMMUNITIES[lao.code] ?? 0 }, (_, index) => ({ lao, index })),
  );
  const households = apportion(
    HOUSEHOLDS,
    sites.map(() => random.between(0.4, 1.6)),
    20,
  );
  return sites.map(({ lao, index }, position): DemoRow => {
    const outline = outlines.get(lao.code);
    if (!outline) throw new Error(`No outline for LAO ${lao.code}`);
    let point = beside(random);
    while (!isInside(point, outline)) point = beside(random);
    const begun = year(random);
    const total = households[position] ?? 0;
    const agreed = Math.round(total * random.between(0.6, 1));
    const built = Math.round(agreed * random.between(0.3, begun < 2561 ? 0.95 : 0.5));
    return {
      key: `K${lao.code}-${index + 1}`,
      lao: lao.code,
      year: begun,
      lat: point[1],
      lon: point[0],
      title_th: `ชุมชนริมคลองสาธิต ${index + 1} เขต${lao.name_th}`,
      title_en: `Demonstration canal community ${index + 1}, ${lao.name_en} District`,
      communities: 1,
      households: total,
      canal: "คลองลาดพร้าว",
      households_agreed: agreed,
      households_built: built,
      households_building: Math.round((agreed - built) * random.between(0.2, 0.8)),
      land_owner: "treasury",
    };
  });
};
