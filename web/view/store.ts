/** A value that components read and that changes outside of them. */
import { useSyncExternalStore } from "react";

export interface Readable<Value> {
  get(): Value;
  /** What a page that is rendered on the server says, before the browser takes over. */
  getServer(): Value;
  subscribe(listener: () => void): () => void;
}

export interface Store<Value> extends Readable<Value> {
  set(value: Value): void;
}

export function createStore<Value>(initial: Value): Store<Value> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    getServer: () => initial,
    set(value) {
      current = value;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useStore<Value>({ get, getServer, subscribe }: Readable<Value>): Value {
  return useSyncExternalStore(subscribe, get, getServer);
}
