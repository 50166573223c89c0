/** What a table of one's own says of an area, or of one of its points: hovered, or at the head of the chosen card. */
import { areaName } from "../../../../data/area-name.ts";
import type { Target } from "../../../map/values.ts";
import { useText } from "../../../words/use-text.ts";
import type { OwnAnswer } from "../answer.ts";
import { writeOwn } from "../wording.ts";
import { OwnFigure } from "./own-figure.tsx";

interface OwnCardProps {
  own: OwnAnswer;
  target: Target;
  /** As a card of its own. */
  hover?: boolean;
}

export function OwnCard({ own, target, hover }: OwnCardProps) {
  const { language } = useText();
  if (target.kind === "site") return null;
  const facts = target.kind === "point" ? <RowFacts own={own} row={target.row} most={hover ? 4 : 40} /> : null;
  const line =
    target.kind === "area" ? <AreaLine own={own} code={target.code} level={target.level} traced={!hover} /> : null;
  if (!hover)
    return (
      <div className="own-card">
        {facts}
        {line}
      </div>
    );
  return (
    <div className="card card-hover">
      {target.kind === "area" && <p className="card-name">{areaName({ type: target.level, ...target }, language)}</p>}
      {facts}
      {line}
    </div>
  );
}

interface AreaLineProps {
  own: OwnAnswer;
  code: string;
  level: string;
  traced: boolean;
}

function AreaLine({ own, code, level, traced }: AreaLineProps) {
  const { t, language } = useText();
  const { layer } = own;
  if (layer.kind !== "areas" || layer.level !== level) return null;
  const place = layer.places.get(code);
  const value = place === undefined ? undefined : layer.coverage.values[place];
  const known = typeof value === "number" ? writeOwn(value, layer, language) : t("look.none");
  return (
    <p className="card-line">
      <span>{layer.title ?? t("own.count")}</span>{" "}
      <strong>
        {place === undefined ? t("own.absent") : traced ? <OwnFigure own={own}>{known}</OwnFigure> : known}
      </strong>
    </p>
  );
}

/** The row as it stands in the file. */
function RowFacts({ own: { table }, row, most }: { own: OwnAnswer; row: number; most: number }) {
  const cells = table.rows[row] ?? [];
  const filled = table.columns.map(({ title }, column) => ({ title, column, text: cells[column] ?? "" }));
  return (
    <dl className="card-facts">
      {filled
        .filter(({ text }) => text !== "")
        .slice(0, most)
        .map(({ title, column, text }) => (
          <div key={column}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
