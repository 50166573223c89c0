/** The page: header and figures on one side, map or table on the other; a phone shows one of them at a time. */

import { lazy, Suspense, useEffect, useState } from "react";
import { areaName } from "../../../data/area-name.ts";
import { programmeOf } from "../../../data/themes.ts";
import { isRefused, useScope, useSummary } from "../../place/use-scope.ts";
import { mainFigures } from "../../theme/main-figures.ts";
import { periodTitle } from "../../time/period.ts";
import { usePlaying } from "../../time/playing.ts";
import { useView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import { AreaHeading } from "../areas/area-heading.tsx";
import { AreaPicker } from "../areas/area-picker.tsx";
import { BriefLink } from "../brief/brief-link.tsx";
import { ProgrammeList } from "../programmes/programme-list.tsx";
import { Totals } from "../programmes/totals.tsx";
import { Header } from "./header.tsx";
import { PaneTabs } from "./pane-tabs.tsx";
import { Stage } from "./stage.tsx";
import "./words.ts";
import "../../words/product-words.ts";

const DrawnHeading = lazy(() => import("../drawing/drawn-heading.tsx"));
const DrawnSites = lazy(() => import("../drawing/drawn-sites.tsx"));

export function App() {
  const { t, language } = useText();
  const { view } = useView();
  const { area } = useScope();
  const refused = isRefused(useSummary().error) && view.shape !== null;
  const place = view.shape ? t("area.drawn") : area ? areaName(area, language) : null;
  const title = [place, t("app.title")].filter(Boolean).join(" · ");
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  return (
    <>
      <a className="skip-link" href="#figures">
        {t("app.skip")}
      </a>
      <div className="page" data-pane={view.pane}>
        <Header />
        <main>
          <div className="panel" id="figures" tabIndex={-1}>
            <LinkNotices />
            <AreaPicker />
            <Suspense fallback={<div className="area-heading" />}>
              {view.shape ? <DrawnHeading /> : <AreaHeading />}
            </Suspense>
            {!refused && (
              <>
                <BriefLink />
                <ProgrammeList />
                <Totals />
              </>
            )}
            {view.shape && (
              <Suspense fallback={null}>
                <DrawnSites />
              </Suspense>
            )}
            <Announcement place={place ?? t("area.nation")} />
          </div>
          <Stage />
        </main>
        <PaneTabs />
      </div>
    </>
  );
}

/** What of the link could not be used. */
function LinkNotices() {
  const { t } = useText();
  const { ignored } = useView();
  const { unknown } = useScope();
  const list = ignored.map(({ parameter, value }) => `${parameter}=${value}`.slice(0, 60)).join(", ");
  return (
    <div role="status" className="link-notices">
      {ignored.length > 0 && <p>{t("app.ignored", { list })}</p>}
      {unknown !== null && <p>{t("area.unknown", { code: unknown })}</p>}
    </div>
  );
}

/** Tells a screen reader the figure that a choice led to; while the years play, only the one where they stop. */
function Announcement({ place }: { place: string }) {
  const text = useText();
  const { view } = useView();
  const summary = useSummary();
  const programme = programmeOf(view.programme);
  const own = summary.isPlaceholderData ? undefined : summary.data?.programmes.find(({ id }) => id === programme.id);
  const period = view.year === null ? [] : [periodTitle(view, text)];
  const words =
    own &&
    text.t("app.announce", {
      area: place,
      programme: text.pick(programme.title),
      figure: [...mainFigures(programme, own, text, view.span), ...period].join(" "),
    });
  const [said, setSaid] = useState(words);
  if (usePlaying() === "no" && said !== words) setSaid(words);
  return (
    <p role="status" className="unseen">
      {said}
    </p>
  );
}
