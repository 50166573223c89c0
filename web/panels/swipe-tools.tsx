/** The way to put a second map beside the first: what it shows, and which is on which side. */
import { type CSSProperties, useId, useRef, useState } from "react";
import { useText } from "../i18n/use-text.ts";
import { inAnotherYear, openingSecond, swapSides } from "../second-theme.ts";
import { themeTitle } from "../theme-title.ts";
import { swipedTheme } from "../use-sides.ts";
import { changeView, useView } from "../use-view.ts";
import { useYears } from "../use-years.ts";
import { SecondFields } from "./second-fields.tsx";
import { SideMark } from "./side-mark.tsx";
import "../i18n/words/swipe.ts";
import "../styles/swipe-tools.css";

/** @param covered CSS px at the bottom of the map that panels cover */
export default function SwipeTools({ covered }: { covered: number }) {
  const text = useText();
  const { t } = text;
  const { view } = useView();
  const years = useYears();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const second = swipedTheme(view);
  const shown = open && second !== null;
  function press() {
    if (!second) changeView((now) => ({ ...now, second: now.second ?? openingSecond(now), together: "swipe" }));
    setOpen(!shown);
  }
  function close() {
    setOpen(false);
    opener.current?.focus();
  }
  return (
    <div className="swipe-tools" style={{ "--covered": `${covered}px` } as CSSProperties}>
      <button
        ref={opener}
        type="button"
        className="swipe-open"
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
        <span>{t("swipe.open")}</span>
      </button>
      {shown && (
        <section id={panel} className="swipe-panel" aria-label={t("swipe.open")}>
          <button type="button" className="card-close" aria-label={t("swipe.close")} onClick={close}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="1.75" />
            </svg>
          </button>
          <p className="swipe-side">
            <SideMark side="left" /> <strong>{t("swipe.left_map")}</strong>
            <span>{themeTitle(view, text)}</span>
          </p>
          <p className="swipe-side">
            <SideMark side="right" /> <strong>{t("swipe.right_map")}</strong>
          </p>
          <SecondFields second={second} />
          <div className="swipe-actions">
            <button type="button" className="button button-quiet" onClick={() => changeView(swapSides)}>
              {t("swipe.swap")}
            </button>
            <button
              type="button"
              className="button button-quiet"
              onClick={() => {
                close();
                changeView((now) => ({ ...now, second: null }));
              }}
            >
              {t("swipe.end")}
            </button>
            <button
              type="button"
              className="button button-quiet"
              disabled={!years}
              onClick={() => years && changeView((now) => ({ ...now, second: inAnotherYear(now, years) }))}
            >
              {t("swipe.another_year")}
            </button>
          </div>
        </section>
      )}
    </div>
  );
}
