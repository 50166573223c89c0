/** The service worker, and what a visit gives it to keep. */
import { useEffect, useSyncExternalStore } from "react";

const container = (): ServiceWorkerContainer | undefined => navigator.serviceWorker;

function subscribe(listener: () => void): () => void {
  container()?.addEventListener("controllerchange", listener);
  return () => container()?.removeEventListener("controllerchange", listener);
}

/**
 * Whether answers are kept from now on.
 *
 * @param settled everything in sight is there: what is kept costs the first view nothing
 */
export function useKeeping(settled: boolean): boolean {
  useEffect(() => {
    if (!settled || !import.meta.env.PROD) return;
    // what was asked for before there was a worker is asked for again, so that it is kept too
    if (!container()?.controller) container()?.addEventListener("controllerchange", askAgain, { once: true });
    // a browser that refuses, as in a private window, works as before
    container()
      ?.register("/service-worker.js")
      .catch(() => undefined);
  }, [settled]);
  return useSyncExternalStore(
    subscribe,
    () => settled && Boolean(container()?.controller),
    () => false,
  );
}

function askAgain(): void {
  const asked = performance.getEntriesByType("resource").map(({ name }) => name);
  const kept = new Set(asked.filter((name) => /^\/(api|tiles)\//.test(new URL(name).pathname)));
  for (const address of kept) void fetch(address, { priority: "low" }).catch(() => undefined);
}
