/** What does not add up and where sources disagree: both values and the difference. */
import type { Figure, Published } from "../../api/published.ts";
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
            <strong className="published-flag">{t("published.mismatch")}</strong> {titleOf(whole)}
          </p>
          <p>
            {t("published.stated", { value: figureText(whole, text) })} ·{" "}
            {t(`published.made_${how}`, { value: withUnit(made, whole, text) })} ·{" "}
            <strong>{t("published.difference", { value: withUnit(Math.abs(difference), whole, text) })}</strong>
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
              <strong className="published-flag">{t("published.disagree")}</strong> {titleOf(first)}
            </p>
            <ul>
              {figures.map((figure) => (
                <li key={figure.id}>
                  <strong>{figureText(figure, text)}</strong> · {dateText(figure, text)} · {pick(figure.source.title)}
                </li>
              ))}
            </ul>
            <p>
              <strong>{t("published.difference", { value: withUnit(difference, first, text) })}</strong>
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
