/** The style that the office of this server draws under its map. */
import { queryOptions } from "@tanstack/react-query";
import { api, bodyOf } from "./client.ts";

interface OfficeStyle {
  address: string;
  /** What is there: it may be no style at all. */
  written: unknown;
}

/** A server that does not answer says so elsewhere: the map needs no base map. */
async function officeAddress(): Promise<string | null> {
  try {
    return (await bodyOf<{ style: string | null }>(api.basemap.$get())).style;
  } catch {
    return null;
  }
}

/** Null where the office has none. Its own server is asked once: what is wrong there stays so. */
export const basemapQuery = queryOptions({
  queryKey: ["basemap"],
  retry: false,
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<OfficeStyle | null> => {
    const style = await officeAddress();
    if (style === null) return null;
    const answer = await fetch(style);
    if (!answer.ok) throw new Error(`${style}: ${answer.status}`);
    return { address: style, written: await answer.json() };
  },
});
