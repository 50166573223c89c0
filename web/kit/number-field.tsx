/** A field for a whole number. `onValue` is called when the field is left or on Enter; a text that is no such number stays and is explained. */
import { useId, useState } from "react";
import { formatNumber } from "../figures/format.ts";
import { useText } from "../words/use-text.ts";
import { wholeUpTo } from "./whole-number.ts";
import "./words.ts";
import { WholeWords } from "./whole-words.tsx";

interface NumberFieldProps {
  label: string;
  value: number | null;
  max: number;
  /** May be empty, which is null: this is shown instead. */
  placeholder?: string;
  onValue(value: number | null): void;
}

const textOf = (value: number | null) => (value === null ? "" : String(value));
/** "25,000" as people write it. */
const withoutCommas = (text: string) => (/^\d{1,3}(,\d{3})+$/.test(text) ? text.replaceAll(",", "") : text);

export function NumberField({ label, value, max, placeholder, onValue }: NumberFieldProps) {
  const { t, language } = useText();
  const [known, setKnown] = useState(value);
  const [text, setText] = useState(textOf(value));
  // the URL has another value now: by a link, or by back and forward
  if (known !== value) {
    setKnown(value);
    setText(textOf(value));
  }
  const message = useId();
  const read = wholeUpTo(max, withoutCommas(text.trim()));
  const empty = placeholder !== undefined && text.trim() === "";
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
          placeholder={placeholder}
          aria-invalid={wrong}
          aria-describedby={wrong ? message : undefined}
          onChange={(event) => setText(event.target.value)}
          onBlur={tell}
          onKeyDown={(event) => event.key === "Enter" && tell()}
        />
      </span>
      {wrong && (
        <span id={message} className="fault" role="alert">
          <WholeWords>{t("number.wrong", { max: formatNumber(max, language) })}</WholeWords>
        </span>
      )}
    </label>
  );
}
