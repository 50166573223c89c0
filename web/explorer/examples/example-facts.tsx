/** What a published example's source says of it, what it does not say, and how exactly its place is known. */
import { areaName } from "../../../data/area-name.ts";
import { programmeOf } from "../../../data/themes.ts";
import type { Example } from "../../api/examples.ts";
import { formatDate, formatYear } from "../../figures/format.ts";
import { recordFacts } from "../../figures/record-facts.ts";
import { useText } from "../../words/use-text.ts";
import "./words.ts";
import { WholeWords } from "../../kit/whole-words.tsx";

export function ExampleFacts({ example }: { example: Example }) {
  const text = useText();
  const { t, pick, language } = text;
  const { area, precision, source, url, as_of, year } = example;
  const facts = [
    [t("examples.year"), t("year.one", { year: formatYear(year, language) })],
    ...recordFacts(programmeOf(example.programme), example, text, "said"),
  ];
  return (
    <>
      {area && (
        <p className="card-sub">{[areaName(area, language), area[`within_${language}`]].filter(Boolean).join(" ")}</p>
      )}
      <p className="card-sub">
        <WholeWords>{t(`examples.at_${precision}`)}</WholeWords>
      </p>
      <dl className="card-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="source">
        <WholeWords>{t("source.line", { source: pick(source), date: formatDate(as_of, language) })}</WholeWords>{" "}
        {url && (
          <a href={url} target="_blank" rel="noreferrer">
            {t("examples.read")}
          </a>
        )}
      </p>
    </>
  );
}
