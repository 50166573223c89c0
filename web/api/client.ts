/** Everything the client asks of the server: one query per question, typed by the server's own routes. */
import { infiniteQueryOptions, keepPreviousData, QueryClient, queryOptions } from "@tanstack/react-query";
import { hc, type InferResponseType } from "hono/client";
import type { AreaLevel } from "../../data/area.ts";
import type { Measure, Span } from "../../data/programme.ts";
import type { AppType } from "../../server/api.ts";
import { type AreaReference, formatCompared } from "../explorer/compare/compared.ts";
import type { NextQuestion } from "../explorer/plan/next/next-question.ts";
import { formatShape, type Shape } from "../view/shape.ts";
import type { View } from "../view/view.ts";

const { api } = hc<AppType>("/");

export type Area = InferResponseType<(typeof api.areas)[":code"]["$get"], 200>;
export type Coverage = InferResponseType<typeof api.coverage.$get, 200>;
export type Summary = InferResponseType<typeof api.summary.$get, 200>;
export type ProgrammeSummary = Summary["programmes"][number];
export type PublishedFigure = InferResponseType<typeof api.published.$get, 200>["items"][number];
export type SearchResult = InferResponseType<typeof api.search.$get, 200>["items"][number];
export type ProgrammeRecord = InferResponseType<typeof api.records.$get, 200>["items"][number];
export type DrawnSummary = InferResponseType<typeof api.summary.$post, 200>;
export type GapPage = InferResponseType<typeof api.gaps.$get, 200>;
export type GapLao = GapPage["items"][number];
export type Targets = InferResponseType<typeof api.targets.$get, 200>;
export type TargetVersion = Targets["versions"][number];
export type HousingMoney = Targets["programmes"][number];
export type Series = InferResponseType<typeof api.series.$get, 200>;
export type WhereNext = InferResponseType<(typeof api)["where-next"]["$get"], 200>;

/** An answer that is no success. `problem` is the server's own explanation in both languages, when it gave one. */
export class RequestError extends Error {
  readonly status: number;
  readonly problem: { th: string; en: string } | undefined;

  constructor(status: number, problem: { th: string; en: string } | undefined) {
    super(problem?.en ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
  }
}

interface Answer {
  readonly ok: boolean;
  readonly status: number;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The body of a success. The caller names its type from the route, which the server is held to by its own schema. */
async function bodyOf<Body>(request: Promise<Answer>): Promise<Body> {
  return (await (await successOf(request)).json()) as Body;
}

async function successOf(request: Promise<Answer>): Promise<Answer> {
  const answer = await request;
  if (answer.ok) return answer;
  const problem = (await answer.json().catch(() => null)) as { detail?: string; detail_th?: string } | null;
  const explained = problem?.detail !== undefined && problem.detail_th !== undefined;
  throw new RequestError(
    answer.status,
    explained ? { th: problem.detail_th ?? "", en: problem.detail ?? "" } : undefined,
  );
}

/** The database is not loaded yet, or gone for a moment: worth asking again until it is there. */
export function isPreparing(error: unknown): boolean {
  return error instanceof RequestError && error.status === 503;
}

const PREPARING_DELAY = 2000;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5 * 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) =>
        isPreparing(error) || (failures < 2 && !(error instanceof RequestError && error.status < 500)),
      retryDelay: (attempt, error) => (isPreparing(error) ? PREPARING_DELAY : 500 * 2 ** attempt),
    },
  },
});

/** Undefined values leave the query, so that a URL says only what was asked. */
function present(query: Record<string, string | number | null | undefined>): Record<string, string> {
  const entries = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

export function areaQuery(level: AreaLevel, code: string) {
  return queryOptions({
    queryKey: ["area", level, code],
    queryFn: () => bodyOf<Area>(api.areas[":code"].$get({ param: { code }, query: { level } })),
  });
}

const PAGE = 1000;

/** All areas of a level within the given ones, page after page. */
export function areasQuery(level: AreaLevel, within: { region?: string; province?: string; amphoe?: string } = {}) {
  return queryOptions({
    queryKey: ["areas", level, within],
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const areas: Area[] = [];
      let cursor: string | null = null;
      do {
        const query = { level, ...present({ ...within, limit: PAGE, cursor }) };
        const page: InferResponseType<typeof api.areas.$get, 200> = await bodyOf(api.areas.$get({ query }));
        areas.push(...page.items);
        cursor = page.next;
      } while (cursor !== null);
      return areas;
    },
  });
}

/** What a BE year counts; left out where it is what the server does anyway. */
const spanOf = (span: Span): { span?: Span } => (span === "until" ? {} : { span });

export function coverageQuery(
  level: "province" | "lao",
  programme: string,
  measure: Measure,
  year: number | null,
  span: Span = "until",
) {
  return queryOptions({
    queryKey: ["coverage", level, programme, measure, year, span],
    // the answer names its programme and measure, so what is kept meanwhile is never mislabelled
    placeholderData: keepPreviousData,
    queryFn: () => {
      const query = { level, programme, measure, ...present({ year }), ...spanOf(span) };
      return bodyOf<Coverage>(api.coverage.$get({ query }));
    },
  });
}

/** Sums of all programmes in an area (null = the nation), up to a BE year or in it alone (null = all). */
export function summaryQuery(area: View["area"], year: number | null, span: Span = "until") {
  return queryOptions({
    queryKey: ["summary", area, year, span],
    placeholderData: keepPreviousData,
    queryFn: () => {
      const query = { ...present({ [area?.level ?? "nation"]: area?.code, year }), ...spanOf(span) };
      return bodyOf<Summary>(api.summary.$get({ query }));
    },
  });
}

