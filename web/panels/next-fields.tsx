/** What "where next" asks: each field goes into the URL as soon as it holds something that can be asked. */
import { useId, useState } from "react";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import { formatNumber } from "../format.ts";
import { useText } from "../i18n/use-text.ts";
import { MAX_CHOSEN, MAX_WITHIN_KM, NEXT_OPENING, type NextQuestion, wholeUpTo } from "../next-question.ts";
import { changeView, useView } from "../use-view.ts";
import { singleProgramme, withProgramme } from "../view.ts";

export function NextFields() {
  const { t, pick } = useText();
  const { view } = useView();
  const { next } = view;
  const { n, perProvince, rural, withinKm } = next ?? NEXT_OPENING;
  const ask = (change: Partial<NextQuestion>) =>
    changeView((view) => ({ ...view, next: { ...(view.next ?? NEXT_OPENING), ...change } }), "replace");
  return (
    <div className="next-fields">
      <label className="select">
        <span className="field-label">{t("ask.programme")}</span>
        <select
          value={singleProgramme(view)}
          onChange={(event) => changeView((view) => withProgramme(view, event.target.value))}
        >
          {PROGRAMMES.map(({ id, title }) => (
            <option key={id} value={id}>
              {pick(title)}
            </option>
          ))}
        </select>
      </label>
      <NumberField label={t("ask.count")} value={n} max={MAX_CHOSEN} onValue={(value) => value && ask({ n: value })} />
      <NumberField
        label={t("ask.per_province")}
        value={perProvince}
        max={MAX_CHOSEN}
        optional
        onValue={(value) => ask({ perProvince: value })}
      />
      <NumberField
        label={t("ask.within_km")}
        value={withinKm}
        max={MAX_WITHIN_KM}
        optional
        onValue={(value) => ask({ withinKm: value })}
      />
      <label className="check">
        <input type="checkbox" checked={rural} onChange={(event) => ask({ rural: event.target.checked })} />
        {t("ask.rural")}
      </label>
    </div>
  );
}

interface NumberFieldProps {
  label: string;
  value: number | null;
  max: number;
  /** Empty means no limit. */
  optional?: boolean;
  onValue(value: number | null): void;
}

const textOf = (value: number | null) => (value === null ? "" : String(value));

/** Says its number when it is left or on Enter; what cannot be asked stays in the field and is explained. */
function NumberField({ label, value, max, optional = false, onValue }: NumberFieldProps) {
  const { t, language } = useText();
  const [known, setKnown] = useState(value);
  const [text, setText] = useState(textOf(value));
  // another value from the URL: a link, or back and forward
  if (known !== value) {
    setKnown(value);
    setText(textOf(value));
  }
  const message = useId();
  const read = wholeUpTo(max, text.trim());
  const empty = optional && text.trim() === "";
  const wrong = read === null && !empty;
  const tell = () => {
    if (!wrong && read !== value) onValue(read);
  };
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <span className="field-box">
        <input
          inputMode="numeric"
          value={text}
          placeholder={optional ? t("ask.unlimited") : undefined}
          aria-invalid={wrong}
          aria-describedby={wrong ? message : undefined}
          onChange={(event) => setText(event.target.value)}
          onBlur={tell}
          onKeyDown={(event) => event.key === "Enter" && tell()}
        />
      </span>
      {wrong && (
        <span id={message} className="fault" role="alert">
          {t("ask.number_wrong", { max: formatNumber(max, language) })}
        </span>
      )}
    </label>
  );
}
