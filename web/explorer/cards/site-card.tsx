import { useQuery } from "@tanstack/react-query";
import type { Programme } from "../../../data/programme.ts";
import { programmeOf } from "../../../data/themes.ts";
import { type ProgrammeRecord, siteQuery } from "../../api/records.ts";
import { summaryQuery } from "../../api/summary.ts";
import { formatYear } from "../../figures/format.ts";
import { recordFacts } from "../../figures/record-facts.ts";
import { ProgrammeIcon } from "../../kit/programme-icon.tsx";
import { SourceLine } from "../../kit/provenance.tsx";
import { Loaded, Skeleton } from "../../kit/states.tsx";
import { WholeWords } from "../../kit/whole-words.tsx";
import type { Target } from "../../map/values.ts";
import { useView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";

type Site = Extract<Target, { kind: "site" }>;

/** A site: title, programme, year, measures, attributes by the registry, source; or how many sites a cluster holds. */
export function SiteCard({ site }: { site: Site }) {
  const { t, pick } = useText();
  const programme = programmeOf(site.programme);
  return (
    <>
      <p className="card-line">
        <ProgrammeIcon programme={programme} size={22} /> <WholeWords>{pick(programme.title)}</WholeWords>
      </p>
      {site.count > 1 ? (
        <>
          <h2 className="card-name">
            <WholeWords>{t("card.cluster", { count: site.count })}</WholeWords>
          </h2>
          <p className="card-sub">
            <WholeWords>{t("card.cluster_hint")}</WholeWords>
          </p>
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
            <p className="card-empty">
              <WholeWords>{t("card.gone")}</WholeWords>
            </p>
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
    ...recordFacts(programme, record, text, record.demo ? "left out" : "said"),
  ];
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
