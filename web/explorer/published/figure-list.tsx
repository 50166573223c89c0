/** Every figure by place, each with date, source and trust; what is computed stands beside, in a column of its own. */
import type { Figure } from "../../api/published.ts";
import type { Summary } from "../../api/summary.ts";
import { formatPlain } from "../../figures/figure.ts";
import { SetsBadge } from "../../kit/provenance.tsx";
import { WholeWords } from "../../kit/whole-words.tsx";
import { Figure as Origin } from "../../provenance/figure.tsx";
import type { AreaReference } from "../../view/reference.ts";
import { useText } from "../../words/use-text.ts";
import { computedOf } from "./computed.ts";
import { dateText, figureText } from "./published-text.ts";

interface FigureListProps {
  figures: readonly Figure[];
  /** The sums of the area that the figures were asked for. */
  summary: Summary | undefined;
  area: AreaReference | null;
}

export function FigureList({ figures, summary, area }: FigureListProps) {
  const text = useText();
  const { t, pick } = text;
  const places = [...new Map(figures.map(({ place }) => [place.id, place])).values()];
  const computed = new Map(
    figures.flatMap((figure) => {
      const found = summary && computedOf(figure, summary, area);
      return found ? [[figure.id, found] as const] : [];
    }),
  );
  return (
    <table className="areas published-list">
      <caption>
        <WholeWords>{t("published.list")}</WholeWords>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <WholeWords>{t("published.what")}</WholeWords>
          </th>
          <th scope="col" className="value">
            <WholeWords>{t("published.value")}</WholeWords>
          </th>
          {computed.size > 0 && (
            <th scope="col" className="value">
              <WholeWords>{t("published.computed")}</WholeWords>
            </th>
          )}
          <th scope="col">
            <WholeWords>{t("published.date")}</WholeWords>
          </th>
          <th scope="col">
            <WholeWords>{t("published.source")}</WholeWords>
          </th>
        </tr>
      </thead>
      {places.map((place) => (
        <tbody key={place.id}>
          <tr className="published-place">
            <th scope="rowgroup" colSpan={computed.size > 0 ? 5 : 4}>
              <WholeWords>{pick(place.name)}</WholeWords>
            </th>
          </tr>
          {figures
            .filter((figure) => figure.place.id === place.id)
            .map((figure) => (
              <tr key={figure.id}>
                <th scope="row">
                  <WholeWords>{pick(figure.title)}</WholeWords>
                  {figure.note && (
                    <span className="hint">
                      <WholeWords>{pick(figure.note)}</WholeWords>
                    </span>
                  )}
                </th>
                <td className="value">
                  <Origin of={{ kind: "published", id: figure.id }}>{figureText(figure, text)}</Origin>
                </td>
                {computed.size > 0 && <td className="value">{beside(figure)}</td>}
                <td className="published-date">{dateText(figure, text)}</td>
                <td className="published-source">
                  <SourceOf figure={figure} />
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );

  function beside(figure: Figure) {
    const found = computed.get(figure.id);
    if (!found) return <span aria-hidden="true">–</span>;
    return (
      <>
        {formatPlain(found.value, found.unit, text)} <SetsBadge origins={found.origins} />
      </>
    );
  }
}

function SourceOf({ figure: { source } }: { figure: Figure }) {
  const { t, pick } = useText();
  return (
    <>
      {source.url ? (
        <a href={source.url} rel="noreferrer" target="_blank">
          {pick(source.title)}
        </a>
      ) : (
        pick(source.title)
      )}{" "}
      <span className="hint">
        (<WholeWords>{t(`published.trust_${source.trust}`)}</WholeWords>)
      </span>
    </>
  );
}
