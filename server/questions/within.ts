/** The areas that a question is about, checked against the areas that there are. */
import type postgres from "postgres";
import type { AreaLevel } from "../../data/area.ts";
import { unexpected } from "../answers/problem.ts";
import { unknownCodes, type Within } from "../db/areas.ts";

const NAMES: Readonly<Record<AreaLevel, { th: string; en: string }>> = {
  region: { th: "ไม่มีภาครหัสนี้", en: "no region has this code" },
  province: { th: "ไม่มีจังหวัดรหัสนี้", en: "no province has this code" },
  amphoe: { th: "ไม่มีอำเภอหรือเขตรหัสนี้", en: "no amphoe has this code" },
  lao: { th: "ไม่มี อปท. รหัสนี้", en: "no LAO has this code" },
};

/** @throws ProblemError 400 naming the first code that does not exist */
export async function checkedWithin(sql: postgres.Sql, { region, province, amphoe, lao }: Within): Promise<Within> {
  const within = { region, province, amphoe, lao };
  await Promise.all(
    (Object.keys(NAMES) as AreaLevel[]).map(async (level) => {
      const codes = within[level];
      const [unknown] = codes ? await unknownCodes(sql, level, codes) : [];
      if (unknown !== undefined) throw unexpected(level, unknown, NAMES[level]);
    }),
  );
  return within;
}
