/** What a record says, as pairs of title and text in the order of the registry. */
import type { AttributeColumn, Programme } from "../../data/programme.ts";
import type { Text } from "../words/use-text.ts";
import { formatFigure } from "./figure.ts";
import { formatDate, formatNumber } from "./format.ts";

type Attribute = string | number | readonly string[] | null | undefined;

/** An attribute as the registry describes it; null when the record has none. */
export function attributeText(column: AttributeColumn, value: Attribute, text: Text): string | null {
  if (value === null || value === undefined || value === "" || (typeof value === "object" && value.length === 0))
    return null;
  const choice = (id: string) => {
    const title = column.choices?.[id];
    return title ? text.pick(title) : id;
  };
  if (typeof value === "object") return value.map(choice).join(", ");
  if (typeof value === "number") {
    if (column.unit) return formatFigure(value, column.unit, column.title, text);
    return formatNumber(value, text.language, 2);
  }
  return column.kind === "date" ? formatDate(value, text.language) : choice(value);
}

interface Known {
  measures: Readonly<Partial<Record<string, number | null>>>;
  attributes: Readonly<Record<string, Attribute>>;
}

/**
 * Its measures and public attributes. A measure that it does not give is left out, or said to be unknown: of what really
 * exists that is worth knowing too.
 */
export function recordFacts(
  programme: Programme,
  { measures, attributes }: Known,
  text: Text,
  unknown: "left out" | "said" = "left out",
): [string, string][] {
  const counted = programme.measures.flatMap(({ measure, title, unit }): [string, string][] => {
    const value = measures[measure];
    if (typeof value === "number") return [[text.pick(title), formatFigure(value, unit, programme.noun, text)]];
    return unknown === "said" ? [[text.pick(title), text.t("value.unknown")]] : [];
  });
  const told = programme.attributes.flatMap((column): [string, string][] => {
    const value = column.public ? attributeText(column, attributes[column.name], text) : null;
    return value === null ? [] : [[text.pick(column.title), value]];
  });
  return [...counted, ...told];
}
