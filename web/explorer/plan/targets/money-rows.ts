/** The table of money: what each programme gave and lent in a period, and what that is per household. */
import type { Span } from "../../../../data/programme.ts";
import type { HousingMoney } from "../../../api/targets.ts";

export interface Period {
  year: number | null;
  span: Span;
}

/** Baht. */
interface Amounts {
  subsidy: number | null;
  loan: number | null;
  /** Of what the programme records; null where one of both is not known. */
  total: number | null;
}

export interface MoneyRow extends Amounts {
  id: string;
  households: number | null;
  /** Households of what has an amount, even of 0 baht: what the amount is divided by. */
  of: Pick<Amounts, "subsidy" | "loan">;
  /** Baht per household. */
  each: Pick<Amounts, "subsidy" | "loan">;
  /** Which amounts the programme records at all. */
  has: Readonly<Record<keyof Amounts, boolean>>;
  suppressed: number;
  /** All numbers of the period are withheld. */
  withheld: HousingMoney["withheld"];
}

type Sums = NonNullable<HousingMoney["all_years"]>;
type Sum = Exclude<keyof Sums, "suppressed">;

/** Null where nothing has a value: that is not zero. */
function addUp(values: readonly (number | null | undefined)[]): number | null {
  const known = values.flatMap((value) => value ?? []);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

const isOf = (year: number, period: Period) =>
  period.year === null || (period.span === "in" ? year === period.year : year <= period.year);

/** The sums that belong to the period: of all years together where there are no others, and nothing where those do not answer it. */
function sumsOf({ years, all_years, withheld }: HousingMoney, period: Period): readonly Sums[] {
  if (period.year === null && all_years) return [all_years];
  return withheld ? [] : years.filter(({ year }) => isOf(year, period));
}

const divided = (amount: number | null, households: number | null) =>
  amount === null || households === null || households === 0 ? null : amount / households;

function moneyRow(programme: HousingMoney, period: Period): MoneyRow {
  const sums = sumsOf(programme, period);
  const sum = (name: Sum) => addUp(sums.map((each) => each[name]));
  const hasSubsidy = programme.measures.includes("subsidy_baht");
  const hasLoan = programme.measures.includes("loan_baht");
  const [subsidy, loan] = [sum("subsidy_baht"), sum("loan_baht")];
  const of = { subsidy: sum("subsidy_households"), loan: sum("loan_households") };
  const parts = [...(hasSubsidy ? [subsidy] : []), ...(hasLoan ? [loan] : [])];
  return {
    id: programme.id,
    households: sum("households"),
    subsidy,
    loan,
    total: parts.includes(null) ? null : addUp(parts),
    of,
    each: { subsidy: divided(subsidy, of.subsidy), loan: divided(loan, of.loan) },
    has: { subsidy: hasSubsidy, loan: hasLoan, total: hasSubsidy || hasLoan },
    suppressed: sums.reduce((cells, { suppressed }) => cells + suppressed, 0),
    withheld: programme.withheld && period.year !== null ? programme.withheld : null,
  };
}

/** A row for every programme about households that has something to say in the period. */
export function moneyRows(programmes: readonly HousingMoney[], period: Period): MoneyRow[] {
  return programmes
    .filter(({ measures }) => measures.includes("households"))
    .map((programme) => moneyRow(programme, period))
    .filter(({ households, suppressed, withheld }) => households !== null || suppressed > 0 || withheld !== null);
}

/** Baht are baht whatever the programme, so money adds up; households do not. */
export function moneySum(rows: readonly MoneyRow[]): Amounts {
  const subsidy = addUp(rows.map((row) => row.subsidy));
  const loan = addUp(rows.map((row) => row.loan));
  return { subsidy, loan, total: addUp([subsidy, loan]) };
}

/** Money of the funds in the period: their own, neither given nor lent. */
export function fundMoney(programme: HousingMoney, period: Period): number | null {
  return addUp(sumsOf(programme, period).map(({ fund_baht }) => fund_baht));
}
