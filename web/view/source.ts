/** Where a view comes from and where its changes go: the address of the browser, or memory. */
import type { Address, Reading } from "./address.ts";
import { formatShape, isLong, parseShape } from "./shape.ts";
import { createStore, type Readable } from "./store.ts";
import type { View } from "./view.ts";

/** A step that "back" undoes, or a correction of the present one. */
export type How = "push" | "replace";

export interface ViewSource extends Readable<Reading> {
  readonly address: Address;
  /** Moves to another view. */
  change(change: (view: View) => View, how?: How): void;
}

/** A shape too long for an address is kept in the entry of the browser's history: it survives a reload, not a sent link. */
function keptShape(state: unknown) {
  const text = typeof state === "object" && state !== null && "shape" in state ? state.shape : null;
  return typeof text === "string" ? (parseShape(text) ?? null) : null;
}

/** The location of this window is the store, nothing is kept beside it. */
export function browserSource(address: Address): ViewSource {
  const listeners = new Set<() => void>();
  let latest: { search: string; state: unknown; reading: Reading } | undefined;

  /** Read once per history entry, so that every component gets the same objects. */
  function readingOf(search: string, state: unknown): Reading {
    if (latest?.search === search && latest.state === state) return latest.reading;
    const { view, ignored } = address.parse(search);
    const reading = { view: { ...view, shape: view.shape ?? keptShape(state) }, ignored };
    latest = { search, state, reading };
    return reading;
  }
  const get = () => readingOf(window.location.search, window.history.state);
  return {
    address,
    get,
    // the server knows the address, and nothing of the history
    getServer: () => readingOf(window.location.search, null),
    subscribe(listener) {
      listeners.add(listener);
      window.addEventListener("popstate", listener);
      return () => {
        listeners.delete(listener);
        window.removeEventListener("popstate", listener);
      };
    },
    change(change, how = "push") {
      const before = get().view;
      const next = address.next(before, change);
      const search = address.format(next);
      if (search === window.location.search && next.shape === before.shape) return;
      const url = `${window.location.pathname}${search}`;
      const state = next.shape && isLong(next.shape) ? { shape: formatShape(next.shape) } : null;
      if (how === "push") window.history.pushState(state, "", url);
      else window.history.replaceState(state, "", url);
      for (const listener of listeners) listener();
    },
  };
}

/** A view that begins with an address and lives in memory: for a page rendered on the server, or a second map on a page. */
export function memorySource(address: Address, search: string): ViewSource {
  const { get, set, subscribe } = createStore(address.parse(search));
  return {
    address,
    get,
    getServer: get,
    subscribe,
    change(change) {
      const next = address.next(get().view, change);
      const { view, ignored } = address.parse(address.format(next));
      set({ view: { ...view, shape: next.shape }, ignored });
    },
  };
}
