/** The area that every figure is about, as the server knows it. */
import { useQuery } from "@tanstack/react-query";
import type { AreaLevel } from "../data/area.ts";
import { type Area, areaQuery, RequestError, summaryQuery } from "./api.ts";
import { useView } from "./use-view.ts";
import type { View } from "./view.ts";

export interface Scope {
  /** What may be asked for: the area of the URL, or null (the nation) also when the URL names none that exists. */
  asked: View["area"];
  /** Null for the nation and until the server has answered. */
  area: Area | null;
  /** The code of the URL that no area has. */
  unknown: string | null;
}

export function useScope(): Scope {
  const { area: asked } = useView().view;
  const answer = useQuery({ ...areaQuery(asked?.level ?? "region", asked?.code ?? ""), enabled: asked !== null });
  if (asked === null) return { asked, area: null, unknown: null };
  const refused = answer.error instanceof RequestError && (answer.error.status === 404 || answer.error.status === 400);
  if (refused) return { asked: null, area: null, unknown: asked.code };
  return { asked, area: answer.data ?? null, unknown: null };
}

/** The sums of the scope. */
export function useSummary() {
  const { year } = useView().view;
  const { asked } = useScope();
  return useQuery(summaryQuery(asked, year));
}

/** Whether the figures are on screen, or cannot be had: only then is it time for the code of the map and the fields. */
export function useFiguresFirst(): boolean {
  const { data, isError } = useSummary();
  return data !== undefined || isError;
}

/** Codes of the area itself and of those above it, by level: what the pickers show as chosen. */
export function chainOf(area: Area | null): Readonly<Record<AreaLevel, string | null>> {
  if (area === null) return { region: null, province: null, amphoe: null, lao: null };
  const above = { region: area.region, province: area.province, amphoe: area.amphoe, lao: null };
  return { ...above, [area.level]: area.code };
}
