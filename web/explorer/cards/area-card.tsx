import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { AreaLevel } from "../../../data/area.ts";
import { areaName } from "../../../data/area-name.ts";
import { placePath } from "../../../data/place-path.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { REGISTER_YEAR } from "../../../data/register-theme.ts";
import { type Area, areaQuery } from "../../api/areas.ts";
import { type Summary, summaryQuery } from "../../api/summary.ts";
import { formatNumber } from "../../figures/format.ts";
import { ProgrammeIcon } from "../../kit/programme-icon.tsx";
import { SourceLine } from "../../kit/provenance.tsx";
import { Loaded, Skeleton, useNoFigure } from "../../kit/states.tsx";
import { useWide } from "../../kit/use-wide.ts";
import { WholeWords } from "../../kit/whole-words.tsx";
import { messageOfType } from "../../place/area-type.ts";
import { Figure } from "../../provenance/figure.tsx";
import { RegisterNote } from "../../provenance/register-note.tsx";
import { isThere, mainFigures, mainMeasure } from "../../theme/main-figures.ts";
import { pageAddress } from "../../view/page-address.ts";
import type { AreaReference } from "../../view/reference.ts";
import type { Theme } from "../../view/theme.ts";
import { useView } from "../../view/use-view.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";
import { RegisterLines } from "./register-lines.tsx";

interface AreaCardProps {
  level: AreaLevel;
  code: string;
  period: Pick<Theme, "year" | "span">;
  /** What the map says of it. */
  shown: ReactNode;
  /** What else may be done with it. */
  actions: ReactNode;
}

/** An area: name, type, population, and the programmes it has in a period. */
export function AreaCard({ level, code, period, shown, actions }: AreaCardProps) {
  const { t, language } = useText();
  const { view } = useView();
  const wide = useWide();
  const { year, span } = period;
  const area = useQuery(areaQuery(level, code));
  const summary = useQuery({ ...summaryQuery({ level, code }, year, span), placeholderData: undefined });
  return (
    <>
      <Loaded query={area} waiting={<Skeleton lines={1} height={52} />}>
        {(data) => (
          <>
            <h2 className="card-name">{areaName(data, language)}</h2>
            <p className="card-sub">{subtitleOf(data)}</p>
            <RegisterNote of={{ level, code }} years={[REGISTER_YEAR]} />
            {shown}
          </>
        )}
      </Loaded>
      <Loaded query={summary} waiting={<Skeleton lines={4} height={28} />}>
        {(data) => (
          <>
            <ProgrammesOf summary={data} area={{ level, code }} period={{ year, span }} />
            <SourceLine source={data.source} as_of={data.as_of} origins={data.origins} />
          </>
        )}
      </Loaded>
      {area.data && <RegisterLines area={area.data} />}
      <div className="card-actions">
        <ViewLink
          className="button"
          change={(view) => ({
            ...view,
            area: { level, code },
            camera: null,
            // beside the map the figures are in sight already
            pane: wide ? view.pane : "figures",
          })}
        >
          {t(wide ? "card.see" : "card.choose")}
        </ViewLink>
        {area.data && <a href={pageAddress(placePath(code, areaName(area.data, "th")), view)}>{t("card.page")}</a>}
        {actions}
      </div>
    </>
  );

  function subtitleOf(data: Area): string {
    const people =
      data.population === null
        ? t("look.none")
        : t("unit.person", { count: data.population, value: formatNumber(data.population, language) });
    const within = data[`within_${language}`];
    return [t(messageOfType(data.type)), within, `${t("card.population")} ${people}`].filter(Boolean).join(" · ");
  }
}

interface ProgrammesOfProps {
  summary: Summary;
  area: AreaReference;
  period: AreaCardProps["period"];
}

function ProgrammesOf({ summary, area, period }: ProgrammesOfProps) {
  const text = useText();
  const { only } = useView().view;
  const noFigure = useNoFigure();
  const there = PROGRAMMES.flatMap((programme) => {
    const sums = summary.programmes.find((each) => each.id === programme.id);
    return sums && isThere(sums) ? [{ programme, sums }] : [];
  });
  if (there.length === 0) return <p className="card-empty">{only === "real" ? noFigure : text.t("card.empty")}</p>;
  return (
    <ul className="card-programmes" aria-label={text.t("card.programmes")}>
      {there.map(({ programme, sums }) => (
        <li key={programme.id}>
          <ProgrammeIcon programme={programme} size={20} />
          <span>
            <WholeWords>{text.pick(programme.short)}</WholeWords>
          </span>
          <strong>
            <Figure
              of={{ kind: "records", area, ...period, programme: programme.id, measure: mainMeasure(programme, sums) }}
            >
              {mainFigures(programme, sums, text, { laos: summary.areas.laos })[0]}
            </Figure>
          </strong>
        </li>
      ))}
    </ul>
  );
}
