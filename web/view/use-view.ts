/** The provided view, and the ways to change it. */
import { createContext, useContext } from "react";
import type { Reading } from "./address.ts";
import type { Slice } from "./slice.ts";
import type { ViewSource } from "./source.ts";
import { useStore } from "./store.ts";
import type { View } from "./view.ts";

const Source = createContext<ViewSource | null>(null);

/** Whatever stands inside shows and changes the view of this source. */
export const ViewProvider = Source.Provider;

export function useSource(): ViewSource {
  const source = useContext(Source);
  if (!source) throw new Error("No ViewProvider around this component");
  return source;
}

/** What the address says now, and which of its parameters could not be used. */
export function useView(): Reading {
  return useStore(useSource());
}

/** What a capability keeps in the address. */
export function useSlice<Value>({ of }: Slice<Value>): Value {
  return of(useView().view);
}

/** Always the same function for one source. */
export function useChangeView(): ViewSource["change"] {
  return useSource().change;
}

/** The query of a view. */
export function useFormatView(): (view: View) => string {
  return useSource().address.format;
}
