import { formatYear } from "../figures/format.ts";
import { useText } from "../words/use-text.ts";
import type { Years } from "./period.ts";
import "./words.ts";

interface YearOptionsProps {
  /** Those with data; null while they are not known. */
  years: Years | null;
  /** The chosen one is always among them. */
  chosen: number | null;
}

/** The years of a programme for a `select`, latest first; the empty value is all of them. */
export function YearOptions({ years, chosen }: YearOptionsProps) {
  const { t, language } = useText();
  const [first, last] = years ?? [];
  const listed = new Set<number>(chosen === null ? [] : [chosen]);
  if (first !== undefined && last !== undefined) for (let year = first; year <= last; year++) listed.add(year);
  return (
    <>
      <option value="">{t("year.all")}</option>
      {[...listed]
        .sort((one, other) => other - one)
        .map((year) => (
          <option key={year} value={year}>
            {t("year.one", { year: formatYear(year, language) })}
          </option>
        ))}
    </>
  );
}
