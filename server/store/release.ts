/**
 * What of a protected programme's sums is published anew when its records changed. Whoever keeps the last release must not
 * learn of a few households by subtraction, so a sum is published as it was until it has changed by the limit.
 */
import { auditedProvince } from "./linking-audit.ts";
import { type Margin, marginsBy, protects, slack, sumOf, type TableCell } from "./suppression.ts";

/** Which sum of a province: of an LAO, of a year, or (both null) of all. */
export interface SumName {
  lao: string | null;
  year: number | null;
}

/** A sum when it was last released. */
export interface Released extends SumName {
  households: number;
  withheld: boolean;
}

/** `as_before`: as it was released last. `untold`: not even that there is something. */
type State = "told" | "withheld" | "as_before" | "untold";

export interface ReleasedSum extends SumName {
  households: number;
  before: Released | undefined;
  state: State;
}

type Line = ReleasedSum & Margin;

const nameOf = ({ lao, year }: SumName) => `${lao} ${year}`;

function linesOf(cells: readonly TableCell[], limit: number, eachRecordIsOne: boolean): Line[] {
  const { laos, years, total } = auditedProvince(cells, limit, eachRecordIsOne);
  const state = (withheld: boolean): State => (withheld ? "withheld" : "told");
  const before = undefined;
  return [
    ...[...marginsBy(cells, ({ lao }) => lao)].map(([lao, margin]) => {
      return { lao, year: null, ...margin, before, state: state(laos.has(lao)) };
    }),
    ...[...marginsBy(cells, ({ year }) => year)].map(([year, margin]) => {
      return { lao: null, year, ...margin, before, state: state(years.has(year)) };
    }),
    { lao: null, year: null, ...sumOf(cells), before, state: state(total) },
  ];
}

const isTotal = ({ lao, year }: SumName) => lao === null && year === null;
export const isWithheld = ({ state, before }: ReleasedSum) =>
  state === "withheld" || (state === "as_before" && before?.withheld === true);

/** Whether what is not told of a side is still hidden, when the total is told with it. */
function sideProtects(lines: readonly Line[], limit: number, eachRecordIsOne: boolean): boolean {
  const hidden = lines.filter((line) => isWithheld(line) || line.state === "untold");
  return protects(
    hidden.map((line) => slack(line, eachRecordIsOne)),
    limit,
  );
}

/**
 * @param cells of one province, all that have records
 * @param eachRecordIsOne whether it is known that each record is one household
 * @param released every sum of the province as it was released last; null where releases need not be compared
 */
export function releaseOfProvince(
  cells: readonly TableCell[],
  limit: number,
  eachRecordIsOne: boolean,
  released: readonly Released[] | null,
): ReleasedSum[] {
  const lines = linesOf(cells, limit, eachRecordIsOne);
  if (released === null) return lines;
  const total = lines.find(isTotal);
  if (released.length === 0) {
    // a province is first told of when it has the limit
    return lines.map((line) => (total?.state === "withheld" ? { ...line, state: "untold" } : line));
  }
  const now = new Map(lines.map((line) => [nameOf(line), line]));
  const gone = released.filter((before) => !now.has(nameOf(before)));
  const compared = [
    ...lines.map((line) => ({ ...line, before: released.find((each) => nameOf(each) === nameOf(line)) })),
    ...gone.map((before): Line => ({ ...before, records: 0, households: 0, before, state: "untold" })),
  ];
  for (const line of compared) {
    if (line.before && Math.abs(line.households - line.before.households) < limit) line.state = "as_before";
    else if (!line.before && slack(line, eachRecordIsOne) < limit) line.state = "untold";
  }
  return withTotal(compared, limit, eachRecordIsOne);
}

/** The rest of the total tells what is not told beside it: then the total stays as it was, or nothing more is told. */
function withTotal(lines: readonly Line[], limit: number, eachRecordIsOne: boolean): Line[] {
  const total = lines.find(isTotal);
  const renewed = total?.state === "told";
  const newlyWithheld = lines.some(({ state, before }) => state === "withheld" && before?.withheld === false);
  if (!total || isWithheld(total) || !(renewed || newlyWithheld)) return [...lines];
  const sides = [lines.filter(({ lao }) => lao !== null), lines.filter(({ year }) => year !== null)];
  if (sides.every((side) => sideProtects(side, limit, eachRecordIsOne))) return [...lines];
  if (!newlyWithheld && total.before)
    return lines.map((line) => (isTotal(line) ? { ...line, state: "as_before" } : line));
  return lines.map((line) => (line.state === "untold" ? line : { ...line, state: "withheld" }));
}
