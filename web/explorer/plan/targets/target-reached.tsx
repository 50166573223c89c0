/** How much of a target is reached: the figure, a bar with a mark where an even pace would stand, and the paces, each explained. */

import type { CSSProperties, ReactNode } from "react";
import type { Origin } from "../../../../data/programme.ts";
import type { TargetVersion } from "../../../api/targets.ts";
import { formatNumber, formatShare, formatYear } from "../../../figures/format.ts";
import { SetsBadge } from "../../../kit/provenance.tsx";
import { WholeWords } from "../../../kit/whole-words.tsx";
import { type Text, useText } from "../../../words/use-text.ts";
import { cumulated, type Progress, type Target, type YearCount } from "./target-progress.ts";
import { amountOf } from "./target-versions.tsx";

/** Years from now that are no forecast any more. */
const FAR = 200;

interface ReachedProps {
  target: Target;
  progress: Progress;
  /** Null for the reader's own target. */
  version: TargetVersion | null;
  years: readonly YearCount[];
  origins: readonly Origin[];
}

/** Of "over" a number the share is at most this; with numbers withheld nothing can be said so exactly. */
function shareText(
  { share }: Progress,
  version: TargetVersion | null,
  withheld: boolean,
  { t, language }: Text,
): string {
  const written = { share: formatShare(share, language) };
  if (withheld || version?.qualifier === "about") return t("target.nearly", written);
  return version?.qualifier === "over" ? t("target.at_most", written) : written.share;
}

export function Reached({ target, progress, version, years, origins }: ReachedProps) {
  const text = useText();
  const { t, language } = text;
  const number = (value: number) => formatNumber(value, language);
  const withheld = years.some(({ suppressed }) => suppressed > 0);
  const share = shareText(progress, version, withheld, text);
  const last = formatYear(target.from + progress.elapsed - 1, language);
  const goal = version
    ? t("target.of", { target: amountOf(version, text), share })
    : t("target.of_own", { value: number(target.households), share });
  const along = { "--reached": progress.share, "--even": progress.even / target.households } as CSSProperties;
  return (
    <>
      {!version && (
        <p className="target-own-badge">
          <WholeWords>{t("target.own_badge")}</WholeWords>
        </p>
      )}
      <p className="target-figure" role="status">
        <strong>{number(progress.reached)}</strong> {goal} <SetsBadge origins={origins} />
      </p>
      <div
        className="target-bar"
        role="progressbar"
        aria-label={t("target.bar")}
        aria-valuemin={0}
        aria-valuemax={target.households}
        aria-valuenow={Math.min(progress.reached, target.households)}
        aria-valuetext={`${number(progress.reached)} ${goal}`}
        style={along}
      />
      <p className="section-hint">
        <WholeWords>{t("target.counted_to", { from: formatYear(target.from, language), last })}</WholeWords> ·{" "}
        <WholeWords>{t("target.even_tick", { value: number(Math.round(progress.even)), year: last })}</WholeWords>
      </p>
      <Paces target={target} progress={progress} />
    </>
  );
}

function Paces({ target, progress }: Pick<ReachedProps, "target" | "progress">) {
  const text = useText();
  const { t, language } = text;
  const number = (value: number) => formatNumber(value, language);
  const year = (be: number) => formatYear(be, language);
  const { reached, elapsed, left, rest, even, pace, needed } = progress;
  const last = target.from + elapsed - 1;
  const ahead = reached - even;
  const gap = { amount: number(Math.abs(Math.round(ahead))) };
  const length = number(target.to - target.from + 1);
  return (
    <dl className="target-paces">
      <Pace title={t("target.pace")} value={t("target.a_year", { value: number(pace) })}>
        <WholeWords>{t("target.pace_how", { reached: number(reached), years: number(elapsed) })}</WholeWords>
      </Pace>
      {rest > 0 && needed !== null && (
        <Pace
          title={t("target.needed", { next: year(last + 1) })}
          value={t("target.a_year", { value: number(Math.ceil(needed)) })}
        >
          <WholeWords>
            {t("target.needed_how", { rest: number(rest), years: number(left), to: year(target.to) })}
          </WholeWords>
          {pace > 0 && ` · ${t("target.needed_times", { times: formatNumber(needed / pace, language, 1) })}`}
        </Pace>
      )}
      {needed === null && (
        <Pace title={t("target.bar")} value={t("target.needed_over", { rest: number(rest) })}>
          <WholeWords>{t("target.even_how", { elapsed: number(elapsed), length })}</WholeWords>
        </Pace>
      )}
      <Pace
        title={t("target.even", { year: year(last) })}
        value={t("target.exact", { value: number(Math.round(even)) })}
      >
        <WholeWords>{t("target.even_how", { elapsed: number(elapsed), length })}</WholeWords> ·{" "}
        <WholeWords>{t(ahead < 0 ? "target.behind" : "target.ahead", gap)}</WholeWords>
      </Pace>
      <Arrival target={target} progress={progress} text={text} />
    </dl>
  );
}

function Arrival({ target, progress, text }: Pick<ReachedProps, "target" | "progress"> & { text: Text }) {
  const { t, language } = text;
  const { arrival, rest, elapsed } = progress;
  const title = t(rest === 0 ? "target.arrived" : "target.arrival");
  if (arrival === null) {
    return (
      <Pace title={title} value={t("target.never")}>
        <WholeWords>{t("target.never_how")}</WholeWords>
      </Pace>
    );
  }
  const late = arrival - target.to;
  const years = { years: formatNumber(Math.abs(late), language) };
  const far = arrival - (target.from + elapsed) > FAR;
  const value = far
    ? t("target.far", { years: formatNumber(FAR, language) })
    : t("target.year", { year: formatYear(arrival, language) });
  const timing = late > 0 ? "target.arrival_late" : late < 0 ? "target.arrival_early" : "target.arrival_just";
  return (
    <Pace title={title} value={value}>
      {far ? null : t(timing, years)}
    </Pace>
  );
}

function Pace({ title, value, children }: { title: string; value: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        <WholeWords>{title}</WholeWords>
      </dt>
      <dd>
        <strong>{value}</strong>
        <span className="hint">{children}</span>
      </dd>
    </div>
  );
}

interface ShareOfNationProps {
  years: readonly YearCount[];
  national: readonly YearCount[];
  origins: readonly Origin[];
}

/** What an area without a target has of what the nation has reached. */
export function ShareOfNation({ years, national, origins }: ShareOfNationProps) {
  const { t, language } = useText();
  const reached = cumulated(years).at(-1) ?? 0;
  const whole = cumulated(national).at(-1) ?? 0;
  const share = whole === 0 ? t("look.none") : formatShare(reached / whole, language);
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  return (
    <>
      <p className="target-figure" role="status">
        <strong>{formatNumber(reached, language)}</strong>{" "}
        <WholeWords>{t("target.share_of_nation", { share, nation: formatNumber(whole, language) })}</WholeWords>{" "}
        <SetsBadge origins={origins} />
      </p>
      <p className="section-hint">
        <WholeWords>
          {t("target.counted_to", { from: formatYear(first, language), last: formatYear(last, language) })}
        </WholeWords>
      </p>
    </>
  );
}
