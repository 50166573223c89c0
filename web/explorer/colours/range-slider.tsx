/** Two thumbs under a histogram, each a slider of its own to the keyboard; they step from edge to edge of the bins. */
import { type CSSProperties, useEffect, useRef } from "react";
import type { Unit } from "../../../data/programme.ts";
import { formatLimit } from "../../theme/legend-classes.ts";
import { useRangeDrag } from "../../theme/live-range.ts";
import type { ValueRange } from "../../theme/value-range.ts";
import { useText } from "../../words/use-text.ts";
import { type Bins, limitsOf, positionOf } from "./bins.ts";

interface RangeSliderProps {
  bins: Bins;
  range: ValueRange | null;
  level: ValueRange["level"];
  unit: Unit;
}

export function RangeSlider({ bins, range, level, unit }: RangeSliderProps) {
  const { t, language } = useText();
  const { drag, keep } = useRangeDrag();
  const group = useRef<HTMLFieldSetElement>(null);
  const last = bins.edges.length - 1;
  const lower = range?.from == null ? 0 : positionOf(range.from, bins);
  const upper = range?.to == null ? last : positionOf(range.to, bins);

  // the browser's `change` comes when a thumb is released or after a key; React's `onChange` with every move
  useEffect(() => {
    const { current } = group;
    current?.addEventListener("change", keep);
    return () => current?.removeEventListener("change", keep);
  }, [keep]);

  /** The other end keeps its exact value, even where it lies between two edges of bins. */
  function move(from: ValueRange["from"], to: ValueRange["to"]) {
    drag(from === null && to === null ? null : { level, from, to });
  }
  const value = (limit: number | null | undefined, end: number) =>
    limit == null ? t("spread.end", { value: formatLimit(end, unit, language) }) : formatLimit(limit, unit, language);
  return (
    <fieldset
      ref={group}
      className="spread-range"
      style={{ "--from": lower / last, "--to": upper / last } as CSSProperties}
    >
      <legend className="unseen">{t("spread.range")}</legend>
      <input
        type="range"
        aria-label={t("spread.lower")}
        aria-valuetext={value(range?.from, bins.edges[0] ?? 0)}
        min={0}
        max={last}
        value={Math.round(lower)}
        // where both thumbs are at the upper end, only the lower one can move: it must lie on top
        data-above={lower > last / 2 ? "" : undefined}
        onChange={(event) => {
          const edge = Math.min(Number(event.target.value), Math.ceil(upper) - 1);
          move(limitsOf(edge, last, bins).from, range?.to ?? null);
        }}
      />
      <input
        type="range"
        aria-label={t("spread.upper")}
        aria-valuetext={value(range?.to, bins.edges[last] ?? 0)}
        min={0}
        max={last}
        value={Math.round(upper)}
        onChange={(event) => {
          const edge = Math.max(Number(event.target.value), Math.floor(lower) + 1);
          move(range?.from ?? null, limitsOf(0, edge, bins).to);
        }}
      />
    </fieldset>
  );
}
