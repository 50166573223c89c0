/** The map of the page and what its colours mean. */
import type { ComponentType } from "react";
import { programmeOf } from "../../../data/themes.ts";
import { isPresence, measureInUnit } from "../../figures/figure.ts";
import { WholeWords } from "../../kit/whole-words.tsx";
import type { MapPictureProps } from "../../map/picture/map-picture.tsx";
import { valuesLeftOut } from "../../theme/left-out.ts";
import { LegendKeys } from "../../theme/legend.tsx";
import { periodTitle } from "../../time/period.ts";
import { useText } from "../../words/use-text.ts";
import type { Brief, BriefMap } from "./use-brief.ts";

/** "สภาองค์กรฯ · ร้อยละของ อปท. ที่มีโครงการ" */
function useTitle({ choropleth, view }: BriefMap): string {
  const text = useText();
  const programme = programmeOf(view.programme);
  const { data } = choropleth.query;
  const presence = data !== undefined && isPresence(data.level, data.unit);
  const measure = presence ? text.t("measure.presence") : measureInUnit(programme, view.measure, text);
  return `${text.pick(programme.short)} · ${measure}`;
}

interface MapFigureProps {
  map: BriefMap;
  area: Brief["area"];
  place: string;
  Picture: ComponentType<MapPictureProps>;
  onSettled(): void;
}

export function MapFigure({ map, area, place, Picture, onSettled }: MapFigureProps) {
  const text = useText();
  const title = useTitle(map);
  const { states } = map.choropleth;
  return (
    <figure className="brief-map">
      {states && (
        <Picture
          key={map.key}
          view={map.view}
          level={map.level}
          states={states}
          selected={area}
          alt={[place, title, text.t(`legend.${map.level}`), periodTitle(map.view, text)].join(" · ")}
          onSettled={onSettled}
        />
      )}
    </figure>
  );
}

export function MapKeys({ map }: { map: BriefMap }) {
  const text = useText();
  const { t, pick } = text;
  const title = useTitle(map);
  const { level, choropleth } = map;
  const { classes, query } = choropleth;
  const { data } = query;
  if (!data || !classes) return null;
  const shortfall = valuesLeftOut(data, text);
  return (
    <section className="brief-keys">
      <h3>{title}</h3>
      <p>
        <WholeWords>{t(`legend.${level}`)}</WholeWords>
      </p>
      {data.withheld && (
        <p>
          <WholeWords>{pick(data.withheld)}</WholeWords>
        </p>
      )}
      <LegendKeys data={data} classes={classes} level={level} />
      {shortfall && <p>{shortfall}</p>}
    </section>
  );
}
