/** What of the map is in the chosen range, with the ways to its list and back to everything. */
import { useQuery } from "@tanstack/react-query";
import { areasQuery } from "../../api/areas.ts";
import type { Coverage } from "../../api/coverage.ts";
import { formatNumber } from "../../figures/format.ts";
import { Figure } from "../../provenance/figure.tsx";
import { useText } from "../../words/use-text.ts";
import "./distribution-words.ts";
import { rangeTitle } from "../../theme/range-title.ts";
import type { Choropleth } from "../../theme/use-choropleth.ts";
import { isInRange, rangeSlice, type ValueRange } from "../../theme/value-range.ts";
import { ViewLink } from "../../view/view-link.tsx";

interface RangeCountProps {
  coverage: NonNullable<Choropleth["coverage"]>;
  range: ValueRange;
  data: Coverage;
}

export default function RangeCount({ coverage, range, data }: RangeCountProps) {
  const text = useText();
  const { t, language } = text;
  const { codes, values } = coverage;
  const inside = new Set(codes.filter((_, place) => isInside(values[place] ?? null, range)));
  // the map has loaded the provinces already; all LAOs would be some 700 KB, so their residents are not summed
  const { data: areas } = useQuery({ ...areasQuery(range.level), enabled: range.level === "province" });
  const people = areas?.reduce((sum, { code, population }) => sum + (inside.has(code) ? (population ?? 0) : 0), 0);
  const counts = { count: formatNumber(inside.size, language), total: formatNumber(codes.length, language) };
  return (
    <div className="range-count">
      <p>
        <strong>{rangeTitle(range, data.unit, text)}</strong>
        <br />
        <Figure of={{ ...data, kind: "values" }}>{t(`spread.count_${range.level}`, counts)}</Figure>
        {people !== undefined && <> · {t("spread.people", { people: formatNumber(people, language) })}</>}
      </p>
      <ViewLink change={(view) => ({ ...view, pane: "table" })}>{t("spread.list")}</ViewLink>
      <ViewLink change={(view) => rangeSlice.with(view, null)}>{t("spread.clear")}</ViewLink>
    </div>
  );
}

const isInside = (value: number | null, range: ValueRange) => value !== null && isInRange(value, range);
