import { expect, it } from "vitest";
import { ageText } from "../../../../web/staff/completeness/age.ts";
import { linesOf } from "../../../../web/staff/completeness/lines.ts";

const row = (programme: string, province: string, incomplete: number, as_of = "2019-09-30") => ({
  programme,
  province,
  records: 10,
  real: 1,
  incomplete,
  empty: 2 * incomplete,
  expected: 30,
  waiting: 0,
  as_of,
});
const ROWS = [
  row("council", "50", 1),
  row("council", "51", 5),
  row("welfare-fund", "50", 2, "2018-09-30"),
  row("welfare-fund", "51", 0),
];

it("several provinces have one line each, the least complete first, as old as the oldest of it", () => {
  expect(linesOf(ROWS, { programme: "", province: "" })).toEqual([
    { ...row("council", "51", 5), programme: null, records: 20, real: 2, expected: 60 },
    { ...row("council", "50", 3, "2018-09-30"), programme: null, records: 20, real: 2, expected: 60 },
  ]);
});

it("a province that is chosen has a line for each programme, and a programme one for each province", () => {
  expect(linesOf(ROWS, { programme: "", province: "50" })).toEqual([ROWS[2], ROWS[0]]);
  expect(linesOf(ROWS, { programme: "council", province: "" })).toEqual([ROWS[1], ROWS[0]]);
  expect(ROWS).toHaveLength(4);
});

it("an age is told in days, months or years", () => {
  const now = Date.parse("2026-11-26");
  expect(["2026-11-25", "2026-06-30", "2019-09-30"].map((day) => ageText(day, "en", now))).toEqual([
    "1 day ago",
    "4 months ago",
    "7 years ago",
  ]);
});
