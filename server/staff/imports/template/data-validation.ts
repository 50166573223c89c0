/** Drop-downs and bounds for the columns of a sheet, which the library that writes workbooks leaves to its features. */
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from "write-excel-file/utility";
import { columnLetter } from "../../../../data/reading/headings.ts";

/** Rows below the titles that are checked while they are filled in. */
const ROWS = 20_000;
/** Letters of a message that Excel shows. */
const LONGEST = 255;

export interface ColumnValidation {
  /** From 0. */
  column: number;
  takes:
    | {
        kind: "list";
        /** Where the values stand, in one column. */
        from: string;
        /** Whether something else may be written. */
        open: boolean;
      }
    | { kind: "whole" | "decimal"; min: number; max: number };
  /** What is said of a value that is not taken. */
  message: string;
}

/** Cells of one column of another sheet, below its titles. */
export function cellsBelowTitle(sheet: string, column: number, count: number): string {
  const letter = columnLetter(column);
  return `'${sheet.replaceAll("'", "''")}'!$${letter}$2:$${letter}$${count + 1}`;
}

function validationOf({ column, takes, message }: ColumnValidation): string {
  const letter = columnLetter(column);
  const told = sanitizeAttributeValue(message.slice(0, LONGEST));
  const shared = `allowBlank="1" showErrorMessage="${takes.kind === "list" && takes.open ? 0 : 1}" error="${told}"`;
  const at = `sqref="${letter}2:${letter}${ROWS + 1}"`;
  if (takes.kind === "list") {
    const from = sanitizeTextContent(takes.from);
    return `<dataValidation type="list" ${shared} ${at}><formula1>${from}</formula1></dataValidation>`;
  }
  const bounds = `<formula1>${takes.min}</formula1><formula2>${takes.max}</formula2>`;
  return `<dataValidation type="${takes.kind}" operator="between" ${shared} ${at}>${bounds}</dataValidation>`;
}

/** @param sheet name of the sheet whose columns they are */
export function dataValidation(sheet: string, validations: readonly ColumnValidation[]) {
  const markup = `<dataValidations count="${validations.length}">${validations.map(validationOf).join("")}</dataValidations>`;
  const order = getOrderOfSiblings("xl/worksheets/sheet{id}.xml", "worksheet") ?? [];
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml: string, options: { sheet?: string }) =>
            options.sheet === sheet && validations.length > 0
              ? insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, "worksheet")
              : xml,
        },
      },
    },
  };
}
