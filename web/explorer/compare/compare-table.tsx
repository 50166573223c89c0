/** Every measure of every programme, areas as columns; a bar shows how a value stands to the largest of its row. */
import type { CSSProperties } from "react";
import { REGISTER_YEAR } from "../../../data/register-theme.ts";
import { atLeast, countLeftOut, formatCoverage, formatPlain, measureTitle } from "../../figures/figure.ts";
import { formatNumber } from "../../figures/format.ts";
import type { CsvCell } from "../../kit/csv.ts";
import { CsvDownload } from "../../kit/csv-download.tsx";
import { ProgrammeIcon } from "../../kit/programme-icon.tsx";
import { Figure } from "../../provenance/figure.tsx";
import { RegisterNote } from "../../provenance/register-note.tsx";
import { useSlice, useView } from "../../view/use-view.ts";
import { type Text, useText } from "../../words/use-text.ts";
import { barShares, type CompareRow, compareRows } from "./compare-rows.ts";
import { isDivided, type Rate, rateSlice } from "./rate.ts";
import type { ComparedColumn } from "./use-compared.ts";
import "../../figures/csv-words.ts";
import { WholeWords } from "../../kit/whole-words.tsx";

export function CompareTable({ columns }: { columns: readonly ComparedColumn[] }) {
  const text = useText();
  const { t, language, pick } = text;
  const rate = useSlice(rateSlice);
  const rows = compareRows(
    columns.map(({ summary }) => summary),
    rate,
  );
  const facts = [
    { title: t("compare.laos"), fact: "laos" },
    { title: t("compare.people"), fact: "population" },
    { title: t("compare.houses"), fact: "houses" },
  ] as const;
  const { year, span } = useView().view;
  const groups = [...new Set(rows.map(({ programme }) => programme))];
  return (
    <>
      <section className="compare-scroll" aria-label={t("compare.heading")}>
        <table className="areas compare-table">
          <thead>
            <tr>
              <th scope="col">
                <WholeWords>{t("compare.measure")}</WholeWords>
              </th>
              {columns.map(({ key, name, kind }) => (
                <th key={key} scope="col" className="value" data-kind={kind}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts.map(({ title, fact }) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                {columns.map((column) => (
                  <td key={column.key} className="value" data-kind={column.kind}>
                    <Figure of={{ kind: "area", area: column.reference, year, span, fact }}>
                      {formatNumber(column.summary.areas[fact], language)}
                    </Figure>
                    {fact !== "laos" && <RegisterNote of={column.reference} years={[registerYearOf(column, fact)]} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          {groups.map((programme) => (
            <tbody key={programme.id}>
              <tr className="compare-group">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  <span>
                    <ProgrammeIcon programme={programme} size={22} /> <WholeWords>{pick(programme.title)}</WholeWords>
                  </span>
                </th>
              </tr>
              {rows
                .filter((row) => row.programme === programme)
                .map((row) => (
                  <Row key={row.measure} row={row} columns={columns} />
                ))}
            </tbody>
          ))}
        </table>
      </section>
      <CsvDownload name="compare.csv" rows={() => csvRows(rows, columns, text, rate)} />
    </>
  );
}

function Row({ row, columns }: { row: CompareRow; columns: readonly ComparedColumn[] }) {
  const text = useText();
  const rate = useSlice(rateSlice);
  const areas = columns.filter(({ kind }) => kind === "area").length;
  const shares = barShares(row, areas, rate);
  const { year, span } = useView().view;
  const { programme, measure, unit } = row;
  const per = rate === "total" || isDivided(unit) ? {} : { per: rate };
  return (
    <tr>
      <th scope="row">
        <WholeWords>{measureTitle(row.programme, row.measure, text)}</WholeWords>
      </th>
      {row.values.map((value, index) => {
        const column = columns[index];
        const share = shares[index];
        const style = share === null ? undefined : ({ "--share": share } as CSSProperties);
        return (
          <td
            key={column?.key}
            className="value"
            data-kind={column?.kind}
            data-empty={value === null ? "" : undefined}
            style={style}
          >
            <Figure
              of={{
                kind: "records",
                area: column?.reference ?? null,
                year,
                span,
                programme: programme.id,
                measure,
                ...per,
              }}
            >
              {value === null
                ? absence(row, column, text)
                : atLeast(ratedText(value, row, rate, text, column), missingOf(row, column), text)}
            </Figure>
          </td>
        );
      })}
    </tr>
  );
}

/** Houses are of the year asked for, or the nearest that is known; residents are those of the map. */
const registerYearOf = ({ summary }: ComparedColumn, fact: "population" | "houses") =>
  fact === "houses" ? summary.houses_year : REGISTER_YEAR;

/** Small rates keep two digits: 0.12 funds of 1,000 residents. */
function ratedText(value: number, { unit }: CompareRow, rate: Rate, text: Text, column?: ComparedColumn): string {
  if (unit === "share") return formatCoverage(value, column?.summary.areas.laos ?? 0, column?.summary.span, text);
  const small = rate !== "total" && unit !== "baht" && value < 10;
  return small ? formatNumber(value, text.language, 2) : formatPlain(value, unit, text);
}

/** How many withheld figures a value leaves out. That an LAO has a programme is never withheld. */
function missingOf({ programme, unit }: CompareRow, column: ComparedColumn | undefined): number {
  const sums = column?.summary.programmes.find(({ id }) => id === programme.id);
  return sums && unit !== "share" ? countLeftOut(sums) : 0;
}

function absence({ programme }: CompareRow, column: ComparedColumn | undefined, { t }: Text): string {
  const sums = column?.summary.programmes.find(({ id }) => id === programme.id);
  const hidden = sums && (sums.withheld || countLeftOut(sums) > 0);
  return t(hidden ? "look.withheld" : "look.none");
}

function csvRows(rows: readonly CompareRow[], columns: readonly ComparedColumn[], text: Text, rate: Rate): CsvCell[][] {
  const { t, pick } = text;
  const head = [
    t("programme.label"),
    t("compare.measure"),
    t("csv.unit"),
    t("compare.rate"),
    ...columns.map(({ name }) => name),
  ];
  const body = rows.map((row) => [
    pick(row.programme.title),
    measureTitle(row.programme, row.measure, text),
    row.unit,
    t(`compare.rate_${isDivided(row.unit) ? "total" : rate}`),
    ...row.values,
  ]);
  const short = rows.flatMap((row) => {
    const missing = columns.map((column) => missingOf(row, column));
    if (missing.every((cells) => cells === 0)) return [];
    return [
      [pick(row.programme.title), measureTitle(row.programme, row.measure, text), t("csv.missing"), "", ...missing],
    ];
  });
  const nation = columns.at(-1)?.summary;
  const source = nation
    ? [
        [t("csv.source"), pick(nation.source)],
        [t("csv.as_of"), nation.as_of],
      ]
    : [];
  return [head, ...body, ...short, [], ...source];
}
