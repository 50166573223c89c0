/** One published example: what its source says of it, and how exactly its place is known. */
import { areaName } from "../../../data/area-name.ts";
import { programmeOf } from "../../../data/themes.ts";
import type { Example } from "../../api/examples.ts";
import { formatDate, formatYear } from "../../figures/format.ts";
import { recordFacts } from "../../figures/record-facts.ts";
import { ProgrammeIcon } from "../../kit/programme-icon.tsx";
import { useText } from "../../words/use-text.ts";
import "./words.ts";

export default function ExampleCard({ example }: { example: Example }) {
  const text = useText();
  const { t, pick, language } = text;
  const { area, precision, source, url, as_of, year } = example;
  const programme = programmeOf(example.programme);
  const title = pick(source);
  const facts = [
    [t("examples.year"), t("year.one", { year: formatYear(year, language) })],
    ...recordFacts(programme, example, text),
  ];
  return (
    <>
      <p className="card-line">
        <ProgrammeIcon programme={programme} size={22} /> {pick(programme.title)}
      </p>
      <h2 className="card-name">{pick(example.title)}</h2>
      <p className="card-sub">
        <span className="real-badge">{t("examples.badge")}</span>
      </p>
      {area && (
        <p className="card-sub">{[areaName(area, language), area[`within_${language}`]].filter(Boolean).join(" ")}</p>
      )}
      <p className="card-sub">{t(`examples.at_${precision}`)}</p>
      <dl className="card-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="source">
        {t("source.line", { source: title, date: formatDate(as_of, language) })}{" "}
        {url && (
          <a href={url} target="_blank" rel="noreferrer">
            {t("examples.read")}
          </a>
        )}
      </p>
    </>
  );
}
