/** The address is made of slices: each is one parameter, and belongs to one capability or to the view itself. */
import type { View } from "./view.ts";

/** A parameter of the address as the address sees it, whatever its value is. */
export interface Parameter {
  readonly name: string;
  /** The view with what the text says; undefined for a text that cannot be used. Parameters written earlier are there already. */
  read(text: string, view: View): View | undefined;
  /** The text of the view, ready for a URL; `""` leaves the parameter out. */
  write(view: View): string;
  /** The next view with what must follow in this part from a change of others. */
  follow(before: View, next: View): View;
}

/**
 * A parameter with its value. One that is not registered with the address reads as its initial value, and setting it
 * changes no address: what uses it goes on working.
 */
export interface Slice<Value> extends Parameter {
  of(view: View): Value;
  with(view: View, value: Value): View;
}

export interface Meaning<Value> {
  /** Undefined for a text that cannot be used. */
  parse(text: string, view: View): Value | undefined;
  /** Ready for a URL; `""` leaves the parameter out. */
  format(value: Value, view: View): string;
  /** What must follow for a value that a step left alone: a range ends with its measure. */
  after?(value: Value, before: View, next: View): Value;
}

/** Where a view keeps a value. */
export interface Place<Value> {
  of(view: View): Value;
  with(view: View, value: Value): View;
}

export function sliceAt<Value>(
  name: string,
  { of, with: put }: Place<Value>,
  { parse, format, after }: Meaning<Value>,
): Slice<Value> {
  return {
    name,
    of,
    with: put,
    read(text, view) {
      const value = parse(text, view);
      return value === undefined ? undefined : put(view, value);
    },
    write: (view) => format(of(view), view),
    follow(before, next) {
      const value = of(next);
      if (!after || value !== of(before)) return next;
      const followed = after(value, before, next);
      return followed === value ? next : put(next, followed);
    },
  };
}

/** The slice of a capability. Its initial value is left out of the address. */
export function slice<Value>(name: string, initial: Value, meaning: Meaning<Value>): Slice<Value> {
  const place: Place<Value> = {
    // the slice alone writes this part, so that it holds nothing but its values
    of: ({ parts }) => (name in parts ? (parts[name] as Value) : initial),
    with: (view, value) => ({ ...view, parts: { ...view.parts, [name]: value } }),
  };
  const format: Meaning<Value>["format"] = (value, view) => (value === initial ? "" : meaning.format(value, view));
  return sliceAt(name, place, { ...meaning, format });
}

/** One of several names, the usual of which is left out. */
export function choice<Name extends string>(names: readonly Name[], usual: NoInfer<Name>): Meaning<Name> {
  return {
    parse: (text) => names.find((each) => each === text),
    format: (name) => (name === usual ? "" : name),
  };
}
