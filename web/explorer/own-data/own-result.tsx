/** What the rows come to: how many found their place, which did not, and the way to the map. */
import { numberAt } from "../../../data/reading/joined.ts";
import { formatNumber } from "../../figures/format.ts";
import { CsvDownload } from "../../kit/csv-download.tsx";
import { WholeWords } from "../../kit/whole-words.tsx";
import { useChangeView, useView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import { useOwnActions } from "./actions.ts";
import type { OwnAnswer } from "./answer.ts";
import { CopyReport } from "./copy-report.tsx";
import { FormNotices } from "./form-notices.tsx";
import { OwnTable } from "./own-table.tsx";
import { PointFaults, Repeated, UnmatchedRows } from "./own-unmatched.tsx";
import { reportRows } from "./report.ts";
import { themeOf, withOneMap } from "./store.ts";

export function Result({ own, fixes }: { own: OwnAnswer; fixes: Readonly<Record<string, string>> }) {
  const changeView = useChangeView();
  const { changeOwn, showOwn } = useOwnActions();
  const text = useText();
  const { t, language } = text;
  const { view } = useView();
  const { table, choices, result, guess } = own;
  const total = table.rows.length;
  const placed = result.kind === "areas" ? result.joined.matchedRows : result.placed.points.length;
  const without = choices.value === null ? 0 : withoutNumber(own);
  const fixed = Object.keys(fixes).length;
  const numbers = { matched: formatNumber(placed, language), total: formatNumber(total, language) };
  function show() {
    showOwn(themeOf(withOneMap(view)));
    changeView((now) => ({ ...withOneMap(now), pane: "map" }));
  }
  return (
    <>
      <section className="own-result" aria-label={t("own.report_status")}>
        {guess.notices.map((notice) => (
          <p key={notice.kind} className="own-notice">
            {notice.kind === "utm" ? t("own.utm", notice) : t("own.swapped", notice)}
          </p>
        ))}
        <FormNotices table={table} />
        <p className="own-sum" role="status">
          <WholeWords>{t(result.kind === "areas" ? "own.matched" : "own.points", numbers)}</WholeWords>
          {result.kind === "areas" && (
            <span className="hint">
              <WholeWords>{t("own.areas", { areas: formatNumber(result.joined.areas.size, language) })}</WholeWords>
            </span>
          )}
        </p>
        {without > 0 && (
          <p className="hint">
            <WholeWords>
              {t("own.values_missing", {
                rows: formatNumber(without, language),
                column: own.layer.title ?? "",
              })}
            </WholeWords>
          </p>
        )}
        <div className="own-buttons">
          <button type="button" className="button" disabled={placed === 0} onClick={show}>
            {t("own.on_map")}
          </button>
          <CsvDownload name="report.csv" label={t("own.report")} rows={() => reportRows(own, text)} />
          <CopyReport own={own} />
        </div>
        {fixed > 0 && (
          <p>
            <WholeWords>{t("own.fixed", { fixed: formatNumber(fixed, language) })}</WholeWords>{" "}
            <button type="button" className="link-button" onClick={() => changeOwn({ fixes: {} })}>
              {t("own.unfix")}
            </button>
          </p>
        )}
      </section>
      {result.kind === "points" && <PointFaults placed={result.placed} table={table} />}
      {result.kind === "areas" && (
        <>
          <UnmatchedRows own={own} joined={result.joined} />
          <Repeated own={own} joined={result.joined} />
          <OwnTable own={own} joined={result.joined} />
        </>
      )}
    </>
  );
}

/** Rows in their place that have no number to show. */
function withoutNumber({ table, choices, result }: OwnAnswer): number {
  const { value } = choices;
  if (value === null) return 0;
  const rows =
    result.kind === "areas"
      ? [...result.joined.areas.values()].flatMap((area) => area.rows)
      : result.placed.points.map(({ row }) => row);
  return rows.filter((row) => numberAt(table, row, value) === null).length;
}
