/** The class limits that the view asks for. The code of the methods is loaded at the first use. */
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useSlice } from "../../view/use-view.ts";
import type { Limits } from "./classes.ts";
import { breaksSlice, classesSlice, formatBreaks, isMethod, parseBreaks } from "./colouring.ts";

export const methodsQuery = queryOptions({
  queryKey: ["class-methods"],
  queryFn: () => import("./class-methods.ts"),
  staleTime: Number.POSITIVE_INFINITY,
});

/**
 * `data` is undefined until the method is there.
 *
 * @param ofView whether the map shows the measure of the view: limits in numbers are in the unit of that measure
 */
export function useLimits(ofView: boolean): { data: Limits | undefined; error: Error | null } {
  const breaks = useSlice(breaksSlice);
  const classes = useSlice(classesSlice);
  const methods = useQuery({ ...methodsQuery, enabled: isMethod(breaks) });
  // every reading of the address makes a new list: only other limits are a reason to classify again
  const written = formatBreaks(breaks);
  const data = useMemo((): Limits | undefined => {
    const asked = parseBreaks(written) ?? "auto";
    if (isMethod(asked)) return methods.data && ((ascending) => methods.data.limitsBy(asked, ascending, classes));
    return asked === "auto" || !ofView ? null : asked;
  }, [written, classes, ofView, methods.data]);
  return { data, error: methods.error };
}
