/** The tambon that was asked for. In the URL beside the LAO that answers for it: `tambon=100101`. */
import { useQuery } from "@tanstack/react-query";
import { type Tambon, tambonQuery } from "../../api/tambons.ts";
import { type Slice, slice } from "../../view/slice.ts";
import { useSlice, useView } from "../../view/use-view.ts";

export const tambonSlice: Slice<string | null> = slice<string | null>("tambon", null, {
  parse: (text) => (/^\d{6}$/.test(text) ? text : undefined),
  format: (code) => code ?? "",
  // one LAO after another may answer for it
  after: (code, _, { area }) => (area === null || area.level === "lao" ? code : null),
});

/** Null while it loads, and where the chosen area has no part of it. */
export function useTambon(): Tambon | null {
  const code = useSlice(tambonSlice);
  const { area } = useView().view;
  const { data } = useQuery({ ...tambonQuery(code ?? ""), enabled: code !== null });
  if (code === null || data?.code !== code) return null;
  return area === null || data.laos.some((lao) => lao.code === area.code) ? data : null;
}
