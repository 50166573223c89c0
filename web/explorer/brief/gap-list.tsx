/** Who is without the programme, most residents or houses first: as many as the page has room for. */
import { useMemo, useState } from "react";
import { areaName } from "../../../data/area-name.ts";
import type { GapRank } from "../../../data/gap-rank.ts";
import { REGISTER_YEAR } from "../../../data/register-theme.ts";
import { programmeOf } from "../../../data/themes.ts";
import { RequestError } from "../../api/client.ts";
import { type GapLao, type GapPage, gapsParameters } from "../../api/gaps.ts";
import { formatNumber, formatYear } from "../../figures/format.ts";
import { WholeWords } from "../../kit/whole-words.tsx";
import { Figure } from "../../provenance/figure.tsx";
import { RegisterNote } from "../../provenance/register-note.tsx";
import { matchSlice } from "../../theme/missing.ts";
import { singleProgramme } from "../../theme/second-theme.ts";
import type { Language } from "../../view/view.ts";
import { type Text, useText } from "../../words/use-text.ts";
import { FittingList } from "./fitting-list.tsx";
import type { Brief } from "./use-brief.ts";

const MOST = 8;

export function GapList({ gaps, brief }: { gaps: GapPage | "withheld" | Error; brief: Brief }) {
  const text = useText();
  const { t, pick, language } = text;
  // the list of a chosen LAO is that of its amphoe
  const { area } = brief;
  const within = area?.level === "lao" ? area[`within_${language}`] : null;
  return (
    <section className="brief-gaps">
      <h3>{titleOf(brief, text)}</h3>
      {gaps === "withheld" ? (
        <p>
          <WholeWords>{t("brief.gaps_withheld")}</WholeWords>
        </p>
      ) : gaps instanceof Error ? (
        <p>{gaps instanceof RequestError && gaps.problem ? pick(gaps.problem) : t("state.failed_title")}</p>
      ) : gaps.total === 0 ? (
        <>
          <p>{[within, t("brief.gaps_none")].filter(Boolean).join(": ")}</p>
          <p className="brief-about">
            <WholeWords>{pick(programmeOf(singleProgramme(brief.view)).about)}</WholeWords>
          </p>
        </>
      ) : (
        <Rows gaps={gaps} brief={brief} within={within} />
      )}
    </section>
  );
}

/** Where an LAO lies; a khet of Bangkok is an amphoe too, and is not named twice. */
function whereIs(lao: GapLao, language: Language): string {
  const within = lao[`within_${language}`];
  const name = language === "th" ? areaName(lao, "th") : lao.name_en;
  return lao.type === "khet" && within.startsWith(name) ? within.slice(name.length).replace(/^[, ]+/, "") : within;
}

function titleOf({ view, missing }: Brief, { t, pick }: Text): string {
  const programmes = missing.map((id) => pick(programmeOf(id).short)).join(", ");
  return t(matchSlice.of(view) === "any" && missing.length > 1 ? "brief.gaps_any" : "brief.gaps", { programmes });
}

function Rows({ gaps, brief, within }: { gaps: GapPage; brief: Brief; within: string | null }) {
  const { t, language } = useText();
  const [shown, setShown] = useState(0);
  const number = (value: number) => formatNumber(value, language);
  const { total, of_laos, items, year, missing, match, rank } = gaps;
  const rows = useMemo(
    () =>
      items.slice(0, MOST).map((lao) => ({
        key: lao.code,
        row: (
          <>
            <span>
              {areaName(lao, language)} <small>{whereIs(lao, language)}</small>{" "}
              <RegisterNote of={{ level: "lao", code: lao.code }} years={[REGISTER_YEAR]} />
            </span>
            <b>
              <Ranked lao={lao} rank={rank} />
            </b>
          </>
        ),
      })),
    [items, language, rank],
  );
  const sums = { laos: number(total), of_laos: number(of_laos), sum: number(gaps[rank]) };
  const question = gapsParameters({ missing, match, year, within: brief.within, rank });
  const parts = [
    within !== null && t("brief.gaps_within", { within }),
    year !== null && t("brief.gaps_until", { year: formatYear(year, language) }),
  ];
  return (
    <>
      <p className="brief-gaps-total">
        <Figure of={{ kind: "gaps", query: question }}>{t(`brief.gaps_total_${rank}`, sums)}</Figure>
        {parts.flatMap((part) => (part ? [` · ${part}`] : []))}
      </p>
      {shown > 1 && shown < total && (
        <p className="brief-rows-shown">
          <WholeWords>{t(`brief.gaps_first_${rank}`, { shown: number(shown) })}</WholeWords>
        </p>
      )}
      <FittingList key={rows.map(({ key }) => key).join()} rows={rows} onFit={setShown} />
    </>
  );
}

/** Residents or houses of the register, whichever the list is in the order of. */
function Ranked({ lao: { code, population, houses }, rank }: { lao: GapLao; rank: GapRank }) {
  const { t, language } = useText();
  const value = rank === "people" ? population : houses;
  if (value === null) return t("look.none");
  const area = { level: "lao", code } as const;
  const fact = rank === "people" ? "residents" : "houses";
  return <Figure of={{ kind: "register", area, fact, year: REGISTER_YEAR }}>{formatNumber(value, language)}</Figure>;
}
