/** The address of a view, made of parameters that are handed in. `parse` and `format` are each other's inverse. */
import { coreParameters } from "./core.ts";
import { isForeign } from "./foreign.ts";
import type { Parameter } from "./slice.ts";
import { OPENING, type View } from "./view.ts";

/** A parameter that could not be used, and what it said. */
export interface Ignored {
  parameter: string;
  value: string;
}

/** What an address says, and what of it could not be used. */
export interface Reading {
  view: View;
  ignored: readonly Ignored[];
}

export interface Address {
  /**
   * Reads the query of a URL. Never throws: a value that cannot be used gives its parameter the usual one and is
   * reported, as is a parameter that nobody knows, and a second value of one that is given twice.
   */
  parse(search: string): Reading;
  /** The query of a view: `?…`, or `""` for the opening view. What is usual is left out. */
  format(view: View): string;
  /** The view after a step, with all that must follow from it. */
  next(view: View, change: (view: View) => View): View;
}

export interface AddressParts {
  slices: readonly Parameter[];
  /** All that the stage can show; `map` is what it opens with. */
  panes: readonly string[];
  /** Names of parameters in the order they are written; others come after them. */
  order?: readonly string[];
}

export function addressOf({ slices, panes, order = [] }: AddressParts): Address {
  const place = ({ name }: Parameter) => (order.includes(name) ? order.indexOf(name) : order.length);
  const parameters = [...coreParameters(panes), ...slices].sort((one, other) => place(one) - place(other));
  const names = parameters.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`Two slices own the parameter ${twice}`);

  function parse(search: string): Reading {
    const query = new URLSearchParams(search);
    const ignored: Ignored[] = [];
    let view = OPENING;
    for (const { name, read } of parameters) {
      const [text, ...more] = new Set(query.getAll(name));
      if (text === undefined) continue;
      const next = read(text, view);
      if (next) view = next;
      for (const value of next ? more : [text, ...more]) ignored.push({ parameter: name, value });
    }
    for (const [parameter, value] of query) {
      if (!names.includes(parameter) && !isForeign(parameter)) ignored.push({ parameter, value });
    }
    return { view, ignored };
  }

  function format(view: View): string {
    const texts = parameters.map(({ name, write }) => [name, write(view)]).filter(([, text]) => text !== "");
    return texts.length === 0 ? "" : `?${texts.map((pair) => pair.join("=")).join("&")}`;
  }

  function next(view: View, change: (view: View) => View): View {
    return parameters.reduce((changed, { follow }) => follow(view, changed), change(view));
  }

  return { parse, format, next };
}
