/** Limits of classes as a person types them, "20, 50, 90": shares in per cent, all else in the unit of the measure. */
import { useId, useState } from "react";
import type { Unit } from "../../../data/programme.ts";
import { WholeWords } from "../../kit/whole-words.tsx";
import { useText } from "../../words/use-text.ts";
import { readLimits, writeLimits } from "./limits-text.ts";

interface LimitsFieldProps {
  limits: readonly number[];
  unit: Unit;
  onLimits(limits: readonly number[]): void;
}

/** Says its limits when it is left or on Enter; what cannot be used stays in the field and is explained. */
export function LimitsField({ limits, unit, onLimits }: LimitsFieldProps) {
  const { t } = useText();
  const written = writeLimits(limits, unit);
  const [known, setKnown] = useState(written);
  const [text, setText] = useState(written);
  // the URL has other limits now: by a link, or by back and forward
  if (known !== written) {
    setKnown(written);
    setText(written);
  }
  const hint = useId();
  const message = useId();
  const read = readLimits(text, unit);
  const tell = () => {
    if ("limits" in read && writeLimits(read.limits, unit) !== written) onLimits(read.limits);
  };
  return (
    <label className="field">
      <span className="field-label">
        <WholeWords>{t(unit === "share" ? "colours.custom_per_cent" : "colours.custom_label")}</WholeWords>
      </span>
      <span className="field-box">
        <input
          value={text}
          autoComplete="off"
          aria-invalid={"fault" in read}
          aria-describedby={"fault" in read ? message : hint}
          onChange={(event) => setText(event.target.value)}
          onBlur={tell}
          onKeyDown={(event) => event.key === "Enter" && tell()}
        />
      </span>
      {"fault" in read ? (
        <span id={message} className="colours-fault" role="alert">
          <WholeWords>{t(`colours.fault_${read.fault}`, { value: read.value })}</WholeWords>
        </span>
      ) : (
        <span id={hint} className="hint">
          <WholeWords>{t("colours.custom_hint")}</WholeWords>
        </span>
      )}
    </label>
  );
}
