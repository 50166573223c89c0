/** What can be asked of the colours and chosen about them, folded away under the legend. */

import { lazy, type ReactNode, Suspense, useState } from "react";
import type { ChoroplethLevel } from "../../theme/level.ts";
import type { Choropleth } from "../../theme/use-choropleth.ts";
import { useText } from "../../words/use-text.ts";

const Distribution = lazy(() => import("./distribution.tsx"));
const ColourChoices = lazy(() => import("./colour-choices.tsx"));

export function LegendFolds({ choropleth, level }: { choropleth: Choropleth; level: ChoroplethLevel }) {
  const { t } = useText();
  return (
    <>
      <Fold title={t("legend.distribution")} opened={choropleth.range !== null}>
        <Distribution choropleth={choropleth} level={level} />
      </Fold>
      <Fold title={t("legend.colours")}>
        <ColourChoices choropleth={choropleth} />
      </Fold>
    </>
  );
}

/** Its inside is not there, nor its code, before it is opened. */
function Fold({ title, opened = false, children }: { title: string; opened?: boolean; children: ReactNode }) {
  const [open, setOpen] = useState<boolean | null>(null);
  const shown = open ?? opened;
  return (
    <details
      className="legend-fold"
      open={shown}
      onToggle={(event) => event.currentTarget.open !== shown && setOpen(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      {shown && <Suspense fallback={<div className="legend-fold-waiting" />}>{children}</Suspense>}
    </details>
  );
}
