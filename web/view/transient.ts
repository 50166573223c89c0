/** Values that belong to one provided view and are no part of its address: they end with the page. */
import type { ViewSource } from "./source.ts";
import { createStore, type Store } from "./store.ts";
import { useSource } from "./use-view.ts";

/** Where each provided view keeps such a value. */
export interface Transient<Value> {
  in(source: ViewSource): Store<Value>;
}

export function transient<Value>(initial: Value): Transient<Value> {
  const stores = new WeakMap<ViewSource, Store<Value>>();
  return {
    in(source) {
      const found = stores.get(source) ?? createStore(initial);
      stores.set(source, found);
      return found;
    },
  };
}

/** The store itself, to read or change it without following it. */
export function useTransient<Value>(value: Transient<Value>): Store<Value> {
  return value.in(useSource());
}
