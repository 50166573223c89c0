/** The area that every figure is about, as the server knows it. */
import { type UseQueryResult, useQuery, useQueryClient } from "@tanstack/react-query";
import type { AreaLevel } from "../../data/area.ts";
import { type Area, areaQuery, listedArea, type Within } from "../api/areas.ts";
import { RequestError } from "../api/client.ts";
import { drawnSummaryQuery } from "../api/drawn.ts";
import { type Summary, summaryQuery } from "../api/summary.ts";
import { useView } from "../view/use-view.ts";
import type { View } from "../view/view.ts";
import { useFieldsWanted } from "./fields-wanted.ts";
import "./words.ts";

export interface Scope {
  /** What may be asked for: the area of the URL, or null (the nation) also when the URL names none that exists. */
  asked: View["area"];
  /** Null for the nation and until an answer names it. */
  area: Area | null;
  /** The code of the URL that no area has. */
  unknown: string | null;
}

export function useScope(): Scope {
  const { area: asked } = useView().view;
  const queries = useQueryClient();
  const answer = useQuery({ ...areaQuery(asked?.level ?? "region", asked?.code ?? ""), enabled: asked !== null });
  if (asked === null) return { asked, area: null, unknown: null };
  const refused = answer.error instanceof RequestError && (answer.error.status === 404 || answer.error.status === 400);
  if (refused) return { asked: null, area: null, unknown: asked.code };
  return { asked, area: answer.data ?? listedArea(queries, asked.level, asked.code) ?? null, unknown: null };
}

/** The sums of the scope: of the drawn shape where there is one. */
export function useSummary(): UseQueryResult<Summary> {
  const { year, span, shape } = useView().view;
  const { asked } = useScope();
  const drawn = useDrawnSummary();
  const plain = useQuery({ ...summaryQuery(asked, year, span), enabled: shape === null });
  return shape ? drawn : plain;
}

export function useDrawnSummary() {
  const { year, span, shape } = useView().view;
  return useQuery(drawnSummaryQuery(shape, year, span));
}

/** Whether the server refused the drawn shape: asking again would not help. */
export function isRefused(error: unknown): error is RequestError {
  return error instanceof RequestError && error.problem !== undefined && error.status < 500;
}

/** What a list of areas is narrowed to; a selected area stands among its neighbours: an LAO among those of its amphoe. */
export function withinOf(area: Area | null, listed: "province" | "lao"): Within {
  const { region, province, amphoe } = chainOf(area);
  if (listed === "lao" && amphoe) return { amphoe };
  if (listed === "lao" && province) return { province };
  return region ? { region } : {};
}

/** What a list of LAOs is narrowed to. */
export function useWithin(): Within {
  return withinOf(useScope().area, "lao");
}

/** Whether the figures are on screen, or have failed. The code of the map waits for this. */
export function useFiguresFirst(): boolean {
  const { data, isError } = useSummary();
  return data !== undefined || isError;
}

/** Whether the code of the fields may be fetched: after the map where there is one on screen. */
export function useFieldsReady(): boolean {
  const { pane } = useView().view;
  const wanted = useFieldsWanted();
  const settled = useFiguresFirst();
  return settled && (wanted || pane !== "map");
}

/** Codes of the area itself and of those above it, by level: what the pickers show as chosen. */
export function chainOf(area: Area | null): Readonly<Record<AreaLevel, string | null>> {
  if (area === null) return { region: null, province: null, amphoe: null, lao: null };
  const above = { region: area.region, province: area.province, amphoe: area.amphoe, lao: null };
  return { ...above, [area.level]: area.code };
}
