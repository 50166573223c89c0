/** How the client asks the server: typed by the server's own routes, with one way to fail. The questions stand by noun beside this file. */
import { QueryClient } from "@tanstack/react-query";
import { hc } from "hono/client";
import type { Span } from "../../data/programme.ts";
import type { AppType } from "../../server/api.ts";
import { fetchCounted, hashCounted } from "./counted.ts";

export const { api } = hc<AppType>("/", { fetch: fetchCounted });

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
export async function bodyOf<Body>(request: Promise<Answer>): Promise<Body> {
  return (await (await successOf(request)).json()) as Body;
}

export async function successOf(request: Promise<Answer>): Promise<Answer> {
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

/** There is nothing to answer with: asking again would not help. */
export function isAbsent(error: unknown): error is RequestError {
  return error instanceof RequestError && error.status === 404 && error.problem !== undefined;
}

const PREPARING_DELAY = 2000;

export const newQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        queryKeyHashFn: hashCounted,
        // without a network what was kept may still answer
        networkMode: "offlineFirst",
        staleTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) =>
          isPreparing(error) || (failures < 2 && !(error instanceof RequestError && error.status < 500)),
        retryDelay: (attempt, error) => (isPreparing(error) ? PREPARING_DELAY : 500 * 2 ** attempt),
      },
    },
  });

/** Undefined values leave the query, so that a URL says only what was asked. */
export function present(query: Record<string, string | number | null | undefined>): Record<string, string> {
  const entries = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

/** What a BE year counts; left out where it is what the server does anyway. */
export const spanOf = (span: Span): { span?: Span } => (span === "until" ? {} : { span });
