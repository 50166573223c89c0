/** The programmes as a list: one colours the map, those with public places can show their sites. */

import { publishesSites } from "../../../data/disclosure.ts";
import { OVERLAP } from "../../../data/overlap.ts";
import type { Programme } from "../../../data/programme.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { REGISTER } from "../../../data/register-theme.ts";
import type { ProgrammeSummary } from "../../api/summary.ts";
import { Phrases } from "../../kit/phrases.tsx";
import { ProgrammeIcon } from "../../kit/programme-icon.tsx";
import { SetsBadge } from "../../kit/provenance.tsx";
import { Loaded, Notice, Skeleton, useNoFigure } from "../../kit/states.tsx";
import { WholeWords } from "../../kit/whole-words.tsx";
import { useSummary } from "../../place/use-scope.ts";
import { isThere, mainFigures, overlapFigure, registerFigures } from "../../theme/main-figures.ts";
import { withProgramme } from "../../theme/second-theme.ts";
import { sitesSlice } from "../../theme/sites.ts";
import { useChangeView, useSlice, useView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import { DetailSelect } from "./detail-select.tsx";
import "./words.ts";

export function ProgrammeList() {
  const text = useText();
  const { t } = text;
  const { span, only } = useView().view;
  const query = useSummary();
  const noFigure = useNoFigure();
  const figuresOf = (programme: Programme, summary: ProgrammeSummary | undefined) => ({
    empty: !summary || !isThere(summary),
    figures: summary
      ? mainFigures(programme, summary, text, { span, laos: query.data?.areas.laos ?? 0 })
      : ([noFigure, ""] as const),
  });
  return (
    <section className="section" aria-labelledby="programmes-heading">
      <div className="section-head">
        <h2 id="programmes-heading">
          <WholeWords>{t("programmes.heading")}</WholeWords>
        </h2>
        <SetsBadge origins={query.data?.origins ?? []} />
      </div>
      <p className="section-hint">
        <WholeWords>{t("programmes.hint")}</WholeWords>
      </p>
      <Loaded query={query} waiting={<Skeleton lines={PROGRAMMES.length} height={56} />}>
        {(summary) => (
          <>
            {summary.programmes.every((each) => !isThere(each)) && (
              <Notice title={only === "real" ? noFigure : t("programmes.empty_title")}>
                {only === "all" && (
                  <p>
                    <WholeWords>{t("programmes.empty_text")}</WholeWords>
                  </p>
                )}
              </Notice>
            )}
            <ul className="programmes">
              {PROGRAMMES.map((programme) => (
                <ProgrammeRow
                  key={programme.id}
                  programme={programme}
                  {...figuresOf(
                    programme,
                    summary.programmes.find((each) => each.id === programme.id),
                  )}
                />
              ))}
              <ProgrammeRow programme={OVERLAP} figures={[overlapFigure(summary, text), t("programmes.mean")]} />
              <ProgrammeRow programme={REGISTER} figures={registerFigures(summary, text)} />
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}

interface RowProps {
  programme: Programme;
  /** The main one, and one beneath it or "". */
  figures: readonly [string, string];
  /** The area has none of it. */
  empty?: boolean;
}

function ProgrammeRow({ programme, figures: [main, second], empty }: RowProps) {
  const changeView = useChangeView();
  const text = useText();
  const chosen = useView().view.programme === programme.id;
  return (
    <li className="programme" data-chosen={chosen ? "" : undefined}>
      <div className="programme-row">
        <label>
          <input
            type="radio"
            name="programme"
            className="unseen"
            checked={chosen}
            onChange={() => changeView((now) => withProgramme(now, programme.id))}
          />
          <ProgrammeIcon programme={programme} />
          <span className="programme-title">
            <Phrases>{text.pick(programme.title)}</Phrases>
          </span>
          <span className="programme-figure" data-empty={empty ? "" : undefined}>
            {main}
            {second && <small>{second}</small>}
          </span>
        </label>
        {publishesSites(programme) && <SitesSwitch programme={programme} />}
      </div>
      {chosen && (
        <div className="programme-more">
          <p>
            <WholeWords>{text.pick(programme.about)}</WholeWords>
          </p>
          <DetailSelect />
        </div>
      )}
    </li>
  );
}

function SitesSwitch({ programme }: { programme: Programme }) {
  const changeView = useChangeView();
  const { t, pick } = useText();
  const shown = useSlice(sitesSlice).includes(programme.id);
  const label = t("programmes.sites", { title: pick(programme.title) });
  function toggle() {
    changeView((view) => {
      const before = sitesSlice.of(view);
      const wanted = PROGRAMMES.filter(({ id }) => (id === programme.id ? !shown : before.includes(id)));
      return sitesSlice.with(
        view,
        wanted.map(({ id }) => id),
      );
    });
  }
  return (
    <button
      type="button"
      role="switch"
      className="sites-switch"
      aria-checked={shown}
      aria-label={label}
      title={label}
      onClick={toggle}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d="M10 18s6-5.6 6-10a6 6 0 1 0-12 0c0 4.4 6 10 6 10z" />
        <circle cx="10" cy="8" r="2.2" />
      </svg>
    </button>
  );
}
