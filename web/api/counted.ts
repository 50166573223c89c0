/**
 * Which sets the questions of this page count. One choice for all of them, kept here so that no question can forget it: a
 * real figure beside a demonstration would be compared with it.
 */
import { hashKey, type QueryClient, type QueryKey } from "@tanstack/react-query";
import type { Basis } from "../../data/programme.ts";
import type { ViewSource } from "../view/source.ts";
import { noteAge } from "./kept.ts";

let counted: Basis = "all";

export const countsRealOnly = () => counted === "real";

/** The address of a question or of tiles, for a request or a link, with what is counted. */
export function addressCounted(address: string, only: Basis = counted): string {
  if (only === "all") return address;
  return `${address}${address.includes("?") ? "&" : "?"}only=${only}`;
}

export async function fetchCounted(address: string | URL | Request, init?: RequestInit): Promise<Response> {
  const answer = await fetch(typeof address === "string" ? addressCounted(address) : address, init);
  noteAge(answer);
  return answer;
}

/** Answers of both choices are kept apart. */
export const hashCounted = (key: QueryKey) => `${counted} ${hashKey(key)}`;

/** While the next answer loads the last one stays, unless it counts something else. */
export function keepCounted<Data>(last: Data | undefined, question?: { queryHash: string }): Data | undefined {
  return question?.queryHash.startsWith(`${counted} `) ? last : undefined;
}

/** From now on questions count what the view does. To be called before anything is drawn. */
export function countAsViewed(source: ViewSource, queries: QueryClient): void {
  counted = source.get().view.only;
  source.subscribe(() => {
    const { only } = source.get().view;
    if (only === counted) return;
    // an answer on its way is not wanted any more, and must not be asked for again under the other choice
    void queries.cancelQueries();
    counted = only;
  });
}
