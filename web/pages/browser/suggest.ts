/** Suggestions under the search field: the combobox pattern of ARIA, a list that opens while one types. */
import type { z } from "zod";
import { placePath } from "../../../data/place-path.ts";
import type { SearchList, SearchResult } from "../../../server/wire/search.ts";
import { keptAddress } from "./kept.ts";
import { partOf } from "./part.ts";

type Hit = z.infer<typeof SearchResult>;

/** Waits for the next letter of somebody who types, ms. */
const PAUSE = 120;
const SHOWN = 8;
/** No name is found by one letter: it is not said that nothing was found before there is a second. */
const FEWEST_LETTERS = 2;

export function suggest(form: HTMLFormElement): void {
  const field = partOf<HTMLInputElement>(form, "input[name=q]");
  const list = partOf<HTMLUListElement>(form, "ul");
  const said = partOf<HTMLElement>(form, "[role=status]");
  const english = document.documentElement.lang === "en";
  let asking = new AbortController();
  let timer = 0;
  let hits: Hit[] = [];
  /** The words that the hits answer. */
  let answered = "";
  let active = -1;

  Object.assign(field, { role: "combobox", ariaAutoComplete: "list", ariaExpanded: "false" });
  field.setAttribute("aria-controls", list.id);
  list.setAttribute("role", "listbox");

  function show(found: Hit[]) {
    hits = found;
    choose(-1);
    list.replaceChildren(...hits.map(option));
    list.hidden = hits.length === 0;
    field.ariaExpanded = String(!list.hidden);
  }

  function option(hit: Hit, at: number): HTMLLIElement {
    const item = document.createElement("li");
    item.id = `${list.id}-${at}`;
    item.setAttribute("role", "option");
    const name = document.createElement("strong");
    name.textContent = english ? hit.name_en : hit.name_th;
    const within = document.createElement("small");
    within.textContent = english ? hit.within_en : hit.within_th;
    item.append(name, " ", within);
    // before the field loses the focus, which closes the list
    item.addEventListener("pointerdown", (event) => event.preventDefault());
    item.addEventListener("click", () => go(hit));
    return item;
  }

  function choose(at: number) {
    active = at;
    for (const [index, item] of [...list.children].entries()) item.setAttribute("aria-selected", String(index === at));
    if (at < 0) field.removeAttribute("aria-activedescendant");
    else field.setAttribute("aria-activedescendant", `${list.id}-${at}`);
    list.children[at]?.scrollIntoView({ block: "nearest" });
  }

  /** Not while the hits are those of other words. */
  function go({ code, name_th }: Hit) {
    if (field.value.trim() !== answered) return;
    location.assign(keptAddress(placePath(code, name_th)));
  }

  async function ask() {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const text = field.value.trim();
    if (text.length < FEWEST_LETTERS) {
      said.textContent = "";
      return show([]);
    }
    try {
      const answer = await fetch(`/api/search?q=${encodeURIComponent(text)}`, { signal });
      if (!answer.ok) throw new Error(String(answer.status));
      const { items } = (await answer.json()) as z.infer<typeof SearchList>;
      answered = text;
      show(items.filter(({ kind }) => kind === "province" || kind === "amphoe" || kind === "lao").slice(0, SHOWN));
      const words = form.dataset;
      said.textContent = (hits.length > 0 ? words.options?.replace("{}", String(hits.length)) : words.none) ?? "";
    } catch {
      if (signal.aborted) return;
      show([]);
      said.textContent = form.dataset.offline ?? "";
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, PAUSE);
  });
  field.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = hits[active];
    if (step && hits.length > 0) {
      event.preventDefault();
      const at = active < 0 && step < 0 ? hits.length - 1 : (active + step + hits.length) % hits.length;
      choose(at);
    } else if (event.key === "Enter" && chosen && !event.isComposing) {
      event.preventDefault();
      go(chosen);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      show([]);
    }
  });
  field.addEventListener("blur", () => show([]));
}