/** Sums of several areas as one, in which what lies in two of them counts once. */
export function unionQuery(areas: readonly AreaReference[], year: number | null, span: Span = "until") {
  return queryOptions({
    queryKey: ["summary", areas, year, span],
    placeholderData: keepPreviousData,
    queryFn: () => {
      const query = { areas: formatCompared(areas), ...present({ year }), ...spanOf(span) };
      return bodyOf<Summary>(api.summary.$get({ query }));
    },
  });
}

/** What began in each year, in areas and the nation. */
export function seriesQuery(programme: string, measure: Measure, areas: readonly AreaReference[]) {
  return queryOptions({
    queryKey: ["series", programme, measure, areas],
    placeholderData: keepPreviousData,
    queryFn: () => {
      const query = { programme, measure, ...(areas.length > 0 && { areas: formatCompared(areas) }) };
      return bodyOf<Series>(api.series.$get({ query }));
    },
  });
}

/** Sums of all programmes in a drawn shape, up to or in a BE year (null = all). Not asked without a shape. */
export function drawnSummaryQuery(shape: Shape | null, year: number | null, span: Span) {
  return queryOptions({
    queryKey: ["drawn", shape && formatShape(shape), year, span],
    placeholderData: keepPreviousData,
    enabled: shape !== null,
    // a shape that was refused is not asked about again by everything that shows it
    retryOnMount: false,
    queryFn: () => {
      const body = { ...(shape && outlineOf(shape)), ...(year !== null && { year }), ...spanOf(span) };
      const headers = { "content-type": "application/json" };
      return bodyOf<DrawnSummary>(fetch("/api/summary", { method: "POST", headers, body: JSON.stringify(body) }));
    },
  });
}

function outlineOf(shape: Shape) {
  if (shape.kind === "circle") return { center: shape.center, radius_m: Math.round(shape.km * 1000) };
  return { geometry: { type: "MultiPolygon", coordinates: shape.polygons } };
}

/** Areas that a question about LAOs is narrowed to. */
export type Within = Partial<Record<Exclude<AreaLevel, "lao">, string>>;

export interface GapQuestion {
  missing: readonly string[];
  match: View["match"];
  year: number | null;
  within: Within;
}

const GAP_PAGE = 50;

/** LAOs that lack programmes, most residents first, page after page. */
export function gapsQuery({ missing, match, year, within }: GapQuestion) {
  return infiniteQueryOptions({
    queryKey: ["gaps", missing, match, year, within],
    placeholderData: keepPreviousData,
    enabled: missing.length > 0,
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }: GapPage) => next,
    queryFn: ({ pageParam }) => {
      const query = {
        missing: missing.join(","),
        match,
        ...present({ ...within, year, limit: GAP_PAGE, cursor: pageParam }),
      };
      return bodyOf<GapPage>(api.gaps.$get({ query }));
    },
  });
}

/** Address of all of them as a file. */
export function gapsFile({ missing, match, year, within }: GapQuestion): string {
  return `/api/gaps.csv?${new URLSearchParams({ missing: missing.join(","), match, ...present({ ...within, year }) })}`;
}

/** The LAOs that would bring most residents into coverage of a programme. */
export function whereNextQuery(programme: string, question: NextQuestion | null, within: Within) {
  return queryOptions({
    queryKey: ["where-next", programme, question, within],
    placeholderData: keepPreviousData,
    enabled: question !== null,
    queryFn: () => {
      const { n, perProvince, rural, withinKm } = question ?? {};
      const limits = present({ ...within, n, per_province: perProvince, within_km: withinKm });
      const query = { programme, ...limits, ...(rural && { rural: "true" as const }) };
      return bodyOf<WhereNext>(api["where-next"].$get({ query }));
    },
  });
}

/** Versions of the housing target; households and money by year in an area (null = the nation). */
export function targetsQuery(area: View["area"]) {
  return queryOptions({
    queryKey: ["targets", area],
    placeholderData: keepPreviousData,
    queryFn: () => bodyOf<Targets>(api.targets.$get({ query: present({ [area?.level ?? "nation"]: area?.code }) })),
  });
}

export function publishedQuery() {
  return queryOptions({
    queryKey: ["published"],
    queryFn: async () => (await bodyOf<{ items: PublishedFigure[] }>(api.published.$get())).items,
  });
}

export function searchQuery(text: string) {
  return queryOptions({
    queryKey: ["search", text],
    enabled: text.length > 1,
    placeholderData: keepPreviousData,
    queryFn: async () => (await bodyOf<{ items: SearchResult[] }>(api.search.$get({ query: { q: text } }))).items,
  });
}

/** All sites of a programme, to walk the years with: see `site-columns.ts`. */
export function siteColumnsQuery(programme: string) {
  return queryOptions({
    queryKey: ["sites", programme],
    structuralSharing: false,
    queryFn: async () => {
      const [answer, { decodeSites }] = await Promise.all([
        successOf(api.sites[":programme"].$get({ param: { programme } })),
        import("../../data/site-columns.ts"),
      ]);
      return decodeSites(await answer.arrayBuffer());
    },
  });
}

/** One site, found among those of its LAO; undefined when it is no longer there. */
export function siteQuery(programme: string, lao: string, key: string) {
  return queryOptions({
    queryKey: ["site", programme, lao, key],
    queryFn: async () => {
      const query = { programme, lao, limit: String(PAGE) };
      const { items } = await bodyOf<{ items: ProgrammeRecord[] }>(api.records.$get({ query }));
      return items.find((record) => record.key === key) ?? null;
    },
  });
}
