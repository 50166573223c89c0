/** Programme by province: how many records there are, how old they are, and what is missing of them. */
import { useQuery } from "@tanstack/react-query";
import { PROGRAMMES, programmeById } from "../../../data/programmes/index.ts";
import { areasQuery } from "../../api/areas.ts";
import { formatDate, formatNumber } from "../../figures/format.ts";
import { CsvDownload } from "../../kit/csv-download.tsx";
import { Select } from "../../kit/select.tsx";
import { Loaded, Notice, Skeleton } from "../../kit/states.tsx";
import { useText } from "../../words/use-text.ts";
import { meQuery } from "../api/me.ts";
import { go, usePath, useSearch } from "../location.ts";
import { againstPublished } from "./against-published.ts";
import { CompletenessTable, type NameOf } from "./completeness-table.tsx";
import { type Chosen, linesOf } from "./lines.ts";
import { type CompletenessRow, completenessQuery } from "./queries.ts";
import "./completeness.css";
import "./words.ts";

export default function CompletenessSection() {
  const { t, pick, language } = useText();
  const query = useQuery(completenessQuery);
  const areas = new Map(useQuery(areasQuery("province")).data?.map((area) => [area.code, area[`name_${language}`]]));
  const nation = useQuery(meQuery).data?.scope.kind === "nation";
  const path = usePath();
  const address = new URLSearchParams(useSearch());
  const chosen: Chosen = { programme: address.get("programme") ?? "", province: address.get("province") ?? "" };
  function choose(name: keyof Chosen, value: string) {
    if (value === "") address.delete(name);
    else address.set(name, value);
    go(`${path}?${address}`, "replace");
  }
  const rows = query.data ?? [];
  const provinces = [...new Set(rows.map(({ province }) => province))];
  const names: NameOf = {
    programme: (id) => pick(programmeById(id)?.short ?? { th: id, en: id }),
    province: (code) => areas.get(code) ?? code,
  };
  return (
    <div className="completeness">
      <h1>{t("completeness.title")}</h1>
      <p className="hint">{t("completeness.intro")}</p>
      <div className="completeness-tools">
        <Select
          label={t("completeness.province")}
          options={[
            { value: "", label: t("completeness.all_provinces") },
            ...provinces.map((code) => ({ value: code, label: names.province(code) })),
          ]}
          value={chosen.province}
          onChoose={(code) => choose("province", code)}
        />
        <Select
          label={t("completeness.programme")}
          options={[
            { value: "", label: t("completeness.all") },
            ...PROGRAMMES.map(({ id }) => ({ value: id, label: names.programme(id) })),
          ]}
          value={chosen.programme}
          onChoose={(id) => choose("programme", id)}
        />
        <CsvDownload
          name="reminders.csv"
          label={t("completeness.reminder")}
          rows={() => [
            (["programme", "province", "records", "incomplete", "empty", "waiting", "as_of"] as const).map((name) =>
              t(`completeness.${name}`),
            ),
            ...rows
              .filter(({ incomplete }) => incomplete > 0)
              .filter(({ programme }) => chosen.programme === "" || programme === chosen.programme)
              .filter(({ province }) => chosen.province === "" || province === chosen.province)
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
              <CompletenessTable lines={linesOf(rows, chosen)} names={names} />
              {nation && <Published rows={rows} names={names} />}
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
