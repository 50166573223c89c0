/** What does not add up, and where sources disagree, among published figures. Pure. */
import { PUBLISHED } from "../published.ts";
import { type Figure, isCheck } from "./figure.ts";

export interface Mismatch {
  /** As stated. */
  whole: Figure;
  /** Figures of the same source and date that ought to make the whole, by adding or by multiplying. */
  parts: Figure[];
  how: "sum" | "product";
  made: number;
  /** What the parts make, minus what is stated. */
  difference: number;
}

export interface Disagreement {
  topic: string;
  measure: string;
  /** Exact figures about one thing, of different values, oldest first. */
  figures: Figure[];
}

/** Measures that make another one of the same place, source and date. */
const OF_MEASURES = [
  {
    whole: "fund_baht",
    parts: ["fund_baht_members", "fund_baht_lao", "fund_baht_state_via_codi", "fund_baht_other"],
    how: "sum",
  },
  {
    whole: "members",
    parts: ["members_working", "members_children", "members_elderly", "members_disadvantaged"],
    how: "sum",
  },
  { whole: "households_total", parts: ["households_owning", "households_not_owning"], how: "sum" },
  { whole: "budget_20y_baht", parts: ["households_target_20y", "subsidy_per_household"], how: "product" },
] as const;

/** Places that make another one, in the same measure, source and date. */
const OF_PLACES = [
  { whole: "thailand", parts: (figure: Figure) => figure.place.kind === "codi_region", count: 11 },
  { whole: "thailand", parts: (figure: Figure) => figure.place.kind === "nso_region", count: 5 },
  {
    whole: "prem-canal",
    parts: ({ place }: Figure) => ["chatuchak", "lak-si", "don-mueang", "lak-hok"].includes(place.id),
    count: 4,
  },
] as const;

const together = (a: Figure, b: Figure) => a.topic === b.topic && a.as_of === b.as_of && a.source.id === b.source.id;

/** Stated figures that their parts do not make. Only where every part was published. */
export function doesNotAddUp(figures: readonly Figure[]): Mismatch[] {
  return figures.flatMap((whole) => [...ofMeasures(whole, figures), ...ofPlaces(whole, figures)]);
}

function ofMeasures(whole: Figure, figures: readonly Figure[]): Mismatch[] {
  return OF_MEASURES.filter((rule) => rule.whole === whole.measure).flatMap((rule) => {
    const parts = rule.parts.flatMap((measure) =>
      figures.filter((part) => part.measure === measure && part.place.id === whole.place.id && together(part, whole)),
    );
    return parts.length === rule.parts.length ? mismatch(whole, parts, rule.how) : [];
  });
}

function ofPlaces(whole: Figure, figures: readonly Figure[]): Mismatch[] {
  return OF_PLACES.filter((rule) => rule.whole === whole.place.id).flatMap((rule) => {
    const parts = figures.filter((part) => part.measure === whole.measure && together(part, whole) && rule.parts(part));
    return parts.length === rule.count ? mismatch(whole, parts, "sum") : [];
  });
}

function mismatch(whole: Figure, parts: Figure[], how: Mismatch["how"]): Mismatch[] {
  const values = parts.map(({ value }) => value);
  const made = how === "sum" ? values.reduce((a, b) => a + b, 0) : values.reduce((a, b) => a * b, 1);
  return made === whole.value ? [] : [{ whole, parts, how, made, difference: made - whole.value }];
}

/** Sizes of one plan or one whole, which do not grow by themselves: two values of them disagree whatever their dates. */
const FIXED: readonly { topic: string; measure: string; place: string }[] = [
  { topic: "canal-housing", measure: "communities", place: "lat-phrao-canal" },
  { topic: "canal-housing", measure: "households", place: "lat-phrao-canal" },
  { topic: "railway-communities", measure: "communities", place: "railway-land" },
  { topic: "railway-communities", measure: "households", place: "railway-land" },
  { topic: "council", measure: "tambon_or_thesaban_total", place: "thailand" },
];

/** Exact figures about one thing that differ: of one date, or of something that does not grow by itself. */
export function disagreements(figures: readonly Figure[]): Disagreement[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of [...figures, ...councilAreas(figures)]) {
    if (figure.qualifier !== "exact" || figure.as_of === null || isCheck(figure)) continue;
    const fixed = FIXED.some(
      ({ topic, measure, place }) => topic === figure.topic && measure === figure.measure && place === figure.place.id,
    );
    const key = [figure.topic, figure.measure, figure.place.id, ...(fixed ? [] : [figure.as_of])].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()]
    .filter((group) => new Set(group.map(({ value }) => value)).size > 1)
    .map((group) => {
      const sorted = group.sort((a, b) => ((a.as_of ?? "") < (b.as_of ?? "") ? -1 : 1));
      const { topic = "", measure = "" } = sorted[0] ?? {};
      return { topic, measure, figures: sorted };
    });
}

/** The LAOs that the figures of 2562 count councils against, beside the tambons and municipalities counted before. */
function councilAreas(figures: readonly Figure[]): Figure[] {
  const like = figures.find(
    ({ topic, measure, place }) =>
      topic === "council" && measure === "tambon_or_thesaban_total" && place.id === "thailand",
  );
  const laos = PUBLISHED.find(({ id }) => id === "laos");
  if (!like || !laos) return [];
  const source = { id: "codi-2562", title: laos.source, trust: "primary", url: null } as const;
  return [{ ...like, title: laos.title, value: laos.value, as_of: laos.as_of, year: 2562, source, note: null }];
}
