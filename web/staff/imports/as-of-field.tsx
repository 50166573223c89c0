/** The day of which the file tells: not one that is yet to come. */
import { useId } from "react";
import { isAsOf, today } from "../../../data/as-of.ts";
import { useText } from "../../words/use-text.ts";
import { Day } from "../dates/day.tsx";
import "./words.ts";

interface AsOfFieldProps {
  value: string;
  onChange(value: string): void;
}

export function AsOfField({ value, onChange }: AsOfFieldProps) {
  const { t } = useText();
  const told = useId();
  const wrong = !isAsOf(value);
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
