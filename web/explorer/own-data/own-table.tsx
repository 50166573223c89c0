/** The areas of the table with the values that the map shows, sorted by either. */
import { useState } from "react";
import { areaName } from "../../../data/area-name.ts";
import type { AreaValue, Joined } from "../../../data/reading/joined.ts";
import { formatNumber } from "../../figures/format.ts";
import { WholeWords } from "../../kit/whole-words.tsx";
import { Swatch } from "../../theme/swatch.tsx";
import type { Language } from "../../view/view.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";
import type { OwnAnswer } from "./answer.ts";
import { writeOwn } from "./wording.ts";

const PAGE = 50;

type Column = "name" | "value";
interface Sort {
  column: Column;
  descending: boolean;
}

/** Areas without a value come last in either direction. */
function sorted(areas: readonly AreaValue[], { column, descending }: Sort, language: Language): AreaValue[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const direction = descending ? -1 : 1;
  const byName = (one: AreaValue, other: AreaValue) =>
    collator.compare(areaName(one.area, language), areaName(other.area, language));
  return [...areas].sort((one, other) => {
    if (column === "name") return direction * byName(one, other);
    if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null);
    return direction * (one.value - other.value) || byName(one, other);
  });
}

export function OwnTable({ own, joined }: { own: OwnAnswer; joined: Joined }) {
  const { t, language } = useText();
  const [sort, setSort] = useState<Sort>({ column: "value", descending: true });
  const [shown, setShown] = useState(PAGE);
  const rows = sorted([...joined.areas.values()], sort, language);
  const { layer } = own;
  if (rows.length === 0 || layer.kind !== "areas") return null;
  const head = (column: Column, title: string) => (
    <th
      scope="col"
      className={column}
      aria-sort={sort.column === column ? (sort.descending ? "descending" : "ascending") : undefined}
    >
      <button
        type="button"
        onClick={() => setSort({ column, descending: sort.column === column ? !sort.descending : column === "value" })}
      >
        {title}
      </button>
    </th>
  );
  return (
    <section className="own-section" aria-label={t("own.table")}>
      <h3>
        <WholeWords>{t("own.table")}</WholeWords>
      </h3>
      <table className="areas">
        <thead>
          <tr>
            {head("name", t("area.label"))}
            {head("value", layer.title ?? t("own.count"))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ area, value }) => (
            <tr key={area.code}>
              <th scope="row">
                <ViewLink
                  change={(view) => ({
                    ...view,
                    area: { level: layer.level, code: area.code },
                    camera: null,
                    pane: "map",
                  })}
                >
                  {areaName(area, language)}
                </ViewLink>
                <span className="hint">{area[`within_${language}`]}</span>
              </th>
              <td className="value" data-empty={value === null ? "" : undefined}>
                <Swatch look={layer.states.get(area.code)} />
                {value === null ? t("look.none") : writeOwn(value, layer, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <p className="own-more">
          <span>
            <WholeWords>
              {t("own.listed", { shown: formatNumber(shown, language), total: formatNumber(rows.length, language) })}
            </WholeWords>
          </span>
          <button type="button" className="button button-quiet" onClick={() => setShown(shown + PAGE)}>
            {t("own.more")}
          </button>
        </p>
      )}
    </section>
  );
}
