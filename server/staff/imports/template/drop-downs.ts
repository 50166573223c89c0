/** What the columns of a template are chosen from. */
import type { Programme } from "../../../../data/programme.ts";
import { isCounted } from "../../../../data/reading/parse-value.ts";
import type { TemplateColumn } from "./columns.ts";
import { type ColumnValidation, cellsBelowTitle } from "./data-validation.ts";
import type { NamedLao } from "./laos.ts";

/** Sheets that the lists stand in. */
export const CODES = "รหัส อปท.";
export const CHOICES = "ตัวเลือก";

/** What is chosen from in the sheet of choices, by column. */
export function choicesOf(programme: Programme, laos: readonly NamedLao[]): Map<string, string[]> {
  const coded = programme.attributes.map(
    ({ name, choices = {} }) => [name, Object.values(choices).map(({ th }) => th)] as const,
  );
  const places = (["amphoe", "province"] as const).map(
    (name) => [name, [...new Set(laos.map((lao) => lao[name]))].filter(Boolean)] as const,
  );
  return new Map(
    [...places, ...coded].filter(([, choices]) => choices.length > 0).map(([name, all]) => [name, [...all]]),
  );
}

export function validationsOf(
  programme: Programme,
  columns: readonly TemplateColumn[],
  choices: ReadonlyMap<string, readonly string[]>,
  laos: number,
): ColumnValidation[] {
  const chosen = [...choices.keys()];
  return columns.flatMap(({ name, title }, column): ColumnValidation[] => {
    const list = (from: string, open: boolean): ColumnValidation[] => [
      { column, takes: { kind: "list", from, open }, message: `${title}: เลือกจากรายการ` },
    ];
    if (name === "lao" || name === "name") {
      // a code that is typed is a number for a spreadsheet, and no text of its list
      return laos > 0 ? list(cellsBelowTitle(CODES, name === "lao" ? 0 : 1, laos), name === "lao") : [];
    }
    const all = choices.get(name);
    if (all) {
      const several = programme.attributes.some((attribute) => attribute.name === name && attribute.kind === "flags");
      return list(cellsBelowTitle(CHOICES, chosen.indexOf(name), all.length), several);
    }
    const measure = programme.measures.find((each) => each.measure === name);
    if (!measure) return [];
    const { min, max, unit } = measure;
    const message = `${title}: ต้องอยู่ระหว่าง ${min} ถึง ${max}`;
    return [{ column, takes: { kind: isCounted(unit) ? "whole" : "decimal", min, max }, message }];
  });
}
