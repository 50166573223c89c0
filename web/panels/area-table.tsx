/** A page of ranked areas with their values; the file to download holds all of them. */
import { useRef, useState } from "react";
import { areaName } from "../../data/area-name.ts";
import type { Area, Coverage } from "../api.ts";
import { formatCell, isPresence, measureTitle } from "../figure.ts";
import { formatNumber } from "../format.ts";
import { useText } from "../i18n/use-text.ts";
import { classOf } from "../map/classes.ts";
import type { Choropleth } from "../use-choropleth.ts";
import { useScope } from "../use-scope.ts";
import { programmeOf } from "../view.ts";
import { DemoBadge, SourceLine } from "./provenance.tsx";
import { Notice } from "./states.tsx";
import { TableDownload } from "./table-download.tsx";
import { type Sort, type SortColumn, sortRows, type TableRow, tableRows } from "./table-rows.ts";
import { ViewLink } from "./view-link.tsx";

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
  const { area } = useScope();
  const [sort, setSort] = useState<Sort>({ column: "rank", descending: false });
  const [page, setPage] = useState(0);
  const top = useRef<HTMLTableCaptionElement>(null);
  const programme = programmeOf(data.programme);
  const measure = isPresence(data.level, data.unit)
    ? t("measure.presence")
    : measureTitle(programme, data.measure, text);
  const rows = sortRows(tableRows(areas, choropleth), sort, language);
  const shown = rows.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS);
  const scope = area ? areaName(area, language) : t("area.nation");
  if (rows.length === 0) return <Notice title={t("table.empty")} />;
  function turnTo(next: number) {
    setPage(next);
    top.current?.scrollIntoView({ block: "nearest" });
  }
  function sortBy(column: SortColumn) {
    setSort({ column, descending: sort.column === column && !sort.descending });
    setPage(0);
  }
  return (
    <>
      <table className="areas">
        <caption ref={top}>
          <strong>
            {t("table.caption", {
              programme: pick(programme.title),
              measure,
            })}
          </strong>{" "}
          {data.demo && <DemoBadge />}
          <span className="caption-scope">
            {t(data.level === "lao" ? "table.laos_of" : "table.provinces_of", { area: scope })} · {t("table.sort_hint")}
          </span>
        </caption>
        <thead>
          <tr>
            <SortHeader column="rank" title={t("table.rank")} sort={sort} onSort={sortBy} />
            <SortHeader column="name" title={t("table.name")} sort={sort} onSort={sortBy} />
            <th scope="col" className="value">
              {measure}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <AreaRow key={row.area.code} row={row} data={data} choropleth={choropleth} />
          ))}
        </tbody>
      </table>
      <div className="table-foot">
        <Pages page={page} rows={rows.length} onPage={turnTo} />
        <TableDownload rows={rows} data={data} />
      </div>
      {data.withheld && <p className="section-hint">{pick(data.withheld)}</p>}
      <SourceLine source={data.source} as_of={data.as_of} demo={data.demo} />
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

function AreaRow({ row, data, choropleth }: { row: TableRow; data: Coverage; choropleth: Choropleth }) {
  const text = useText();
  const { language } = text;
  const selected = useScope().asked?.code === row.area.code;
  const { level, code } = row.area;
  const within = language === "th" ? row.area.within_th : row.area.within_en;
  return (
    <tr aria-current={selected ? "true" : undefined}>
      <td className="rank">{row.rank === null ? "–" : formatNumber(row.rank, language)}</td>
      <th scope="row">
        <ViewLink change={(view) => ({ ...view, area: { level, code }, camera: null })}>
          {areaName(row.area, language)}
        </ViewLink>
        {level === "lao" && <span className="hint">{within}</span>}
      </th>
      <td className="value" data-empty={row.value === null ? "" : undefined}>
        <span className="key" style={{ backgroundColor: colourOf(row, choropleth) }} />
        {formatCell(row, data, text, "plain")}
      </td>
    </tr>
  );
}

/** The colour of the area on the map. */
function colourOf(row: TableRow, { classes }: Choropleth): string | undefined {
  if (!classes) return undefined;
  if (row.suppressed) return classes.suppressedColour;
  const place = classOf(row.value, classes);
  if (place === "none") return classes.noDataColour;
  return place === "zero" ? classes.zeroColour : classes.colours[place];
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
      <span role="status">{t("table.rows", Object.fromEntries(written))}</span>
      {rows > PAGE_ROWS && (
        <button type="button" className="button button-quiet" disabled={to >= rows} onClick={() => onPage(page + 1)}>
          {t("table.next")}
        </button>
      )}
    </nav>
  );
}
