/** The language of these pages, as `lang` in their address; the rest of the query belongs to the sections. */
import { addressOf } from "../../view/address.ts";
import type { ViewSource } from "../../view/source.ts";
import type { Language } from "../../view/view.ts";
import { go, subscribe } from "../location.ts";

const address = addressOf({ slices: [], panes: [] });
/** The same object each time, so that nothing is drawn anew. */
const READINGS = { th: address.parse(""), en: address.parse("?lang=en") };

function get() {
  return READINGS[new URLSearchParams(window.location.search).get("lang") === "en" ? "en" : "th"];
}

/** The query in a language, whatever else stands in it. */
export function inLanguage(search: string, language: Language): string {
  const query = new URLSearchParams(search);
  if (language === "en") query.set("lang", "en");
  else query.delete("lang");
  return query.size === 0 ? "" : `?${query}`;
}

export const languageSource: ViewSource = {
  address,
  get,
  getServer: get,
  subscribe,
  change(change, how) {
    const { pathname, search } = window.location;
    go(pathname + inLanguage(search, change(get().view).language), how);
  },
};
