/** The years: a slider that plays, and what a year means. */
import type { CSSProperties } from "react";
import { SPANS, type Span } from "../../../data/programme.ts";
import { formatYear } from "../../figures/format.ts";
import { useLevelInSight } from "../../theme/level-in-sight.ts";
import { SideMark } from "../../theme/side-mark.tsx";
import { swipedTheme } from "../../theme/use-sides.ts";
import { useYears } from "../../theme/use-years.ts";
import { axisOf, chosenYear, periodTitle } from "../../time/period.ts";
import { useLive } from "../../time/playing.ts";
import { useChangeView, useView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import { usePlay } from "./use-play.ts";
import "./words.ts";
import "./time-bar.css";
import { WholeWords } from "../../kit/whole-words.tsx";

const WORDS = { until: "time.until", in: "time.in" } as const satisfies Record<Span, string>;

export default function TimeBar() {
  const changeView = useChangeView();
  const text = useText();
  const { t, language } = text;
  const { view } = useView();
  const years = useYears();
  const live = useLive();
  const { playing, play, stop } = usePlay(years ?? null, useLevelInSight());
  if (years === null) return null;
  if (!years) return <div className="time-waiting" />;
  const { year, span } = view;
  const [first, last] = years;
  const [min, max] = axisOf(years, year);
  const at = year ?? last;
  const along = (of: number) => (max === min ? 1 : (of - min) / (max - min));

  function choose(value: number) {
    stop();
    // the first change is a step and the others replace it, so that "back" undoes a whole drag
    changeView((now) => ({ ...now, year: chosenYear(value, [first, last]) }), year === null ? "push" : "replace");
  }
  return (
    <fieldset className="time-bar" data-chosen={year === null ? undefined : ""}>
      <legend className="unseen">{t("time.label")}</legend>
      <button
        type="button"
        className="time-play"
        aria-label={t(playing ? "timeline.pause" : "timeline.play")}
        title={t(playing ? "timeline.pause" : "timeline.play")}
        onClick={playing ? stop : play}
      >
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path d={playing ? "M7 5h4v14H7zM13 5h4v14h-4z" : "M8 5v14l11-7z"} />
        </svg>
      </button>
      <output className="time-year" {...live}>
        {swipedTheme(view) && <SideMark side="left" />} {year === null ? t("year.all") : formatYear(year, language)}
      </output>
      <div className="time-axis" style={{ "--at": along(at), "--last": along(last) } as CSSProperties}>
        <input
          type="range"
          aria-label={t("timeline.year")}
          aria-valuetext={periodTitle(view, text)}
          min={min}
          max={max}
          value={at}
          onChange={(event) => choose(Number(event.target.value))}
        />
        <span className="time-first">{formatYear(first, language)}</span>
        <span className="time-last">
          <WholeWords>{t("timeline.last", { year: formatYear(last, language) })}</WholeWords>
        </span>
      </div>
      <div className="time-choices">
        <div className="time-spans">
          {SPANS.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={span === each}
              onClick={() => changeView((now) => ({ ...now, year: now.year ?? last, span: each }))}
            >
              {t(WORDS[each])}
            </button>
          ))}
        </div>
        <button
          type="button"
          className="time-all"
          disabled={year === null}
          onClick={() => {
            stop();
            changeView((now) => ({ ...now, year: null, span: "until" }));
          }}
        >
          {t("year.all")}
        </button>
      </div>
    </fieldset>
  );
}
