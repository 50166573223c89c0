/** Programmes whose sites are drawn as points. In the URL: `sites=baan-mankong,homeless-centre`. */
import { publishesSites } from "../../data/disclosure.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import { type Slice, slice } from "../view/slice.ts";

/** In the order of the registry; undefined when one of them has no sites that may be shown. */
function parseSites(text: string): string[] | undefined {
  const ids = text.split(",");
  const known = PROGRAMMES.filter((programme) => publishesSites(programme) && ids.includes(programme.id));
  return known.length === ids.length ? known.map(({ id }) => id) : undefined;
}

export const sitesSlice: Slice<readonly string[]> = slice<readonly string[]>("sites", [], {
  parse: parseSites,
  format: (ids) => ids.join(","),
});
