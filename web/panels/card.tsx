/** The card of what is under the pointer, or of what was chosen on the map. */
import type { ReactNode } from "react";
import { areaName } from "../../data/area-name.ts";
import { formatCell } from "../figure.ts";
import { formatYear } from "../format.ts";
import { useText } from "../i18n/use-text.ts";
import type { Target } from "../map/values.ts";
import { useLive } from "../playing.ts";
import { type Choropleth, cellOf } from "../use-choropleth.ts";
import { programmeOf } from "../view.ts";
import { AreaCard } from "./area-card.tsx";
import { ProgrammeIcon } from "./programme-icon.tsx";
import { SiteCard } from "./site-card.tsx";

/** While hovering: the name and the value that the colour stands for; nothing is asked of the server. */
export function HoverCard({ target, choropleth }: { target: Target; choropleth: Choropleth }) {
  const text = useText();
  const { t, language } = text;
  if (target.kind === "site") {
    const programme = programmeOf(target.programme);
    const began = target.year && t("year.one", { year: formatYear(target.year, language) });
    const title = (language === "th" ? target.title_th : target.title_en) ?? `${text.pick(programme.noun)} · ${began}`;
    return (
      <div className="card card-hover">
        <p className="card-name">{target.count > 1 ? t("card.cluster", { count: target.count }) : title}</p>
        <p className="card-line">
          <ProgrammeIcon programme={programme} size={18} /> {text.pick(programme.title)}
        </p>
      </div>
    );
  }
  const { data } = choropleth.query;
  const programme = data && programmeOf(data.programme);
  const cell = cellOf(choropleth, target.code);
  return (
    <div className="card card-hover">
      <p className="card-name">{areaName({ type: target.level, ...target }, language)}</p>
      {data && programme && data.level === target.level && (
        <p className="card-line">
          <span>{text.pick(programme.short)}</span> <strong>{formatCell(cell, data, text)}</strong>
        </p>
      )}
    </div>
  );
}

export function ChosenCard({ target, onClose }: { target: Target; onClose(): void }) {
  return (
    <CardFrame onClose={onClose}>
      {target.kind === "area" ? <AreaCard level={target.level} code={target.code} /> : <SiteCard site={target} />}
    </CardFrame>
  );
}

function CardFrame({ onClose, children }: { onClose(): void; children: ReactNode }) {
  const { t } = useText();
  return (
    <section className="card card-chosen" role="status" {...useLive()}>
      <button type="button" className="card-close" aria-label={t("card.close")} onClick={onClose}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="1.75" />
        </svg>
      </button>
      {children}
    </section>
  );
}
