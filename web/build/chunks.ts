/**
 * Which scripts the client is cut into. Left to itself the bundler gives every module that two parts share a file of its
 * own: some seventy of a few hundred bytes before the map, each a request with its headers. So what is always loaded
 * together is one file.
 */
import { MAP_LIBRARY } from "./map-library-plugin.ts";

interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

interface Part {
  name: string;
  entries: readonly string[];
}

/**
 * In the order in which a visit loads them; a module belongs to the first whose entry leads to it. The map's library is
 * changed by nobody here: a new version of the product leaves it in the browser's cache.
 */
const partsOf = (root: string): readonly Part[] => [
  { name: "start", entries: [`${root}/main.tsx`] },
  { name: "maplibre-gl-shared", entries: [MAP_LIBRARY.worker] },
  { name: "maplibre-gl", entries: [MAP_LIBRARY.page] },
  { name: "map", entries: [`${root}/map/map-view.tsx`] },
  {
    name: "tools",
    entries: [
      `${root}/explorer/timeline/time-bar.tsx`,
      `${root}/explorer/drawing/draw-tools.tsx`,
      `${root}/explorer/two-themes/swipe-tools.tsx`,
      `${root}/explorer/own-data/on-map/own-on-map.tsx`,
    ],
  },
];

function reachedFrom(entry: string, modules: Modules, reached = new Set<string>()): Set<string> {
  if (reached.has(entry)) return reached;
  reached.add(entry);
  for (const id of modules.getModuleInfo(entry)?.importedIds ?? []) reachedFrom(id, modules, reached);
  return reached;
}

/**
 * Groups for the bundler: a part takes all that its modules need, and the parts before it come first.
 *
 * @param root folder of the client, without a slash at its end
 */
export function chunks(root: string) {
  return partsOf(root).map(({ name, entries }, place, parts) => {
    /** Found out once. */
    let reached: Set<string> | undefined;
    function isOfPart(id: string, modules: Modules): boolean {
      if (!reached) {
        reached = new Set();
        for (const entry of entries) reachedFrom(entry, modules, reached);
      }
      return reached.has(id);
    }
    return {
      name: (id: string, modules: Modules) => (isOfPart(id, modules) ? name : null),
      priority: parts.length - place,
    };
  });
}
