/** Baan Mankong: 1,284 projects in cities and towns by population, 2546–2562, each a point inside its LAO. */
import type { LaoType } from "../area.ts";
import { type DemoMaker, type DemoRow, yearPicker } from "./file.ts";
import { placeEn, placeTh } from "./names.ts";
import { pointInside } from "./outline.ts";

const PROJECTS = 1284;

const year = yearPicker(2546, [2, 8, 12, 14, 11, 9, 9, 8, 7, 6, 5, 4, 4, 4, 4, 4, 3]);

/** An urban programme: how likely a resident's LAO is to have had a project. */
const URBAN: Record<LaoType, number> = {
  thesaban_nakhon: 4,
  thesaban_mueang: 4,
  thesaban_tambon: 0.8,
  tao: 0.05,
  pattaya: 3,
  khet: 1.2,
};

const OWNERS = ["treasury", "railway", "temple", "private", "waterway", "community", "other"];
const TYPES = ["on_site", "reblocking", "reconstruction", "relocation"];

export const urbanHousing: DemoMaker = async (country, random) => {
  const candidates = country.laos.filter(({ population }) => population > 1000);
  const weight = new Map(candidates.map((lao) => [lao, Math.min(lao.population, 150_000) * URBAN[lao.type]]));
  const laos = random.sample(candidates, 420, (lao) => weight.get(lao) ?? 0);
  const projects = Array.from(
    { length: PROJECTS },
    (_, index) => laos[index] ?? random.pick(laos, (lao) => weight.get(lao) ?? 0),
  );
  projects.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  const outlines = await country.outlines(laos.map(({ code }) => code));
  const seen = new Map<string, number>();
  return projects.map((lao, index): DemoRow => {
    const outline = outlines.get(lao.code);
    if (!outline) throw new Error(`No outline for LAO ${lao.code}`);
    const [lng, lat] = pointInside(outline, random);
    const number = (seen.get(lao.code) ?? 0) + 1;
    seen.set(lao.code, number);
    const begun = year(random);
    const communities = random.pick([1, 1, 1, 2, 2, 3, 5]);
    const households = communities * random.integer(18, 75);
    const borrows = random.next() < 0.6;
    return {
      key: `B${lao.code}-${number}`,
      lao: lao.code,
      year: begun,
      lat,
      lon: lng,
      title_th: `โครงการบ้านมั่นคง ${placeTh(lao)} (สาธิต ${number})`,
      title_en: `Baan Mankong ${placeEn(lao)} (demonstration ${number})`,
      communities,
      households,
      subsidy_baht: households * random.integer(40, 80) * 1000,
      loan_baht: borrows ? households * random.integer(60, 300) * 1000 : 0,
      city: placeTh(lao),
      land_owner: random.pick(OWNERS),
      upgrading_type: random.pick(TYPES),
      stage: begun < 2559 ? "complete" : random.pick(["approved", "building", "building", "complete"]),
      coordinator_name: `ผู้ประสานงานสมมติ ${index + 1}`,
    };
  });
};
