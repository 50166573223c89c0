import { areaName } from "../../../../data/area-name.ts";
import type { WhereNext } from "../../../api/where-next.ts";
import { downloadCsv } from "../../../kit/download.ts";
import { useText } from "../../../words/use-text.ts";

/** The list in its order, with the neighbours and the source in every row. */
export function NextDownload({ data }: { data: WhereNext }) {
  const { t, language, pick } = useText();
  function download() {
    const head = (
      [
        "table.rank",
        "csv.code",
        "table.name",
        "csv.within",
        "ask.gain",
        "ask.sum",
        "ask.neighbours",
        "csv.source",
        "csv.as_of",
        "demo.badge",
      ] as const
    ).map((key) => t(key));
    const rows = data.items.map((lao, index) => [
      index + 1,
      lao.code,
      areaName(lao, language),
      language === "th" ? lao.within_th : lao.within_en,
      lao.gain_people,
      lao.total_people,
      lao.neighbours.map((each) => (language === "th" ? each.name_th : each.name_en)).join("; "),
      pick(data.source),
      data.as_of,
      data.demo ? t("demo.badge") : "",
    ]);
    downloadCsv(`where-next-${data.programme}.csv`, [head, ...rows]);
  }
  return (
    <button type="button" className="button button-quiet" onClick={download}>
      {t("table.download")}
    </button>
  );
}
