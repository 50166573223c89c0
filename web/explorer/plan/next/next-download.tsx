import { areaName } from "../../../../data/area-name.ts";
import type { WhereNext } from "../../../api/where-next.ts";
import { setsTitle } from "../../../figures/sets.ts";
import { CsvDownload } from "../../../kit/csv-download.tsx";
import { useText } from "../../../words/use-text.ts";
import "../../../figures/csv-words.ts";

/** The list in its order, with the neighbours and the source in every row. */
export function NextDownload({ data }: { data: WhereNext }) {
  const text = useText();
  const { t, language, pick } = text;
  function csvRows() {
    const head = (
      [
        "next.rank",
        "csv.code",
        "area.label",
        "csv.within",
        "next.gain_people",
        "next.sum_people",
        "next.gain_houses",
        "next.sum_houses",
        "plan.neighbours",
        "csv.source",
        "csv.as_of",
        "sets.title",
      ] as const
    ).map((key) => t(key));
    const rows = data.items.map((lao, index) => [
      index + 1,
      lao.code,
      areaName(lao, language),
      lao[`within_${language}`],
      lao.gain_people,
      lao.total_people,
      lao.gain_houses,
      lao.total_houses,
      lao.neighbours.map((each) => each[`name_${language}`]).join("; "),
      pick(data.source),
      data.as_of,
      setsTitle(data.origins, text),
    ]);
    return [head, ...rows];
  }
  return <CsvDownload name={`where-next-${data.programme}.csv`} rows={csvRows} />;
}
