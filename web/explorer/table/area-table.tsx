/** A page of ranked areas with their values; the file to download holds all of them. */
import { type CSSProperties, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { areaName } from "../../../data/area-name.ts";
import { programmeOf } from "../../../data/themes.ts";
import type { Area } from "../../api/areas.ts";
import type { Coverage } from "../../api/coverage.ts";
import { formatCell, isPresence, measureTitle } from "../../figures/figure.ts";
import { formatNumber } from "../../figures/format.ts";
import { SetsBadge, SourceLine } from "../../kit/provenance.tsx";
import { Notice } from "../../kit/states.tsx";
import { WholeWords } from "../../kit/whole-words.tsx";
import { useScope } from "../../place/use-scope.ts";
import { Figure } from "../../provenance/figure.tsx";
import { RegisterNote } from "../../provenance/register-note.tsx";
import { originOfValue } from "../../provenance/value-origin.ts";
import { lookOf } from "../../theme/classes/classes.ts";
import { Swatch } from "../../theme/swatch.tsx";
import type { Choropleth } from "../../theme/use-choropleth.ts";
import { isInRange } from "../../theme/value-range.ts";
import { useSlice } from "../../view/use-view.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";
import { heldSlice, isHeld } from "./held.ts";
import { HeldChoice } from "./held-choice.tsx";
import { TableDownload } from "./table-download.tsx";
import { TableNotes } from "./table-notes.tsx";
import { type Sort, type SortColumn, sortRows, type TableRow, tableRows } from "./table-rows.ts";

const PAGE_ROWS = 50;

export function AreaTable({
  areas,
  data,
  choropleth,
}: {
  areas: readonly Area[];
  data: Coverage;
  choropleth: Choropleth;
}) {
  const text = useText();
  const { t, language, pick } = text;
  const { area, asked } = useScope();
  const [sort, setSort] = useState<Sort>({ column: "rank", descending: false });
  const [page, setPage] = useState(0);
  const top = useRef<HTMLTableCaptionElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const programme = programmeOf(data.programme);
  // whether an area has the programme is yes or no: there is nothing to rank
  const ranked = !isPresence(data.level, data.unit);
  const measure = ranked ? measureTitle(programme, data.measure, text) : t("measure.presence");
  const { range } = choropleth;
  const all = tableRows(areas, choropleth);
  const held = useSlice(heldSlice);
  const inRange = range ? all.filter(({ value }) => value !== null && isInRange(value, range)) : all;
  const inside = inRange.filter((row) => isHeld(row, held));
  const rows = sortRows(inside, sort, language);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_ROWS));
  const at = Math.min(page, pages - 1);
  const shown = rows.slice(at * PAGE_ROWS, (at + 1) * PAGE_ROWS);
  const most = Math.max(...all.map(({ value }) => value ?? 0));
  const isSelected = (row: TableRow) => row.area.level === asked?.level && row.area.code === asked.code;
  const selectedAt = rows.findIndex(isSelected);
  const scope = area ? areaName(area, language) : t("area.nation");
  if (all.length === 0) return <Notice title={t("table.empty")} />;
  function turnTo(next: number) {
    setPage(next);
    top.current?.scrollIntoView({ block: "nearest" });
  }
  function sortBy(column: SortColumn) {
    setSort({ column, descending: sort.column === column && !sort.descending });
    setPage(0);
  }
  function jump() {
    flushSync(() => setPage(Math.floor(selectedAt / PAGE_ROWS)));
    const link = table.current?.querySelector<HTMLElement>("[aria-current] a");
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: "center" });
  }
  return (
    <>
      <TableNotes
        rows={all}
        shown={rows.length}
        data={data}
        range={range}
        selected={all.find(isSelected)}
        ranked={ranked}
        onJump={selectedAt === -1 ? null : jump}
      />
      <HeldChoice />
      {rows.length === 0 && <Notice title={t("table.empty")} />}
      <table className="areas" ref={table}>
        <caption ref={top}>
          <strong>
            <WholeWords>
              {t("table.caption", {
                programme: pick(programme.title),
                measure,
              })}
            </WholeWords>
          </strong>{" "}
          <SetsBadge origins={data.origins} />
          <span className="caption-scope">
            <WholeWords>{t(data.level === "lao" ? "table.laos_of" : "table.provinces_of", { area: scope })}</WholeWords>{" "}
            · <WholeWords>{t("table.sort_hint")}</WholeWords>
          </span>
        </caption>
        <thead>
          <tr>
            {ranked && <SortHeader column="rank" title={t("table.rank")} sort={sort} onSort={sortBy} />}
            <SortHeader column="name" title={t("area.label")} sort={sort} onSort={sortBy} />
            <th scope="col" className="value">
              {measure}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <AreaRow key={row.area.code} row={row} most={ranked ? most : null} data={data} choropleth={choropleth} />
          ))}
        </tbody>
      </table>
      <div className="table-foot">
        {rows.length > 0 && <Pages page={at} rows={rows.length} onPage={turnTo} />}
        <TableDownload rows={rows} data={data} range={range} />
      </div>
      {data.withheld && (
        <p className="section-hint">
          <WholeWords>{pick(data.withheld)}</WholeWords>
        </p>
      )}
      <SourceLine source={data.source} as_of={data.as_of} origins={data.origins} />
    </>
  );
}

