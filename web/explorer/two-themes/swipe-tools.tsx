/** The way to compare the map with a second theme: which, on which side, and whether on one map or two. */
import { useId, useRef, useState } from "react";
import { CloseButton } from "../../kit/close-button.tsx";
import { AxisMark } from "../../theme/crossed/axis-mark.tsx";
import {
  inAnotherYear,
  openingSecond,
  secondSlice,
  swapSides,
  TOGETHER,
  togetherSlice,
} from "../../theme/second-theme.ts";
import { SideMark } from "../../theme/side-mark.tsx";
import { themeTitle } from "../../theme/theme-title.ts";
import { crossedTheme } from "../../theme/use-sides.ts";
import { useYears } from "../../theme/use-years.ts";
import { useChangeView, useView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import { SecondFields } from "./second-fields.tsx";
import "./words.ts";
import "../../kit/styles/chips.css";
import "../../kit/styles/map-tools.css";
import "./swipe-tools.css";
import { WholeWords } from "../../kit/whole-words.tsx";

export default function SwipeTools() {
  const changeView = useChangeView();
  const text = useText();
  const { t } = text;
  const { view } = useView();
  const years = useYears();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const second = secondSlice.of(view);
  const together = togetherSlice.of(view);
  const crossed = together === "cross";
  const shown = open && second !== null;
  function press() {
    if (!second) changeView((now) => secondSlice.with(now, openingSecond(now)));
    setOpen(!shown);
  }
  function close() {
    setOpen(false);
    opener.current?.focus();
  }
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="map-tool swipe-open"
        data-comparing={second ? "" : undefined}
        title={t("swipe.open")}
        aria-expanded={shown}
        aria-controls={shown ? panel : undefined}
        onClick={press}
      >
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <path d="M4 5h16v14H4zM12 2.5v19" fill="none" stroke="currentColor" strokeWidth="1.75" />
          <path d="M12 5h8v14h-8z" fill="currentColor" opacity="0.35" />
        </svg>
        <span>
          <WholeWords>{t("swipe.open")}</WholeWords>
        </span>
      </button>
      {shown && (
        <section id={panel} className="map-tool-panel swipe-panel" aria-label={t("swipe.open")}>
          <CloseButton label={t("swipe.close")} onClose={close} />
          <fieldset className="chips">
            <legend>
              <WholeWords>{t("cross.kind")}</WholeWords>
            </legend>
            {TOGETHER.map((each) => (
              <label key={each} className="chip">
                <input
                  type="radio"
                  name="together"
                  checked={together === each}
                  onChange={() => changeView((now) => togetherSlice.with(now, each))}
                />
                <WholeWords>{t(`cross.${each}`)}</WholeWords>
              </label>
            ))}
          </fieldset>
          <p className="swipe-side">
            {crossed ? <AxisMark axis="across" /> : <SideMark side="left" />}{" "}
            <strong>
              <WholeWords>{t(crossed ? "cross.first" : "swipe.left_map")}</WholeWords>
            </strong>
            <span>{themeTitle(view, text)}</span>
          </p>
          <p className="swipe-side">
            {crossed ? <AxisMark axis="up" /> : <SideMark side="right" />}{" "}
            <strong>
              <WholeWords>{t(crossed ? "cross.second" : "swipe.right_map")}</WholeWords>
            </strong>
            {crossed && (
              <span>
                <WholeWords>{t("cross.same_period")}</WholeWords>
              </span>
            )}
          </p>
          <SecondFields second={second} dated={!crossed} />
          <div className="swipe-actions">
            <button
              type="button"
              className="button button-quiet"
              onClick={() =>
                changeView((now) => swapSides(secondSlice.with(now, crossedTheme(now) ?? secondSlice.of(now))))
              }
            >
              {t(crossed ? "cross.swap" : "swipe.swap")}
            </button>
            <button
              type="button"
              className="button button-quiet"
              onClick={() => {
                close();
                changeView((now) => secondSlice.with(togetherSlice.with(now, "swipe"), null));
              }}
            >
              {t("swipe.end")}
            </button>
            {!crossed && (
              <button
                type="button"
                className="button button-quiet"
                disabled={!years}
                onClick={() => years && changeView((now) => secondSlice.with(now, inAnotherYear(now, years)))}
              >
                {t("swipe.another_year")}
              </button>
            )}
          </div>
        </section>
      )}
    </>
  );
}
