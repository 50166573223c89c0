/** The value that the colour of an area stands for; nothing is asked of the server. */
import type { ReactNode } from "react";
import { LOOKS } from "../../../data/looks.ts";
import { programmeOf } from "../../../data/themes.ts";
import { formatCell } from "../../figures/figure.ts";
import { useNoFigure } from "../../kit/states.tsx";
import type { Target } from "../../map/values.ts";
import { cellOf } from "../../theme/use-choropleth.ts";
import type { Side } from "../../theme/use-sides.ts";
import { periodTitle } from "../../time/period.ts";
import { useText } from "../../words/use-text.ts";

interface ValueLineProps {
  target: Extract<Target, { kind: "area" }>;
  of: Side;
  /** Which of two maps or measures it is. */
  mark?: ReactNode;
  /** Says of which period, because another line may be of another. */
  dated?: boolean;
  current?: boolean;
}

export function ValueLine({ target, of, mark, dated, current }: ValueLineProps) {
  const text = useText();
  const noFigure = useNoFigure();
  const { data } = of.shown.query;
  if (!data || data.level !== target.level) {
    return <p className="card-line">{of.shown.query.isError ? noFigure : text.t("look.loading")}</p>;
  }
  return (
    <p className="card-line" data-current={current ? "" : undefined}>
      {mark} <span>{text.pick(programmeOf(data.programme).short)}</span>{" "}
      {dated && <span>· {periodTitle(data, text)} ·</span>}{" "}
      <strong>{formatCell(cellOf(of.shown, target.code), data, text)}</strong>
      {of.shown.states?.get(target.code) === LOOKS.outside && <span> · {text.t("look.outside")}</span>}
    </p>
  );
}
