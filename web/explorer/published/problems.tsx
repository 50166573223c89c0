/** What does not add up and where sources disagree: both values and the difference. */
import type { Figure, Published } from "../../api/published.ts";
import { WholeWords } from "../../kit/whole-words.tsx";
import { useText } from "../../words/use-text.ts";
import { dateText, figureText, withUnit } from "./published-text.ts";

export function Problems({ mismatches, disagreements }: Pick<Published, "mismatches" | "disagreements">) {
  const text = useText();
  const { t, pick } = text;
  if (mismatches.length + disagreements.length === 0) return null;
  return (
    <section className="section published-problems" aria-label={t("published.problems")}>
      {mismatches.map(({ whole, parts, how, made, difference }) => (
        <div key={whole.id + how + parts[0]?.id} className="published-problem">
          <p>
            <strong className="published-flag">
              <WholeWords>{t("published.mismatch")}</WholeWords>
            </strong>{" "}
            {titleOf(whole)}
          </p>
          <p>
            <WholeWords>{t("published.stated", { value: figureText(whole, text) })}</WholeWords> ·{" "}
            <WholeWords>{t(`published.made_${how}`, { value: withUnit(made, whole, text) })}</WholeWords> ·{" "}
            <strong>
              <WholeWords>
                {t("published.difference", { value: withUnit(Math.abs(difference), whole, text) })}
              </WholeWords>
            </strong>
          </p>
          <p className="hint">
            {parts
              .map((part) => `${partOf(part, whole)} ${figureText(part, text)}`)
              .join(how === "sum" ? " + " : " × ")}
          </p>
        </div>
      ))}
      {disagreements.map(({ figures, difference }) => {
        const [first] = figures;
        return first ? (
          <div key={`${first.id} ${figures.length}`} className="published-problem">
            <p>
              <strong className="published-flag">
                <WholeWords>{t("published.disagree")}</WholeWords>
              </strong>{" "}
              {titleOf(first)}
            </p>
            <ul>
              {figures.map((figure) => (
                <li key={figure.id}>
                  <strong>{figureText(figure, text)}</strong> · {dateText(figure, text)} ·{" "}
                  <WholeWords>{pick(figure.source.title)}</WholeWords>
                </li>
              ))}
            </ul>
            <p>
              <strong>
                <WholeWords>{t("published.difference", { value: withUnit(difference, first, text) })}</WholeWords>
              </strong>
            </p>
          </div>
        ) : null;
      })}
    </section>
  );

  function titleOf({ title, place }: Figure): string {
    return `${pick(title)} · ${pick(place.name)}`;
  }

  /** What tells a part from the whole: its place or its measure. */
  function partOf(part: Figure, whole: Figure): string {
    return part.measure === whole.measure ? pick(part.place.name) : pick(part.title);
  }
}
