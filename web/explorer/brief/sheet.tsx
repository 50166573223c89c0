/** The printed page. Its height is that of the paper: the map takes what the rest leaves. */
import { type ComponentType, Suspense } from "react";
import { areaName } from "../../../data/area-name.ts";
import { REGISTER_YEAR } from "../../../data/register-theme.ts";
import { programmeOf } from "../../../data/themes.ts";
import { formatDate, formatNumber, formatYear } from "../../figures/format.ts";
import { SetsBadge } from "../../kit/provenance.tsx";
import type { MapPictureProps } from "../../map/picture/map-picture.tsx";
import { messageOfType } from "../../place/area-type.ts";
import { Figure } from "../../provenance/figure.tsx";
import type { Origin } from "../../provenance/origin.ts";
import { RegisterNote } from "../../provenance/register-note.tsx";
import { singleProgramme } from "../../theme/second-theme.ts";
import { periodTitle } from "../../time/period.ts";
import { type Text, useText } from "../../words/use-text.ts";
import { GapList } from "./gap-list.tsx";
import type { Finding } from "./headline.ts";
import { HeadlineFigures } from "./headline-figures.tsx";
import { MapFigure, MapKeys } from "./map-figure.tsx";
import { Notes } from "./notes.tsx";
import { ProgrammeTable } from "./programme-table.tsx";
import { SiteList } from "./site-list.tsx";
import { unbroken } from "./unbroken.ts";
import { askedOf, type Brief } from "./use-brief.ts";
import "../../words/product-words.ts";
import { WholeWords } from "../../kit/whole-words.tsx";

interface SheetProps {
  brief: Brief;
  Picture: ComponentType<MapPictureProps>;
  /** The map is drawn, or cannot be. */
  onSettled(): void;
}

export function Sheet({ brief, Picture, onSettled }: SheetProps) {
  const text = useText();
  const place = placeOf(brief, text);
  return (
    <article className="brief-sheet paper" lang={text.language} aria-labelledby="brief-title">
      <Head brief={brief} name={place.name} />
      <Facts brief={brief} />
      <p className="brief-headline">
        <HeadlineFigures brief={brief} finding={findingOf(brief, place)} />
      </p>
      <div className="brief-middle">
        <Suspense fallback={null}>
          <MapFigure map={brief.map} area={brief.area} place={place.name} Picture={Picture} onSettled={onSettled} />
        </Suspense>
        <div className="brief-aside">
          <MapKeys map={brief.map} />
          {brief.gaps && <GapList gaps={brief.gaps} brief={brief} />}
          {brief.drawn && <SiteList sites={brief.drawn.sites} />}
        </div>
      </div>
      <ProgrammeTable brief={brief} place={place.name} />
      <Notes brief={brief} />
    </article>
  );
}

function placeOf({ area, drawn }: Brief, { t, language }: Text): Finding["place"] {
  if (drawn) return { kind: "drawn", name: t("area.drawn") };
  if (!area) return { kind: "nation", name: t("area.country") };
  return { kind: area.level === "lao" ? "lao" : "area", name: areaName(area, language) };
}

function findingOf({ view, summary, nation, gaps }: Brief, place: Finding["place"]): Finding {
  const programme = programmeOf(singleProgramme(view));
  const sumsOf = (of: typeof summary) => of.programmes.find(({ id }) => id === programme.id);
  const asked =
    gaps !== null && typeof gaps === "object" && "items" in gaps && gaps.missing.join() === programme.id ? gaps : null;
  return {
    place,
    programme,
    laos: summary.areas.laos,
    found: sumsOf(summary) ?? { laos: null, coverage: null },
    nation: nation ? (sumsOf(nation)?.coverage ?? null) : null,
    lacking: asked && { laos: asked.total, people: asked.people },
    year: view.year,
    span: view.span,
  };
}

/** Today where the reader is, as an ISO date (CE). */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function Head({ brief, name }: { brief: Brief; name: string }) {
  const text = useText();
  const { t, language } = text;
  const { view } = brief;
  const period = view.year === null ? t("brief.all_years") : unbroken(periodTitle(view, text));
  return (
    <header className="brief-head">
      <div className="brief-brand">
        <img src="/mark.svg" alt="" width="22" height="22" />
        <p>
          <strong>
            <WholeWords>{t("app.title")}</WholeWords>
          </strong>{" "}
          · <WholeWords>{t("brief.name")}</WholeWords>
        </p>
        <SetsBadge origins={brief.summary.origins} />
        <p>
          <WholeWords>{t("brief.printed", { date: formatDate(today(), language) })}</WholeWords>
        </p>
      </div>
      <h2 id="brief-title">{name}</h2>
      <p className="brief-within">{[...whereOf(brief, text), period].join(" · ")}</p>
    </header>
  );
}

/** What kind of place it is and where it lies, as far as its name does not say it. */
function whereOf({ area, view }: Brief, { t, language }: Text): string[] {
  if (view.shape?.kind === "circle") {
    const [lng, lat] = view.shape.center;
    const km = formatNumber(view.shape.km, language, 3);
    return [t("brief.circle", { km, latitude: lat.toFixed(4), longitude: lng.toFixed(4) })];
  }
  if (!area) return [];
  const within = area[`within_${language}`];
  return area.level === "lao" ? [t(messageOfType(area.type)), within] : [within];
}

type OfArea = Extract<Origin, { kind: "area" }>;

function Facts({ brief }: { brief: Brief }) {
  const { t, language } = useText();
  const { area, drawn, km2, summary } = brief;
  const number = (value: number, digits = 0) => formatNumber(value, language, digits);
  const { provinces, laos, population, houses } = summary.areas;
  const lao = area?.level === "lao";
  const people = lao && area.population === null ? t("look.none") : number(population);
  const year = formatYear(summary.houses_year, language);
  const facts: { label: string; value: string; fact?: OfArea["fact"] }[] = [
    ...(provinces > 1 ? [{ label: t("brief.provinces"), value: number(provinces) }] : []),
    ...(lao ? [] : [{ label: t("brief.laos"), value: number(laos), fact: "laos" as const }]),
    ...(drawn ? [{ label: t("brief.touched"), value: number(drawn.laos_touched) }] : []),
    { label: t("brief.people"), value: people, fact: "population" },
    { label: t("brief.houses", { year }), value: number(houses), fact: "houses" },
    { label: t("brief.km2"), value: number(km2, km2 < 100 ? 1 : 0) },
  ];
  const asked = askedOf(brief);
  return (
    <>
      <dl className="brief-facts">
        {facts.map(({ label, value, fact }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{fact && asked ? <Figure of={{ kind: "area", ...asked, fact }}>{value}</Figure> : value}</dd>
          </div>
        ))}
      </dl>
      <RegisterNote of={asked?.area} years={[REGISTER_YEAR, summary.houses_year]} />
    </>
  );
}
