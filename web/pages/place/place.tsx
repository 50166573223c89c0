import { areaName } from "../../../data/area-name.ts";
import { programmeOf } from "../../../data/themes.ts";
import type { PlacePage, Setting } from "../../../server/pages/page.ts";
import { formatNumber } from "../../figures/format.ts";
import "../../words/product-words.ts";
import { Find } from "../find.tsx";
import { explorerLink } from "../links.ts";
import { type Head, Shell } from "../shell.tsx";
import { DemoNote, Sources } from "../sources.tsx";
import { StillMap } from "../still-map.tsx";
import type { PageText } from "../text.ts";
import { Around, Trail } from "./around.tsx";
import { EveryYear, Facts, History } from "./facts.tsx";
import { ProgrammeLine } from "./programme-line.tsx";
import { Published } from "./published.tsx";
import { answerOf, inOrder, statusOf } from "./status.ts";
import "./words.ts";

/** How many programmes are there, out of those that are counted. */
function answerText({ summary }: PlacePage, { t, language, realOnly }: PageText): string {
  const { has, all } = answerOf(summary.programmes);
  return t(realOnly ? "place.answer_real" : "place.answer", { has: formatNumber(has, language), all });
}

function headOf(page: PlacePage, text: PageText): Head {
  const { area, summary } = page;
  const { t, pick, language } = text;
  const name = areaName(area, language);
  const { has, all } = answerOf(summary.programmes);
  const list = summary.programmes
    .filter((totals) => statusOf(totals) === "yes")
    .map(({ id }) => pick(programmeOf(id).title))
    .join(", ");
  const words = { name, within: area[`within_${language}`], has, all, list };
  return {
    title: `${name}: ${answerText(page, text)} · ${t("app.title")}`,
    description: t(has > 0 ? "place.description" : "place.description_none", words),
    picture: `/pictures/${area.code}.png`,
    listed: true,
  };
}

function Actions({ area: { level, code }, text }: { area: PlacePage["area"]; text: PageText }) {
  const { t } = text;
  const area = { level, code };
  return (
    <div className="actions">
      <a className="button" href={explorerLink(text, { area })}>
        {t("place.open")}
      </a>
      <a className="button quiet" href={explorerLink(text, { area, pane: "brief" })}>
        {t("place.print")}
      </a>
      <button
        type="button"
        className="quiet"
        data-share=""
        data-copied={t("place.copied")}
        data-by-hand={t("place.copy_by_hand", { link: "{}" })}
        hidden
      >
        {t("place.share")}
      </button>
      <p role="status" />
    </div>
  );
}

export function Place({ page, setting, text }: { page: PlacePage; setting: Setting; text: PageText }) {
  const { t, language } = text;
  const { area, summary, map } = page;
  const name = areaName(area, language);
  const around = area.level === "province" ? t("place.country") : area[`within_${language}`];
  return (
    <Shell head={headOf(page, text)} setting={setting} text={text}>
      <Trail page={page} text={text} />
      <div className="place">
        <div className="place-answer">
          <h1>{name}</h1>
          <p className="within">{area[`within_${language}`]}</p>
          <p className="answer">{answerText(page, text)}</p>
          <Actions area={area} text={text} />
        </div>
        <div className="place-side">
          <StillMap map={map} label={t("place.map", { name, around })} />
          <Facts page={page} text={text} />
        </div>
        <section className="place-lines" aria-labelledby="lines">
          <DemoNote of={summary} text={text} />
          <h2 id="lines">{t("place.programmes")}</h2>
          <ul className="lines">
            {inOrder(summary.programmes).map((totals) => (
              <ProgrammeLine key={totals.id} totals={totals} page={page} text={text} />
            ))}
          </ul>
        </section>
      </div>
      <Published page={page} text={text} />
      <Around page={page} text={text} />
      <EveryYear page={page} text={text} />
      {area.level === "lao" && <History page={page} text={text} />}
      <Find text={text} />
      <Sources parts={summary.programmes} text={text} />
    </Shell>
  );
}
