/** LAOs that lack chosen programmes, most residents or houses first, with the neighbours to learn from. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { PROGRAMMES } from "../../../../data/programmes/index.ts";
import { programmeOf } from "../../../../data/themes.ts";
import { type GapPage, type GapQuestion, gapsFile, gapsParameters, gapsQuery } from "../../../api/gaps.ts";
import { formatNumber } from "../../../figures/format.ts";
import { ProgrammeIcon } from "../../../kit/programme-icon.tsx";
import { SetsBadge, SourceLine } from "../../../kit/provenance.tsx";
import { Loaded, Notice, Skeleton } from "../../../kit/states.tsx";
import { useWithin } from "../../../place/use-scope.ts";
import { Figure } from "../../../provenance/figure.tsx";
import { matchSlice, missingSlice, rankSlice } from "../../../theme/missing.ts";
import { useChangeView, useSlice, useView } from "../../../view/use-view.ts";
import { useText } from "../../../words/use-text.ts";
import { LaoCell, Neighbours, RegisterCell } from "../lao-cells.tsx";
import { Rank } from "../rank.tsx";
import "./words.ts";
import "../../../kit/styles/chips.css";
import { WholeWords } from "../../../kit/whole-words.tsx";

export function GapsPane({ place }: { place: string }) {
  const { t } = useText();
  const missing = useSlice(missingSlice);
  const match = useSlice(matchSlice);
  const { year } = useView().view;
  const within = useWithin();
  const question: GapQuestion = { missing, match, year, within, rank: useSlice(rankSlice) };
  const gaps = useInfiniteQuery(gapsQuery(question));
  return (
    <>
      <h2>
        <WholeWords>{t("gaps.heading", { area: place })}</WholeWords>
      </h2>
      <Programmes />
      {missing.length > 1 && <Match />}
      {missing.length > 0 && <Rank />}
      {missing.length === 0 ? (
        <Notice title={t("gaps.choose")} />
      ) : (
        <Loaded query={gaps} waiting={<Skeleton lines={12} height={44} />}>
          {({ pages }) => (
            <GapTable
              pages={pages}
              question={question}
              onMore={gaps.hasNextPage ? () => void gaps.fetchNextPage() : undefined}
              busy={gaps.isFetchingNextPage}
            />
          )}
        </Loaded>
      )}
    </>
  );
}

function Programmes() {
  const changeView = useChangeView();
  const { t, pick } = useText();
  const missing = useSlice(missingSlice);
  function toggle(id: string) {
    changeView((view) => {
      const before = missingSlice.of(view);
      const wanted = PROGRAMMES.filter((each) => before.includes(each.id) !== (each.id === id));
      return missingSlice.with(
        view,
        wanted.map((each) => each.id),
      );
    });
  }
  return (
    <fieldset className="chips">
      <legend>
        <WholeWords>{t("gaps.missing")}</WholeWords>
      </legend>
      {PROGRAMMES.map((programme) => (
        <label key={programme.id} className="chip">
          <input
            type="checkbox"
            className="unseen"
            checked={missing.includes(programme.id)}
            onChange={() => toggle(programme.id)}
          />
          <ProgrammeIcon programme={programme} size={22} />
          <WholeWords>{pick(programme.short)}</WholeWords>
        </label>
      ))}
    </fieldset>
  );
}

function Match() {
  const changeView = useChangeView();
  const { t } = useText();
  const match = useSlice(matchSlice);
  return (
    <div className="plan-match">
      {(["all", "any"] as const).map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="match"
            checked={match === each}
            onChange={() => changeView((view) => matchSlice.with(view, each))}
          />
          <WholeWords>{t(`gaps.match_${each}`)}</WholeWords>
        </label>
      ))}
    </div>
  );
}

interface GapTableProps {
  pages: readonly GapPage[];
  question: GapQuestion;
  /** Absent when all are shown. */
  onMore: (() => void) | undefined;
  busy: boolean;
}

function GapTable({ pages, question, onMore, busy }: GapTableProps) {
  const { t, language, pick } = useText();
  const [first] = pages;
  if (!first) return null;
  if (first.total === 0) return <Notice title={t("gaps.none")} />;
  const number = (value: number) => formatNumber(value, language);
  const { total, people, of_laos, of_people } = first;
  const sums = { laos: number(total), of_laos: number(of_laos), people: number(people), of_people: number(of_people) };
  const items = pages.flatMap((page) => page.items);
  const several = first.missing.length > 1 && first.match === "any";
  return (
    <>
      <p className="plan-sum" role="status">
        <Figure of={{ kind: "gaps", query: gapsParameters(question) }}>{t("gaps.total", sums)}</Figure>{" "}
        <SetsBadge origins={first.origins} />{" "}
        <a className="button button-quiet" href={gapsFile(question)} download="gaps.csv">
          {t("csv.download")}
        </a>
      </p>
      <div className="plan-scroll">
        <table className="areas plan-table">
          <thead>
            <tr>
              <th scope="col">
                <WholeWords>{t("level.lao")}</WholeWords>
              </th>
              <th scope="col" className="value">
                <WholeWords>{t("gaps.people")}</WholeWords>
              </th>
              <th scope="col" className="value">
                <WholeWords>{t("gaps.houses")}</WholeWords>
              </th>
              {several && (
                <th scope="col">
                  <WholeWords>{t("gaps.lacks")}</WholeWords>
                </th>
              )}
              <th scope="col">
                <WholeWords>{t("plan.neighbours")}</WholeWords>
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((lao) => (
              <tr key={lao.code}>
                <LaoCell lao={lao} />
                <RegisterCell lao={lao} fact="residents" />
                <RegisterCell lao={lao} fact="houses" />
                {several && (
                  <td data-title={t("gaps.lacks")}>
                    {lao.missing.map((id) => pick(programmeOf(id).short)).join(", ")}
                  </td>
                )}
                <Neighbours lao={lao} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="table-foot">
        <span>
          <WholeWords>{t("list.shown", { shown: number(items.length), total: number(total) })}</WholeWords>
        </span>
        {onMore && (
          <button type="button" className="button button-quiet" disabled={busy} onClick={onMore}>
            {t("list.more")}
          </button>
        )}
      </div>
      <SourceLine source={first.source} as_of={first.as_of} origins={first.origins} />
    </>
  );
}
