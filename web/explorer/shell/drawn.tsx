/** The explorer as text, as it is before any answer: the server puts it into the page, so that it is seen before a script runs. */
import { renderToString } from "react-dom/server";
import "../../words/index.ts";
import type { DrawExplorer } from "../../../server/pages/page.ts";
import { newQueryClient } from "../../api/client.ts";
import { memorySource } from "../../view/source.ts";
import { ADDRESS } from "./address.ts";
import { Explorer } from "./explorer.tsx";

/** The policy forbids them in a page; scripts may set them. */
const INLINE_STYLE = / style="[^"]*"/g;

export const drawExplorer: DrawExplorer = (search) => {
  const view = memorySource(ADDRESS, search);
  const { pane, shape, language } = view.get().view;
  // what covers the map is loaded in the browser, and a drawn outline may be known to it alone
  if (pane !== "map" || shape !== null) return null;
  const html = renderToString(<Explorer view={view} queryClient={newQueryClient()} />);
  return { language, html: html.replaceAll(INLINE_STYLE, "") };
};
