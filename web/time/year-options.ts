import { formatYear } from "../figures/format.ts";
import type { Option } from "../kit/select.tsx";
import type { Text } from "../words/use-text.ts";
import type { Years } from "./period.ts";
import "./words.ts";

/**
 * The years of a programme to choose from, latest first; the empty value is all of them.
 *
 * @param years those with data, where there are any and they are known
 * @param chosen is always among them
 */
export function yearOptions(years: Years | null | undefined, chosen: number | null, { t, language }: Text): Option[] {
  const [first, last] = years ?? [];
  const listed = new Set<number>(chosen === null ? [] : [chosen]);
  if (first !== undefined && last !== undefined) for (let year = first; year <= last; year++) listed.add(year);
  const latestFirst = [...listed].sort((one, other) => other - one);
  return [
    { value: "", label: t("year.all") },
    ...latestFirst.map((year) => ({ value: String(year), label: t("year.one", { year: formatYear(year, language) }) })),
  ];
}
