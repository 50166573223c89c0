/** The class limits that the view asks for. The methods come with the first question for one. */
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useView } from "../../view/use-view.ts";
import type { Limits } from "./classes.ts";
import { formatBreaks, isMethod, parseBreaks } from "./colouring.ts";

export const methodsQuery = queryOptions({
  queryKey: ["class-methods"],
  queryFn: () => import("./class-methods.ts"),
  staleTime: Number.POSITIVE_INFINITY,
});

/**
 * `data` is undefined until the method is there.
 *
 * @param own whether it is about the measure of the view, in whose unit limits of one's own are
 */
export function useLimits(own: boolean): { data: Limits | undefined; error: Error | null } {
  const { breaks, classes } = useView().view;
  const methods = useQuery({ ...methodsQuery, enabled: isMethod(breaks) });
  // each address gives a list of its own: only other limits are a reason to classify anew
  const written = formatBreaks(breaks);
  const data = useMemo((): Limits | undefined => {
    const asked = parseBreaks(written) ?? "auto";
    if (isMethod(asked)) return methods.data && ((ascending) => methods.data.limitsBy(asked, ascending, classes));
    return asked === "auto" || !own ? null : asked;
  }, [written, classes, own, methods.data]);
  return { data, error: methods.error };
}
