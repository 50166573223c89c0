/** The programme and measure of the map over the years, as lines and as the table that equals them. */
import { REGISTER_YEARS } from "../../../data/register-theme.ts";
import { measuresOf, programmeOf, THEMES } from "../../../data/themes.ts";
import type { Series } from "../../api/series.ts";
import { atLeast, formatPlain, measureTitle } from "../../figures/figure.ts";
import { formatYear } from "../../figures/format.ts";
import { SourceLine } from "../../kit/provenance.tsx";
import { Loaded, Skeleton } from "../../kit/states.tsx";
import { Figure } from "../../provenance/figure.tsx";
import { RegisterNote } from "../../provenance/register-note.tsx";
import { withProgramme } from "../../theme/second-theme.ts";
import { useYears } from "../../theme/use-years.ts";
import { useChangeView, useView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import { type ChartLine, CompareChart } from "./compare-chart.tsx";
import { lineStyle } from "./compare-style.ts";
import { useComparedAreas, useComparedSeries } from "./use-compared.ts";
import "../../kit/styles/chips.css";
import { Select } from "../../kit/select.tsx";
import { WholeWords } from "../../kit/whole-words.tsx";

export function CompareSeries() {
  const text = useText();
  const { t } = text;
  const { view } = useView();
  const series = useComparedSeries();
  const programme = programmeOf(view.programme);
  return (
    <section className="compare-series">
      <h3>
        <WholeWords>{t("compare.chart", { measure: measureTitle(programme, view.measure, text) })}</WholeWords>
      </h3>
      <p className="section-hint">
        <WholeWords>{t("compare.chart_hint")}</WholeWords>
      </p>
      <ThemeChoice />
      <Loaded query={series} waiting={<Skeleton lines={1} height={300} />}>
        {(data) => <Lines data={data} />}
      </Loaded>
    </section>
  );
}

function ThemeChoice() {
  const changeView = useChangeView();
  const text = useText();
  const { t, pick } = text;
  const { view } = useView();
  const programme = programmeOf(view.programme);
  const last = useYears()?.[1] ?? null;
  return (
    <div className="compare-theme">
      <Select
        label={t("programme.label")}
        value={programme.id}
        options={THEMES.map(({ id, title }) => ({ value: id, label: pick(title) }))}
        onChoose={(id) => changeView((now) => withProgramme(now, id))}
      />
      <Select
        label={t("compare.measure")}
        value={view.measure}
        options={measuresOf(programme).map((each) => ({ value: each, label: measureTitle(programme, each, text) }))}
        onChoose={(value) => {
          const measure = measuresOf(programme).find((each) => each === value);
          if (measure) changeView((now) => ({ ...now, measure }));
        }}
      />
      <fieldset className="chips compare-span">
        <legend className="unseen">{t("time.label")}</legend>
        {(["until", "in"] as const).map((span) => (
          <label key={span} className="chip">
            <input
              type="radio"
              name="span"
              checked={view.span === span}
              // a single year needs a chosen year: the last one, where there is none
              onChange={() => changeView((now) => ({ ...now, span, year: now.year ?? (span === "in" ? last : null) }))}
            />
            <WholeWords>{t(`time.${span}`)}</WholeWords>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

function Lines({ data }: { data: Series }) {
  const text = useText();
  const { t, language, pick } = text;
  const { view } = useView();
  const comparedAreas = useComparedAreas();
  const [first, last] = data.years;
  const years = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  const lines: ChartLine[] = data.items.map((item, index) => {
    const nation = item.level === "nation";
    const name = nation ? t("area.nation") : (comparedAreas[index]?.name ?? item.code);
    return {
      key: `${item.level}:${item.code}`,
      name,
      ...lineStyle(nation ? null : index),
      values: view.span === "in" ? item.values : item.up_to,
    };
  });
  // the sum of the nation is so large that the lines of areas would lie on the axis: it is drawn only as a share or a mean
  const comparable = data.unit === "share" || data.unit === "programme";
  const drawn = comparable ? lines : lines.slice(0, -1);
  const notes = data.items.flatMap((item, index) => {
    const area = lines[index]?.name ?? "";
    if (item.withheld) return [t("compare.withheld", { area, reason: pick(item.withheld) })];
    const count = view.span === "in" ? item.suppressed_cells : Math.max(...item.up_to_missing);
    return count > 0 ? [t("compare.suppressed", { area, count })] : [];
  });
  return (
    <>
      <CompareChart lines={drawn} years={years} unit={data.unit} marked={view.year} />
      {data.unit === "per_1000_houses" && (
        <p className="section-hint">
          <WholeWords>
            {t("compare.houses_of", {
              first: formatYear(REGISTER_YEARS[0], language),
              last: formatYear(REGISTER_YEARS[1], language),
            })}
          </WholeWords>
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className="section-hint">
          {note}
        </p>
      ))}
      <details className="compare-data">
        <summary>{t("compare.chart_table")}</summary>
        <div>
          <table className="areas">
            <thead>
              <tr>
                <th scope="col">
                  <WholeWords>{t("compare.year")}</WholeWords>
                </th>
                {lines.map(({ key, name }) => (
                  <th key={key} scope="col" className="value">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {years.map((year, step) => (
                <tr key={year} aria-current={view.year === year ? "true" : undefined}>
                  <th scope="row">{formatYear(year, language)}</th>
                  {lines.map(({ key, values }, place) => {
                    const value = values[step] ?? null;
                    const area = comparedAreas[place]?.reference ?? null;
                    const item = data.items[place];
                    const leftOut = (view.span === "in" ? item?.missing : item?.up_to_missing)?.[step] ?? 0;
                    return (
                      <td key={key} className="value" data-empty={value === null ? "" : undefined}>
                        <Figure of={{ ...data, kind: "series", area, year, span: view.span }}>
                          {value === null
                            ? t("look.none")
                            : atLeast(formatPlain(value, data.unit, text), leftOut, text)}
                        </Figure>
                        {data.register_years && <RegisterNote of={area} years={[data.register_years[step] ?? year]} />}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <SourceLine source={data.source} as_of={data.as_of} origins={data.origins} />
    </>
  );
}
