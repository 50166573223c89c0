import type { ReactNode } from "react";
import type { PublishedFigure } from "../../api/targets.ts";
import { formatCoverage, formatFigure, formatPlain } from "../../figures/figure.ts";
import { useNoFigure } from "../../kit/states.tsx";
import { WholeWords } from "../../kit/whole-words.tsx";
import { Figure } from "../../provenance/figure.tsx";
import type { Origin } from "../../provenance/origin.ts";
import { useView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import { compare } from "./against-published.ts";
import type { TotalRow } from "./total-rows.ts";

export function GroupRow({ title, columns, children }: { title: string; columns: number; children?: ReactNode }) {
  return (
    <tr className="group">
      <th scope="rowgroup" colSpan={columns}>
        {children} <WholeWords>{title}</WholeWords>
      </th>
    </tr>
  );
}

interface RowProps {
  row: TotalRow;
  marked(figure: PublishedFigure): number;
  withPublished: boolean;
  /** LAOs of the selection. */
  laos: number;
}

export function FigureRow({ row, marked, withPublished, laos }: RowProps) {
  const text = useText();
  const { span } = useView().view;
  const noFigure = useNoFigure();
  const { t } = text;
  return (
    <tr>
      <th scope="row">
        <WholeWords>{row.title}</WholeWords>
      </th>
      <td>
        {row.computed === null ? (
          <span className="none">{noFigure}</span>
        ) : (
          <Computed of={row.origin}>
            {row.unit === "share"
              ? formatCoverage(row.computed, laos, span, text)
              : formatPlain(row.computed, row.unit, text)}
          </Computed>
        )}
      </td>
      {withPublished && (
        <td>
          {row.published.length === 0 && (
            <span className="none">
              <span aria-hidden="true">–</span>
              <span className="unseen">{t("totals.no_published")}</span>
            </span>
          )}
          {row.published.map((figure) => (
            <PublishedValue key={figure.id} figure={figure} row={row} number={marked(figure)} />
          ))}
        </td>
      )}
    </tr>
  );
}

function Computed({ of, children }: { of: Origin | undefined; children: string }) {
  return of ? <Figure of={of}>{children}</Figure> : children;
}

function PublishedValue(props: { figure: PublishedFigure; row: TotalRow; number: number }) {
  const { figure, row, number } = props;
  const text = useText();
  const { t } = text;
  const { unit, worded } = row;
  const isWorded = worded && unit !== "number";
  const value = isWorded ? formatFigure(figure.value, unit, figure.title, text) : formatPlain(figure.value, unit, text);
  const result = row.computed === null || figure.part ? null : compare(row.computed, figure);
  return (
    <span className="published">
      <WholeWords>{figure.qualifier === "over" ? t("totals.over", { value }) : value}</WholeWords>
      <sup title={t("totals.source_mark", { number })}>{number}</sup>
      {figure.part && (
        <small className="compare">
          <WholeWords>{text.pick(figure.part)}</WholeWords>
        </small>
      )}
      {result && (
        <small className={`compare compare-${result.kind}`}>
          <WholeWords>
            {"by" in result
              ? t(`difference.${result.kind}`, { amount: formatPlain(result.by, row.unit, text) })
              : t(`difference.${result.kind}`)}
          </WholeWords>
        </small>
      )}
    </span>
  );
}
