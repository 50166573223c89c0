/** What narrows the records. Counts follow every choice. */
import { useQuery } from "@tanstack/react-query";
import { areaName } from "../../../data/area-name.ts";
import { ORIGINS } from "../../../data/programme.ts";
import { PROGRAMMES, programmeById } from "../../../data/programmes/index.ts";
import { expectedFields, POINT, RECORD_STATUSES, recordFields } from "../../../data/record-fields.ts";
import { areasQuery } from "../../api/areas.ts";
import { formatYear } from "../../figures/format.ts";
import { useText } from "../../words/use-text.ts";
import { useMay } from "../api/me.ts";
import type { ProvinceNames } from "./columns.ts";
import { Facet, type FacetChoice } from "./facet.tsx";
import { countsQuery } from "./queries.ts";
import { asked, type Choice, type RecordsQuestion, toggled } from "./question.ts";
import { SavedViews } from "./views/saved-views.tsx";
import "./words.ts";

interface FiltersProps {
  question: RecordsQuestion;
  provinces: ProvinceNames;
  onAsk(question: RecordsQuestion): void;
}

const uncounted = (list: readonly { value: string; name: string }[]) =>
  list.map((choice): FacetChoice => ({ ...choice, records: null }));

/** Areas of a level in the one area that was chosen above it; else there are too many to list. */
function useAreasIn(level: "amphoe" | "lao", above: "province" | "amphoe", chosen: readonly string[]): FacetChoice[] {
  const { language } = useText();
  const [only] = chosen;
  const narrowed = chosen.length === 1 && only !== undefined;
  const query = useQuery({ ...areasQuery(level, narrowed ? { [above]: only } : {}), enabled: narrowed });
  const areas = narrowed ? (query.data ?? []) : [];
  return uncounted(areas.map((area) => ({ value: area.code, name: areaName(area, language) })));
}

export function Filters({ question, provinces, onAsk }: FiltersProps) {
  const { t, pick, language } = useText();
  const counts = useQuery(countsQuery(question)).data;
  const privately = useMay("records.read_private");
  const chosen = (name: Choice) => question.choices[name] ?? [];
  const amphoe = useAreasIn("amphoe", "province", chosen("province"));
  const lao = useAreasIn("lao", "amphoe", chosen("amphoe"));
  const regions = useQuery(areasQuery("region")).data ?? [];
  /** What is chosen stays in the list when nothing of it is left, so that it can be taken back. */
  const counted = (name: "programme" | "province" | "year" | "origin", nameOf: (value: string) => string) => {
    const found = counts?.facets[name] ?? [];
    const gone = chosen(name).filter((value) => !found.some((each) => each.value === value));
    return [...found, ...gone.map((value) => ({ value, records: 0 }))].map((each) => ({
      ...each,
      name: nameOf(each.value),
    }));
  };
  const programmes = chosen("programme").flatMap((id) => programmeById(id) ?? []);
  const facets: [Choice, string, FacetChoice[]][] = [
    [
      "programme",
      t("records.programme"),
      counted("programme", (id) => pick(programmeById(id)?.short ?? { th: id, en: id })),
    ],
    [
      "region",
      t("records.region"),
      uncounted(regions.map((region) => ({ value: region.code, name: areaName(region, language) }))),
    ],
    [
      "province",
      t("records.province"),
      counted("province", (code) => provinces.get(code)?.[`name_${language}`] ?? code),
    ],
    ["amphoe", t("records.amphoe"), amphoe],
    ["lao", t("records.lao"), lao],
    ["year", t("records.year"), counted("year", (year) => formatYear(Number(year), language)).reverse()],
    [
      "origin",
      t("records.origin"),
      counted("origin", (value) => {
        const origin = ORIGINS.find((each) => each === value);
        return origin ? t(`records.origin_${origin}`) : value;
      }),
    ],
    [
      "status",
      t("records.status"),
      uncounted(RECORD_STATUSES.map((status) => ({ value: status, name: t(`records.status_${status}`) }))),
    ],
    ["missing", t("records.missing"), [...missingChoices()]],
  ];
  function* missingChoices(): Generator<FacetChoice> {
    yield { value: "any", name: t("records.missing_any"), records: null };
    const shown = programmes.length > 0 ? programmes : PROGRAMMES;
    const titles = new Map(shown.flatMap(recordFields).map(({ name, title }) => [name, pick(title)]));
    for (const name of new Set(shown.flatMap((programme) => expectedFields(programme, privately)))) {
      yield { value: name, name: name === POINT ? t("records.point") : (titles.get(name) ?? name), records: null };
    }
  }
  return (
    <aside className="records-filters" aria-label={t("records.filters")}>
      <label className="field">
        <span className="field-label">{t("records.search")}</span>
        <span className="field-box">
          <input type="search" value={question.q} onChange={(event) => onAsk({ ...question, q: event.target.value })} />
        </span>
      </label>
      <button
        type="button"
        className="link-button"
        onClick={() => onAsk({ ...question, choices: {}, q: "" })}
        disabled={Object.keys(question.choices).length === 0 && question.q === ""}
      >
        {t("records.clear")}
      </button>
      <a
        className="link-button"
        href={`/api/staff/records.xlsx?${new URLSearchParams({ ...asked(question), ...(question.sort && { sort: question.sort }) })}`}
        download
      >
        {t("records.xlsx")}
      </a>
      <SavedViews question={question} onAsk={onAsk} />
      {facets.map(([name, title, choices]) => (
        <Facet
          key={name}
          title={title}
          choices={choices}
          chosen={chosen(name)}
          onToggle={(value) => onAsk(toggled(question, name, value))}
        />
      ))}
    </aside>
  );
}
