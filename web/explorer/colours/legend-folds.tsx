/** What can be asked of the colours and chosen about them, folded away under the legend. Its code is fetched when it is opened. */
import { lazy, type ReactNode, Suspense } from "react";
import { Disclosure } from "../../kit/disclosure.tsx";
import type { Choropleth, ChoroplethLevel } from "../../theme/use-choropleth.ts";
import { useText } from "../../words/use-text.ts";
import "./first-words.ts";

const Distribution = lazy(() => import("./distribution.tsx"));
const ColourChoices = lazy(() => import("./colour-choices.tsx"));

export function LegendFolds({ choropleth, level }: { choropleth: Choropleth; level: ChoroplethLevel }) {
  const { t } = useText();
  return (
    <>
      <Fold title={t("spread.heading")} opened={choropleth.range !== null}>
        <Distribution choropleth={choropleth} level={level} />
      </Fold>
      <Fold title={t("colours.heading")}>
        <ColourChoices choropleth={choropleth} />
      </Fold>
    </>
  );
}

function Fold({ title, opened = false, children }: { title: string; opened?: boolean; children: ReactNode }) {
  return (
    <Disclosure className="legend-fold" summary={title} opened={opened}>
      {() => <Suspense fallback={<div className="legend-fold-waiting" />}>{children}</Suspense>}
    </Disclosure>
  );
}
