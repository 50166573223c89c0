/**
 * 5,997 funds, exactly as published; members and money a little over the published "over 5.5 million" and "over
 * 15,000 million baht". Each district of Bangkok has two funds and every other chosen LAO one, so that the number
 * of funds and the number of LAOs with one differ: 5,997 funds in 5,947 LAOs.
 */
import { type DemoMaker, dateIn, yearPicker } from "./file.ts";
import { placeEn, placeTh } from "./names.ts";
import { apportion } from "./random.ts";

const FUNDS = 5997;
const MEMBERS = 5_523_481;
const BAHT = 15_087_412_606;

const year = yearPicker(2548, [4, 9, 12, 14, 18, 15, 8, 5, 4, 3, 3, 2, 2, 1, 1]);

export const welfareFunds: DemoMaker = ({ laos }, random) => {
  const khet = laos.filter(({ type }) => type === "khet");
  const others = laos.filter(({ type }) => type !== "khet");
  const chosen = random.sample(others, FUNDS - 2 * khet.length).sort((a, b) => (a.code < b.code ? -1 : 1));
  const seats = [
    ...khet.flatMap((lao) => [1, 2].map((number) => ({ lao, number: `${number}` }))),
    ...chosen.map((lao) => ({ lao, number: "" })),
  ];
  const members = apportion(
    MEMBERS,
    seats.map(({ lao }) => Math.min(lao.population, 40_000) ** 0.7 * random.between(0.6, 1.4)),
    30,
  );
  const money = apportion(
    BAHT,
    members.map((count) => count * random.between(0.5, 1.5)),
    10_000,
  );
  return seats.map(({ lao, number }, index) => {
    const established = year(random);
    const total = money[index] ?? 0;
    const sources = apportion(total, [
      random.between(58, 72),
      random.between(18, 26),
      random.between(0, 9),
      random.between(2, 8),
    ]);
    return {
      key: `W${lao.code}${number && `-${number}`}`,
      lao: lao.code,
      year: established,
      title_th: `กองทุนสวัสดิการชุมชน${placeTh(lao)}${number && ` ${number}`}`,
      title_en: `${placeEn(lao)} Community Welfare Fund${number && ` ${number}`}`,
      members: members[index] ?? null,
      fund_baht: total,
      from_members_baht: sources[0] ?? null,
      from_state_baht: sources[1] ?? null,
      from_lao_baht: sources[2] ?? null,
      from_other_baht: sources[3] ?? null,
      established: dateIn(established, random),
      contact_phone: `000-000-${String(index).padStart(4, "0")}`,
    };
  });
};
