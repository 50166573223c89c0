/** Who is seen on the map: what one capability brings may keep others from it. */
import type { Colours, MapPart, Note, SecondMap } from "../../feature.ts";

export interface PartOf extends MapPart {
  /** Of the capability. */
  id: string;
}

type OneOf = "states" | "points" | "detail" | "legend" | "hover";

export interface Arrangement
  extends Pick<Colours, OneOf>,
    Pick<MapPart, "marks" | "outlined" | "pins" | "trace" | "drawing">,
    Record<"notes", readonly (Note & { id: string })[]>,
    Record<"tools", readonly (NonNullable<MapPart["tool"]> & { id: string })[]> {
  second: SecondMap | undefined;
  /** The first map has all the room: somebody draws on it, or something stands there alone. */
  aside: boolean;
  cards: readonly { id: string; card: NonNullable<MapPart["card"]> }[];
}

/**
 * - What stands alone in its colours leaves the map without anybody else's colours, legend or hover card.
 * - Somebody who draws needs the map: tools of others and all notes are away.
 * - Either puts a second map aside. While there is one in sight it brings the legends of both.
 * - Where there is still more than one, the first stands.
 */
export function arrange(parts: readonly PartOf[]): Arrangement {
  const drawer = parts.find(({ drawing }) => drawing);
  const single = parts.find(({ colours }) => colours?.alone);
  const seen = single ? [single] : parts;
  const colours = seen.flatMap((part) => part.colours ?? []);
  const first = <Key extends OneOf>(key: Key): Colours[Key] => colours.find((each) => each[key] !== undefined)?.[key];
  const second = parts.find((part) => part.colours?.second)?.colours?.second;
  const aside = drawer !== undefined || single !== undefined;
  const notes = [
    ...parts.flatMap(({ id, note }) => (note ? [{ id, ...note }] : [])),
    ...seen.flatMap(({ id, colours }) => (colours?.note ? [{ id, ...colours.note }] : [])),
  ];
  return {
    states: first("states"),
    points: first("points"),
    detail: first("detail"),
    legend: second && !aside ? undefined : first("legend"),
    hover: first("hover"),
    marks: parts.find(({ marks }) => marks)?.marks,
    pins: parts.flatMap(({ pins = [] }) => pins),
    trace: parts.find(({ trace }) => trace)?.trace,
    outlined: parts.flatMap(({ outlined = [] }) => outlined),
    drawing: drawer?.drawing,
    second,
    aside,
    tools: (drawer ? [drawer] : parts).flatMap(({ id, tool }) => (tool ? [{ id, ...tool }] : [])),
    notes: drawer ? [] : notes.sort((one, other) => one.order - other.order),
    cards: parts.flatMap(({ id, card }) => (card ? [{ id, card }] : [])),
  };
}
