/** Programme by province: how many records there are, how old they are, and what is missing of them. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { PROGRAMMES, programmeById } from "../../../data/programmes/index.ts";
import { areasQuery } from "../../api/areas.ts";
import { formatDate, formatNumber } from "../../figures/format.ts";
import { CsvDownload } from "../../kit/csv-download.tsx";
import { Loaded, Notice, Skeleton } from "../../kit/states.tsx";
import { useText } from "../../words/use-text.ts";
import { meQuery } from "../api/me.ts";
import { againstPublished } from "./against-published.ts";
import { CompletenessTable, type NameOf } from "./completeness-table.tsx";
import { type CompletenessRow, completenessQuery } from "./queries.ts";
import "./completeness.css";
import "./words.ts";

export default function CompletenessSection() {
  const { t, pick, language } = useText();
  const query = useQuery(completenessQuery);
  const areas = new Map(useQuery(areasQuery("province")).data?.map((area) => [area.code, area[`name_${language}`]]));
  const nation = useQuery(meQuery).data?.scope.kind === "nation";
  const [chosen, choose] = useState("");
  const names: NameOf = {
    programme: (id) => pick(programmeById(id)?.short ?? { th: id, en: id }),
    province: (code) => areas.get(code) ?? code,
  };
  return (
    <div className="completeness">
      <h1>{t("completeness.title")}</h1>
      <p className="hint">{t("completeness.intro")}</p>
      <div className="completeness-tools">
        <label className="select">
          <span className="field-label">{t("completeness.programme")}</span>
          <select value={chosen} onChange={(event) => choose(event.target.value)}>
            <option value="">{t("completeness.all")}</option>
            {PROGRAMMES.map(({ id }) => (
              <option key={id} value={id}>
                {names.programme(id)}
              </option>
            ))}
          </select>
        </label>
        <CsvDownload
          name="reminders.csv"
          label={t("completeness.reminder")}
          rows={() => [
            (["programme", "province", "records", "incomplete", "empty", "waiting", "as_of"] as const).map((name) =>
              t(`completeness.${name}`),
            ),
            ...(query.data ?? [])
              .filter(({ programme, incomplete }) => incomplete > 0 && (chosen === "" || programme === chosen))
              .map((row) => [
                names.programme(row.programme),
                names.province(row.province),
                row.records,
                row.incomplete,
                row.empty,
                row.waiting,
                row.as_of,
              ]),
          ]}
        />
      </div>
      <Loaded query={query} waiting={<Skeleton lines={8} height={44} />}>
        {(rows) =>
          rows.length === 0 ? (
            <Notice title={t("completeness.none")} />
          ) : (
            <>
              {nation && <Published rows={rows} names={names} />}
              <CompletenessTable rows={rows.filter((row) => chosen === "" || row.programme === chosen)} names={names} />
            </>
          )
        }
      </Loaded>
    </div>
  );
}

function Published({ rows, names }: { rows: readonly CompletenessRow[]; names: NameOf }) {
  const { t, pick, language } = useText();
  return (
    <section aria-label={t("completeness.published")}>
      <h2>{t("completeness.published")}</h2>
      <ul>
        {againstPublished(rows).map(({ programme, records, published, difference }) => (
          <li key={published.id}>
            {t("completeness.published_line", {
              programme: names.programme(programme),
              records: formatNumber(records, language),
              value: formatNumber(published.value, language),
              source: pick(published.source),
              date: formatDate(published.as_of, language),
              difference: formatNumber(difference, language),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
