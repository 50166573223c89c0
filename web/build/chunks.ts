/**
 * Which scripts the client is cut into. Left to itself the bundler gives every module that two parts share a file of its
 * own: some seventy of a few hundred bytes before the map, each a request with its headers. So what is always loaded
 * together is one file.
 */

interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** Large, and changed by nobody here: a new version of the product leaves it in the browser's cache. */
const MAP_LIBRARY = /\/node_modules\/maplibre-gl\//;

/** In the order in which a visit loads them; a module belongs to the first whose entry leads to it. */
const PARTS: readonly { name: string; entries: readonly string[] }[] = [
  { name: "start", entries: ["main.tsx"] },
  { name: "map", entries: ["map/map-view.tsx"] },
  {
    name: "tools",
    entries: [
      "explorer/timeline/time-bar.tsx",
      "explorer/drawing/draw-tools.tsx",
      "explorer/two-themes/swipe-tools.tsx",
      "explorer/own-data/on-map/own-on-map.tsx",
    ],
  },
];

function reachedFrom(entry: string, modules: Modules, reached = new Set<string>()): Set<string> {
  if (reached.has(entry) || MAP_LIBRARY.test(entry)) return reached;
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
  const parts = PARTS.map(({ name, entries }, place) => {
    /** Found out once. */
    let reached: Set<string> | undefined;
    function isOfPart(id: string, modules: Modules): boolean {
      if (!reached) {
        reached = new Set();
        for (const entry of entries) reachedFrom(`${root}/${entry}`, modules, reached);
      }
      return reached.has(id);
    }
    return {
      name: (id: string, modules: Modules) => (isOfPart(id, modules) ? name : null),
      priority: PARTS.length - place,
    };
  });
  return [{ name: "maplibre-gl", test: MAP_LIBRARY, priority: PARTS.length + 1 }, ...parts];
}
