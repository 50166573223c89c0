/** The day of which a file tells. */
import { BE_OFFSET, FIRST_YEAR } from "./programme.ts";

const FIRST_DAY = `${FIRST_YEAR - BE_OFFSET}-01-01`;

/** ISO date (CE), UTC. */
export const today = () => new Date().toISOString().slice(0, 10);

/** Neither before the first year that records have, nor yet to come. @param day ISO date (CE) */
export const isAsOf = (day: string) => day >= FIRST_DAY && day <= today();

export const AS_OF_RANGE = {
  th: `ปี ค.ศ. ตั้งแต่ ${FIRST_YEAR - BE_OFFSET} และไม่เกินวันนี้`,
  en: `a day of the common era, from ${FIRST_YEAR - BE_OFFSET} on and not yet to come`,
};
