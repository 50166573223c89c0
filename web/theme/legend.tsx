/** What the colours, lines and symbols of the map mean, from which source and as of when. */
import type { ReactNode } from "react";
import { LOOKS, type Look } from "../../data/looks.ts";
import { SMALL_CELL } from "../../data/programme.ts";
import { programmeOf } from "../../data/themes.ts";
import type { Coverage } from "../api/coverage.ts";
import { isPresence, measureInUnit, presenceWord } from "../figures/figure.ts";
import { formatNumber, formatYear } from "../figures/format.ts";
import { Disclosure } from "../kit/disclosure.tsx";
import { ProgrammeIcon } from "../kit/programme-icon.tsx";
import { SetsBadge, SourceLine } from "../kit/provenance.tsx";
import { Failure } from "../kit/states.tsx";
import { useWide } from "../kit/use-wide.ts";
import { Figure } from "../provenance/figure.tsx";
import { periodTitle } from "../time/period.ts";
import type { Theme } from "../view/theme.ts";
import { useSlice, useView } from "../view/use-view.ts";
import { useText } from "../words/use-text.ts";
import type { Classes } from "./classes/classes.ts";
import { valuesLeftOut } from "./left-out.ts";
import { legendClasses } from "./legend-classes.ts";
import type { Choropleth } from "./use-choropleth.ts";
import "./words.ts";
import type { ChoroplethLevel } from "./level.ts";
import { sitesSlice } from "./sites.ts";
import { Swatch } from "./swatch.tsx";
import "./legend.css";
import { WholeWords } from "../kit/whole-words.tsx";

interface LegendProps {
  choropleth: Choropleth;
  level: ChoroplethLevel;
  /** What the map is about, until the answer says it. */
  theme: Theme;
  /** Which of two maps it belongs to: what it is called, and a mark that is seen. */
  name?: string;
  tag?: ReactNode;
  /** What can be asked of the colours and chosen about them. */
  children?: ReactNode;
}

export function Legend({ choropleth, level, theme, name, tag, children }: LegendProps) {
  const text = useText();
  const { t, pick, language } = text;
  // on a small screen the legend starts closed, with only its title
  const wide = useWide(tag ? "map" : "legend");
  const { classes, query, error } = choropleth;
  const { data } = query;
  const programme = programmeOf(data?.programme ?? theme.programme);
  const measure = data?.measure ?? theme.measure;
  const presence = data !== undefined && isPresence(data.level, data.unit);
  const shortfall = data && valuesLeftOut(data, text);
  return (
    <Disclosure
      className="legend"
      label={name ? `${t("legend.label")} · ${name}` : t("legend.label")}
      opened={wide}
      summary={
        <>
          {tag}
          <span className="legend-title">
            <WholeWords>
              {`${pick(programme.short)} · ${presence ? t("measure.presence") : measureInUnit(programme, measure, text)}`}
            </WholeWords>
          </span>
          <span className="legend-subtitle">
            <span className="legend-level">
              <WholeWords>{t(`legend.${level}`)}</WholeWords>
            </span>
            {data && (data.year !== null || tag) && <span className="legend-period">{periodTitle(data, text)}</span>}{" "}
            <SetsBadge origins={data?.origins ?? []} />
          </span>
        </>
      }
    >
      {error && <Failure error={error} />}
      {data?.withheld && (
        <p className="legend-withheld">
          <WholeWords>{pick(data.withheld)}</WholeWords>
        </p>
      )}
      {data && classes ? (
        <LegendKeys data={data} classes={classes} level={level} outside={choropleth.range !== null} />
      ) : (
        !error && (
          <ul className="legend-classes" data-waiting="">
            <Key look={LOOKS.loading} label={t("look.loading")} />
          </ul>
        )
      )}
      {shortfall && <p className="legend-note">{shortfall}</p>}
      {data && data.register_year !== null && (
        <p className="legend-note">
          <WholeWords>{t("measure.register_year", { year: formatYear(data.register_year, language) })}</WholeWords>
        </p>
      )}
      {data?.year && !presence && !data.withheld && (
        <p className="legend-note">
          <WholeWords>{t("legend.same_colours")}</WholeWords>
        </p>
      )}
      {children}
      {data && <SourceLine source={data.source} as_of={data.as_of} />}
    </Disclosure>
  );
}

interface LegendKeysProps {
  data: Coverage;
  classes: Classes;
  level: ChoroplethLevel;
  /** Whether some areas have values outside of the range that was asked for. */
  outside?: boolean;
}

/** One key for every colour, line and symbol of the map. */
export function LegendKeys({ data, classes, level, outside = false }: LegendKeysProps) {
  const text = useText();
  const { t, language } = text;
  const presence = isPresence(data.level, data.unit);
  return (
    <ul className="legend-classes" aria-label={t("legend.classes")}>
      {!data.withheld && (
        <>
          {legendClasses(classes, data.unit, language).map(({ colour, label }) => (
            <Key
              key={colour}
              look={{ colour, pattern: null }}
              label={
                presence ? (
                  presenceWord(true, data.span, text)
                ) : (
                  <Figure of={{ ...data, kind: "values" }}>{label}</Figure>
                )
              }
            />
          ))}
          <Key
            look={{ colour: classes.zeroColour, pattern: null }}
            label={presence ? presenceWord(false, data.span, text) : formatNumber(0, language)}
          />
        </>
      )}
      <Key look={LOOKS.none} label={t("look.none")} />
      {data.suppressed.length > 0 && (
        <Key look={LOOKS.withheld} label={t("legend.suppressed", { limit: data.small_cell ?? SMALL_CELL })} />
      )}
      {outside && <Key look={LOOKS.outside} label={t("look.outside")} />}
      <MapKeys level={level} />
    </ul>
  );
}

/** Lines and symbols, whatever the colours are about. */
export function MapKeys({ level }: { level: ChoroplethLevel }) {
  const { t, pick } = useText();
  const { view } = useView();
  const sites = useSlice(sitesSlice);
  return (
    <>
      {level === "lao" && (
        <li>
          <span className="key-line" /> <WholeWords>{t("legend.approximate")}</WholeWords>
        </li>
      )}
      {sites.map((id) => (
        <li key={id}>
          {view.year === null ? (
            <ProgrammeIcon programme={programmeOf(id)} size={18} />
          ) : (
            <span className="key-dot" style={{ backgroundColor: programmeOf(id).colour }} />
          )}{" "}
          <WholeWords>{t("legend.sites")}</WholeWords> <WholeWords>{pick(programmeOf(id).short)}</WholeWords>
        </li>
      ))}
      {view.year !== null && sites.length > 0 && (
        <li className="hint">
          <WholeWords>{t("legend.each_site")}</WholeWords>
        </li>
      )}
    </>
  );
}

export function Key({ look, label }: { look: Look; label: ReactNode }) {
  return (
    <li>
      <Swatch look={look} /> {typeof label === "string" ? <WholeWords>{label}</WholeWords> : label}
    </li>
  );
}
