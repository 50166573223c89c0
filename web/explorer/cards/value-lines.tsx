/** What the colours of the map stand for in one area: a line for each map or measure. */
import type { ReactNode } from "react";
import { LOOKS } from "../../../data/looks.ts";
import { programmeOf } from "../../../data/themes.ts";
import { formatCell } from "../../figures/figure.ts";
import { useNoFigure } from "../../kit/states.tsx";
import { WholeWords } from "../../kit/whole-words.tsx";
import type { Target } from "../../map/values.ts";
import { Figure } from "../../provenance/figure.tsx";
import { RegisterNote } from "../../provenance/register-note.tsx";
import { originOfValue } from "../../provenance/value-origin.ts";
import { AxisMark } from "../../theme/crossed/axis-mark.tsx";
import { SideMark } from "../../theme/side-mark.tsx";
import { cellOf } from "../../theme/use-choropleth.ts";
import type { Side, SideName, Sides } from "../../theme/use-sides.ts";
import { periodTitle } from "../../time/period.ts";
import { useText } from "../../words/use-text.ts";

type AreaTarget = Pick<Extract<Target, { kind: "area" }>, "level" | "code">;

interface ValueLinesProps {
  target: AreaTarget;
  side: SideName;
  sides: Sides;
  /** Each value leads to what it is made of; a card that follows the pointer cannot be reached by it. */
  traced?: boolean;
}

export function ValueLines({ target, side, sides: { left, right, crossed }, traced = false }: ValueLinesProps) {
  const common = { target, traced };
  if (!right) return <ValueLine {...common} of={left} />;
  if (crossed)
    return (
      <>
        <ValueLine {...common} of={left} mark={<AxisMark axis="across" />} />
        <ValueLine {...common} of={right} mark={<AxisMark axis="up" />} />
      </>
    );
  return (
    <>
      <ValueLine {...common} of={left} mark={<SideMark side="left" />} dated current={side === "left"} />
      <ValueLine {...common} of={right} mark={<SideMark side="right" />} dated current={side === "right"} />
    </>
  );
}

interface ValueLineProps extends Required<Pick<ValueLinesProps, "target" | "traced">> {
  of: Side;
  /** Which of two maps or measures it is. */
  mark?: ReactNode;
  /** Says of which period, because another line may be of another. */
  dated?: boolean;
  current?: boolean;
}

function ValueLine({ target, traced, of, mark, dated, current }: ValueLineProps) {
  const text = useText();
  const noFigure = useNoFigure();
  // the values of provinces are there while the map shows those of LAOs
  const values = target.level === "province" ? of.levels.province : of.shown;
  const { data, isError, isPlaceholderData } = values.query;
  if (data && data.level !== target.level && !isPlaceholderData) return null;
  if (!data || data.level !== target.level) {
    return <p className="card-line">{isError ? noFigure : text.t("look.loading")}</p>;
  }
  const written = formatCell(cellOf(values, target.code), data, text);
  return (
    <p className="card-line" data-current={current ? "" : undefined}>
      {mark}{" "}
      <span>
        <WholeWords>{text.pick(programmeOf(data.programme).short)}</WholeWords>
      </span>{" "}
      {dated && <span>· {periodTitle(data, text)} ·</span>}{" "}
      <strong>
        {traced ? (
          <Figure of={originOfValue(data, { level: target.level, code: target.code })}>{written}</Figure>
        ) : (
          written
        )}
      </strong>
      {values.states?.get(target.code) === LOOKS.outside && (
        <span>
          {" "}
          · <WholeWords>{text.t("look.outside")}</WholeWords>
        </span>
      )}
      {data.register_year !== null && <RegisterNote of={target} years={[data.register_year]} />}
    </p>
  );
}
