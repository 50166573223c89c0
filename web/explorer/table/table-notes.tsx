/** What stands between the table's heading and its rows: a range that hides some, where the selected area stands, who has no rank. */
import { areaName } from "../../../data/area-name.ts";
import type { Coverage } from "../../api/coverage.ts";
import { formatNumber, formatYear } from "../../figures/format.ts";
import { valuesLeftOut } from "../../theme/left-out.ts";
import { rangeSlice } from "../../theme/value-range.ts";
import { useText } from "../../words/use-text.ts";
import "./words.ts";
import { WholeWords } from "../../kit/whole-words.tsx";
import { rangeTitle } from "../../theme/range-title.ts";
import type { ValueRange } from "../../theme/value-range.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { rankCounts, type TableRow } from "./table-rows.ts";

interface TableNotesProps {
  /** All rows, also those that the range hides. */
  rows: readonly TableRow[];
  shown: number;
  data: Coverage;
  range: ValueRange | null;
  /** The row of the selected area. */
  selected: TableRow | undefined;
  /** Whether the values have ranks worth telling. */
  ranked: boolean;
  /** Goes to the row of the selected area; null when the table has no such row. */
  onJump: (() => void) | null;
}

export function TableNotes({ rows, shown, data, range, selected, ranked, onJump }: TableNotesProps) {
  const text = useText();
  const { t, language } = text;
  const number = (value: number) => formatNumber(value, language);
  const { ranked: total, withheld, none } = rankCounts(rows);
  const lacking = [
    withheld > 0 && t("table.unranked_each", { look: t("look.withheld"), count: number(withheld) }),
    none > 0 && t("table.unranked_each", { look: t("look.none"), count: number(none) }),
  ].filter((each) => each !== false);
  const shortfall = valuesLeftOut(data, text);
  const standing = selected && ranked && standingOf(selected);
  function standingOf({ area, rank, ties }: TableRow): string {
    const name = areaName(area, language);
    if (rank === null) return t("table.standing_none", { area: name });
    const place = { area: name, rank: number(rank), total: number(total) };
    return ties === 0 ? t("table.standing", place) : t("table.standing_tied", { ...place, count: number(ties) });
  }
  return (
    <div className="table-notes">
      {range && (
        <p className="table-range" role="status">
          <WholeWords>
            {t("table.range", {
              range: rangeTitle(range, data.unit, text),
              count: number(shown),
              total: number(rows.length),
            })}
          </WholeWords>
          <ViewLink change={(view) => rangeSlice.with(view, null)}>{t("table.range_clear")}</ViewLink>
        </p>
      )}
      {data.register_year !== null && (
        <p>
          <WholeWords>{t("measure.register_year", { year: formatYear(data.register_year, language) })}</WholeWords>
        </p>
      )}
      {shortfall && <p>{shortfall}</p>}
      {(standing || lacking.length > 0) && (
        <p>
          {standing && (
            <>
              <strong>{standing}</strong>{" "}
              {onJump && (
                <button type="button" className="link-button" onClick={onJump}>
                  {t("table.jump")}
                </button>
              )}
            </>
          )}
          {lacking.length > 0 && (
            <span>
              <WholeWords>{t("table.unranked", { list: lacking.join(", ") })}</WholeWords>
            </span>
          )}
        </p>
      )}
    </div>
  );
}
