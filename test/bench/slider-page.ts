/** The slider and the map of an open page, timed inside of it: no message between the processes is counted. */
import type { MapLibreMap } from "maplibre-gl";
import type { JSHandle, Page } from "playwright-core";

interface Fiber {
  return: Fiber | null;
  memoizedState: unknown;
}

/** The page keeps its map to itself; React's tree leads from the map's element to whoever holds it. */
function findMap(page: Page): Promise<JSHandle<MapLibreMap>> {
  return page.evaluateHandle(() => {
    const host = document.querySelector(".map") as unknown as Record<string, Fiber> | null;
    const key = Object.keys(host ?? {}).find((name) => name.startsWith("__reactFiber$")) ?? "";
    for (let fiber = host?.[key] ?? null; fiber; fiber = fiber.return) {
      let hook = fiber.memoizedState as { memoizedState?: { map?: MapLibreMap } | null; next?: unknown } | null;
      for (; hook; hook = (hook.next ?? null) as typeof hook)
        if (hook.memoizedState?.map?.triggerRepaint) return hook.memoizedState.map;
    }
    throw new Error("No map in the page");
  });
}

/**
 * What both take in ms: until the frame that shows it has left the graphics card, and the map has come to rest after it
 * (which is not counted).
 */
export async function openSlider(page: Page) {
  await page.locator('.map[data-state="ready"][data-dots]').waitFor();
  await page.locator(".time-axis input").waitFor();
  const map = await findMap(page);
  const frame = (year: number | null) =>
    page.evaluate(
      ([map, year]) =>
        new Promise<number>((resolve) => {
          const host = document.querySelector<HTMLElement>(".map");
          const slider = document.querySelector<HTMLInputElement>(".time-axis input");
          const gl = map.getCanvas().getContext("webgl2");
          const before = host?.dataset.dots;
          const started = performance.now();
          const { unsubscribe } = map.on("render", () =>
            // after whoever else hears of this frame
            queueMicrotask(() => {
              if (year !== null && host?.dataset.dots === before) return;
              unsubscribe();
              gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
              const took = performance.now() - started;
              map.once("idle", () => resolve(took));
              map.triggerRepaint();
            }),
          );
          if (year === null) {
            map.triggerRepaint();
            return;
          }
          // React hears of a value only when it was set past it
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(slider, String(year));
          slider?.dispatchEvent(new Event("input", { bubbles: true }));
        }),
      [map, year] as const,
    );
  return { step: (year: number) => frame(year), repaint: () => frame(null) };
}
