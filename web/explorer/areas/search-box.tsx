/** One search over everything. What is chosen becomes the view. */
import type { SearchResult } from "../../api/search.ts";
import SearchField from "../../place/search-field.tsx";
import { withProgramme } from "../../theme/second-theme.ts";
import { sitesSlice } from "../../theme/sites.ts";
import { useChangeView } from "../../view/use-view.ts";
import type { View } from "../../view/view.ts";
import { useText } from "../../words/use-text.ts";

import { tambonSlice } from "./tambon.ts";

/** Close enough to tell a site from its neighbours. */
const SITE_ZOOM = 14;

/** The view that shows a search result: an area or a programme is chosen; a site is centred, with the sites of its programme on. */
function viewOf(found: SearchResult): (view: View) => View {
  if (found.kind === "programme") return (view) => withProgramme(view, found.code);
  if (found.kind === "site") {
    const [lng, lat] = found.center;
    const programme = found.programme ? [found.programme] : [];
    const camera = { lng, lat, zoom: SITE_ZOOM };
    return (view) =>
      sitesSlice.with({ ...view, camera, pane: "map" }, [...new Set([...sitesSlice.of(view), ...programme])]);
  }
  const area = { level: found.kind, code: found.code };
  return (view) => tambonSlice.with({ ...view, area, camera: null }, found.found_as?.tambon ?? null);
}

export default function SearchBox() {
  const changeView = useChangeView();
  const { t } = useText();
  return (
    <SearchField
      className="search"
      label={t("search.label")}
      placeholder={t("search.placeholder")}
      onFound={(found) => changeView(viewOf(found))}
    />
  );
}
