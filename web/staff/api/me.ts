/** Who is signed in. */
import { type QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { Permission } from "../../../data/staff.ts";
import { bodyOf, RequestError } from "../../api/client.ts";
import { staff } from "./client.ts";

export type Me = InferResponseType<typeof staff.me.$get, 200>;

/** Null without a session. */
async function whoAmI(): Promise<Me | null> {
  try {
    return await bodyOf<Me>(staff.me.$get());
  } catch (error) {
    if (isSignedOut(error)) return null;
    throw error;
  }
}

export const meQuery = queryOptions({
  queryKey: ["staff", "me"],
  queryFn: whoAmI,
  // they may have signed in in another tab
  refetchOnWindowFocus: ({ state }) => state.data === null && "always",
});

/** What the one before has seen must not stay on the screen of another, whichever way they came. */
export function reloadForAnother(client: QueryClient): void {
  let last: string | undefined;
  client.getQueryCache().subscribe(({ type }) => {
    const username = client.getQueryData(meQuery.queryKey)?.username;
    if (type !== "updated" || username === undefined) return;
    if (last !== undefined && last !== username) window.location.reload();
    last = username;
  });
}

/** Whether the person who is signed in may do that; false until it is known. */
export function useMay(permission: Permission): boolean {
  return useQuery(meQuery).data?.permissions.includes(permission) ?? false;
}

const isSignedOut = (error: unknown) => error instanceof RequestError && error.status === 401;

/** A session ends anywhere and at any time: the first refusal asks who is signed in. */
export function askWhoWhenRefused(client: QueryClient): void {
  const ask = (error: unknown) => {
    if (isSignedOut(error)) void client.invalidateQueries({ queryKey: meQuery.queryKey });
  };
  client.getQueryCache().subscribe((event) => {
    if (event.type === "updated" && event.action.type === "error") ask(event.action.error);
  });
  client.getMutationCache().subscribe((event) => {
    if (event.type === "updated" && event.action.type === "error") ask(event.action.error);
  });
}
