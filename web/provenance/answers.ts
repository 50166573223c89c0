/** Asks the address of a number, and says what the answer tells of it. */
import { queryOptions } from "@tanstack/react-query";
import type { AreaDetail } from "../api/areas.ts";
import { bodyOf } from "../api/client.ts";
import { fetchCounted } from "../api/counted.ts";
import type { Coverage } from "../api/coverage.ts";
import type { GapPage } from "../api/gaps.ts";
import type { Published } from "../api/published.ts";
import type { Series } from "../api/series.ts";
import type { Summary } from "../api/summary.ts";
import type { WhereNext } from "../api/where-next.ts";
import { formatNumber } from "../figures/format.ts";
import type { Text } from "../words/use-text.ts";
import type { Made } from "./made.ts";
import { addressOf, type Origin, type OriginOf } from "./origin.ts";
import { ofGaps, ofNext, ofReach } from "./plans.ts";
import { ofSeries, ofValues } from "./rows.ts";
import { ofArea, ofRecords, ofRegister } from "./sums.ts";

/** Answers, each as the address of its kind gives it; what is the reader's own is asked of nobody. */
type Answer =
  | { kind: "records" | "area"; body: Summary }
  | { kind: "register"; body: AreaDetail }
  | { kind: "values"; body: Coverage }
  | { kind: "series"; body: Series }
  | { kind: "gaps"; body: GapPage }
  | { kind: "next" | "reach"; body: WhereNext }
  | { kind: "published"; body: Published }
  | { kind: "own"; body: null };

export function originQuery(origin: Origin) {
  const address = addressOf(origin);
  return queryOptions({
    queryKey: ["origin", origin.kind, address],
    queryFn: async () => {
      const body = address === null ? null : await bodyOf(fetchCounted(address));
      return { kind: origin.kind, body } as Answer;
    },
  });
}

export function madeOf(origin: Origin, answer: Answer, text: Text): Made | null {
  if (origin.kind === "records" && answer.kind === "records") return ofRecords(origin, answer.body, text);
  if (origin.kind === "area" && answer.kind === "area") return ofArea(origin, answer.body, text);
  if (origin.kind === "register" && answer.kind === "register") return ofRegister(origin, answer.body, text);
  if (origin.kind === "values" && answer.kind === "values") return ofValues(answer.body, text);
  if (origin.kind === "series" && answer.kind === "series") return ofSeries(origin, answer.body, text);
  if (origin.kind === "gaps" && answer.kind === "gaps") return ofGaps(origin.query, answer.body, text);
  if (origin.kind === "next" && answer.kind === "next") return ofNext(origin, answer.body, text);
  if (origin.kind === "reach" && answer.kind === "reach") return ofReach(origin, answer.body, text);
  if (origin.kind === "published" && answer.kind === "published") return ofPublished(answer.body, text);
  return origin.kind === "own" ? ofOwn(origin, text) : null;
}

function ofPublished({ items: [figure] }: Published, { t, language, pick }: Text): Made | null {
  if (!figure) return null;
  const { value, unit_title, title, place, source, as_of } = figure;
  return {
    value: `${formatNumber(value, language, 2)} ${pick(unit_title)}`,
    definition: [pick(title), pick(place.name), t("origin.def_published")].join(" · "),
    set: t("origin.set_published"),
    source: source.title,
    as_of,
  };
}

function ofOwn({ value, title, file, rows }: OriginOf<"own">, { t }: Text): Made {
  return {
    value,
    definition: title,
    set: t("origin.set_own"),
    source: { th: file, en: file },
    as_of: null,
    records: rows,
  };
}
