/** What the colours of a table of one's own mean, and which of its columns they show. */

import { LOOKS } from "../../../../data/looks.ts";
import { formatNumber } from "../../../figures/format.ts";
import { Disclosure } from "../../../kit/disclosure.tsx";
import { useWide } from "../../../kit/use-wide.ts";
import { WholeWords } from "../../../kit/whole-words.tsx";
import { Key } from "../../../theme/legend.tsx";
import { useText } from "../../../words/use-text.ts";
import type { OwnAnswer } from "../answer.ts";
import { PLAIN } from "../layer.ts";
import { ValueSelect } from "../own-columns.tsx";
import { useOwn } from "../store.ts";
import { ownClasses } from "../wording.ts";
import { OwnFigure } from "./own-figure.tsx";

export function OwnLegend({ own }: { own: OwnAnswer }) {
  const { t, language } = useText();
  const wide = useWide("legend");
  const file = useOwn()?.file;
  const { layer } = own;
  const { classes } = layer;
  const counted = layer.kind === "points" && layer.title === null;
  const classed = counted ? [] : ownClasses(layer, language);
  // zero has a colour of its own unless it is a number among negative ones
  const zeroApart = !counted && !classes.colours.includes(classes.zeroColour);
  return (
    <Disclosure
      className="legend"
      label={t("legend.label")}
      opened={wide}
      summary={
        <>
          <span className="legend-title">{layer.title ?? t("own.count")}</span>
          <span className="legend-subtitle">
            <WholeWords>{t("own.only_here")}</WholeWords>
          </span>
        </>
      }
    >
      <div className="own-legend-value">
        <ValueSelect own={own} />
      </div>
      <ul className="legend-classes" aria-label={t("legend.classes")}>
        {classed.map(({ colour, label }) => (
          <Key key={colour} look={{ colour, pattern: null }} label={<OwnFigure own={own}>{label}</OwnFigure>} />
        ))}
        {counted && <Key look={{ colour: PLAIN, pattern: null }} label={t("own.point")} />}
        {zeroApart && <Key look={LOOKS.zero} label={formatNumber(0, language)} />}
        {layer.someMissing && <Key look={LOOKS.none} label={t("look.none")} />}
        {layer.kind === "areas" && <Key look={LOOKS.outside} label={t("own.absent")} />}
      </ul>
      <p className="source">{file?.name}</p>
    </Disclosure>
  );
}
