/** The day of which the file tells: not one that is yet to come. */
import { useId } from "react";
import { BE_OFFSET, FIRST_YEAR } from "../../../data/programme.ts";
import { useText } from "../../words/use-text.ts";
import { Day } from "../dates/day.tsx";
import { today } from "../dates/today.ts";
import "./words.ts";

const FIRST_DAY = `${FIRST_YEAR - BE_OFFSET}-01-01`;

/** @param asOf ISO date, CE; "" without one */
export const isDayOfData = (asOf: string) => asOf >= FIRST_DAY && asOf <= today();

interface AsOfFieldProps {
  value: string;
  onChange(value: string): void;
}

export function AsOfField({ value, onChange }: AsOfFieldProps) {
  const { t } = useText();
  const told = useId();
  const wrong = !isDayOfData(value);
  return (
    <fieldset className="field">
      <legend className="field-label">{t("imports.as_of")}</legend>
      <Day
        label={t("imports.as_of")}
        describedBy={wrong ? told : undefined}
        invalid={wrong}
        value={value}
        max={today()}
        onChange={onChange}
      />
      {wrong && (
        <p id={told} className="fault">
          {t("imports.as_of_wrong")}
        </p>
      )}
    </fieldset>
  );
}