function SortHeader(props: { column: SortColumn; title: string; sort: Sort; onSort(column: SortColumn): void }) {
  const { column, title, sort, onSort } = props;
  const direction = sort.descending ? "descending" : "ascending";
  return (
    <th scope="col" className={column} aria-sort={sort.column === column ? direction : undefined}>
      <button type="button" onClick={() => onSort(column)}>
        {title}
      </button>
    </th>
  );
}

interface AreaRowProps {
  row: TableRow;
  /** The largest value, which a whole bar stands for; null where nothing is ranked. */
  most: number | null;
  data: Coverage;
  choropleth: Choropleth;
}

function AreaRow({ row, most, data, choropleth }: AreaRowProps) {
  const text = useText();
  const { t, language } = text;
  const selected = useScope().asked?.code === row.area.code;
  const { level, code } = row.area;
  const within = row.area[`within_${language}`];
  const look = choropleth.classes && lookOf(row, choropleth.classes);
  const rank = row.rank === null ? "–" : formatNumber(row.rank, language);
  return (
    <tr aria-current={selected ? "true" : undefined}>
      {most !== null && <td className="rank">{row.ties === 0 ? rank : t("table.tied", { rank })}</td>}
      <th scope="row">
        <ViewLink change={(view) => ({ ...view, area: { level, code }, camera: null })}>
          {areaName(row.area, language)}
        </ViewLink>
        {level === "lao" && <span className="hint">{within}</span>}
        {data.register_year !== null && <RegisterNote of={{ level, code }} years={[data.register_year]} />}
      </th>
      <td className="value" data-empty={row.value === null ? "" : undefined}>
        {most ? (
          <span
            className="value-bar"
            style={{ "--share": (row.value ?? 0) / most, "--colour": look?.colour } as CSSProperties}
          />
        ) : null}
        <Swatch look={look} />
        <Figure of={originOfValue(data, { level, code })}>{formatCell(row, data, text, "plain")}</Figure>
      </td>
    </tr>
  );
}

function Pages({ page, rows, onPage }: { page: number; rows: number; onPage(page: number): void }) {
  const { t, language } = useText();
  const from = page * PAGE_ROWS;
  const to = Math.min(rows, from + PAGE_ROWS);
  const position = { from: from + 1, to, total: rows };
  const written = Object.entries(position).map(([name, value]) => [name, formatNumber(value, language)]);
  return (
    <nav className="pages" aria-label={t("table.pages")}>
      {rows > PAGE_ROWS && (
        <button type="button" className="button button-quiet" disabled={page === 0} onClick={() => onPage(page - 1)}>
          {t("table.previous")}
        </button>
      )}
      <span role="status">
        <WholeWords>{t("table.rows", Object.fromEntries(written))}</WholeWords>
      </span>
      {rows > PAGE_ROWS && (
        <button type="button" className="button button-quiet" disabled={to >= rows} onClick={() => onPage(page + 1)}>
          {t("table.next")}
        </button>
      )}
    </nav>
  );
}
