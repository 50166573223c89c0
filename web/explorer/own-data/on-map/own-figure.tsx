import { Figure } from "../../../provenance/figure.tsx";
import { useText } from "../../../words/use-text.ts";
import type { OwnAnswer } from "../answer.ts";
import { useOwn } from "../store.ts";

/** A number of a table of one's own: made of the file, which stays in the browser. */
export function OwnFigure({ own: { layer, table }, children }: { own: OwnAnswer; children: string }) {
  const { t } = useText();
  const file = useOwn()?.file.name ?? "";
  const title = layer.title ?? t("own.count");
  return <Figure of={{ kind: "own", file, title, value: children, rows: table.rows.length }}>{children}</Figure>;
}
