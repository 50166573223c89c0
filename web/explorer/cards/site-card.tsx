import { useQuery } from "@tanstack/react-query";
import type { AttributeColumn, Programme } from "../../../data/programme.ts";
import { programmeOf } from "../../../data/themes.ts";
import { type ProgrammeRecord, siteQuery } from "../../api/records.ts";
import { summaryQuery } from "../../api/summary.ts";
import { formatFigure } from "../../figures/figure.ts";
import { formatDate, formatNumber, formatYear } from "../../figures/format.ts";
import { ProgrammeIcon } from "../../kit/programme-icon.tsx";
import { SourceLine } from "../../kit/provenance.tsx";
import { Loaded, Skeleton } from "../../kit/states.tsx";
import type { Target } from "../../map/values.ts";
import { useView } from "../../view/use-view.ts";
import { type Text, useText } from "../../words/use-text.ts";

type Site = Extract<Target, { kind: "site" }>;

/** An attribute as the registry describes it; null when the record has none. */
export function attributeText(
  column: AttributeColumn,
  value: ProgrammeRecord["attributes"][string] | undefined,
  text: Text,
): string | null {
  if (value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0))
    return null;
  const choice = (id: string) => {
    const title = column.choices?.[id];
    return title ? text.pick(title) : id;
  };
  if (Array.isArray(value)) return value.map(choice).join(", ");
  if (typeof value === "number") {
    if (column.unit) return formatFigure(value, column.unit, column.title, text);
    return formatNumber(value, text.language, 2);
  }
  return column.kind === "date" ? formatDate(value, text.language) : choice(value);
}

/** A site: title, programme, year, measures, attributes by the registry, source; or how many sites a cluster holds. */
export function SiteCard({ site }: { site: Site }) {
  const { t, pick } = useText();
  const programme = programmeOf(site.programme);
  return (
    <>
      <p className="card-line">
        <ProgrammeIcon programme={programme} size={22} /> {pick(programme.title)}
      </p>
      {site.count > 1 ? (
        <>
          <h2 className="card-name">{t("card.cluster", { count: site.count })}</h2>
          <p className="card-sub">{t("card.cluster_hint")}</p>
        </>
      ) : (
        <SingleSite site={site} programme={programme} />
      )}
    </>
  );
}

function SingleSite({ site, programme }: { site: Site; programme: Programme }) {
  const { t } = useText();
  const { year, span } = useView().view;
  const record = useQuery(siteQuery(site.programme, site.lao, site.key));
  const summary = useQuery(summaryQuery(null, year, span));
  const provenance = summary.data?.programmes.find((each) => each.id === programme.id);
  return (
    <Loaded query={record} waiting={<Skeleton lines={5} height={28} />}>
      {(data) => (
        <>
          {data === null ? (
            <p className="card-empty">{t("card.gone")}</p>
          ) : (
            <RecordFacts record={data} programme={programme} />
          )}
          {provenance && (
            <SourceLine
              source={provenance.source}
              as_of={provenance.as_of}
              origins={data ? [data.demo ? "demo" : "real"] : provenance.origins}
            />
          )}
        </>
      )}
    </Loaded>
  );
}

function RecordFacts({ record, programme }: { record: ProgrammeRecord; programme: Programme }) {
  const text = useText();
  const { t, language, pick } = text;
  const facts: [title: string, value: string][] = [
    [t("card.year"), t("year.one", { year: formatYear(record.year, language) })],
  ];
  for (const column of programme.measures) {
    const value = record.measures[column.measure];
    if (typeof value === "number")
      facts.push([pick(column.title), formatFigure(value, column.unit, programme.noun, text)]);
  }
  for (const column of programme.attributes) {
    const value = column.public ? attributeText(column, record.attributes[column.name], text) : null;
    if (value !== null) facts.push([pick(column.title), value]);
  }
  return (
    <>
      <h2 className="card-name">{record[`title_${language}`] ?? pick(programme.title)}</h2>
      <p className="card-sub">{record[`lao_name_${language}`]}</p>
      <dl className="card-facts">
        {facts.map(([title, value]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
