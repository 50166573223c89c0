/** Whether a file is one for the reader of outlines, or for that of tables. */
import { beginsWith } from "../begins-with.ts";
import { ReadingFault } from "../fault.ts";
import { readDirectory } from "./archive/directory.ts";
import { NAMED_OUTLINE } from "./endings.ts";
import { isForeignOutline } from "./foreign.ts";
import { SHP_MAGIC, ZIP_MAGIC } from "./magic.ts";
import { sourceText } from "./source-text.ts";

const HEAD = 4096;
/** Workbooks and documents of Office and LibreOffice are zips too. */
const PART_OF_DOCUMENT = /^\/?(\[Content_Types\]\.xml|xl\/.*|content\.xml|Index\/.*\.iwa)$/i;
/** Beginnings of JSON that no heading of a table has. */
const JSON_BEGINS = /^\s*(\{\s*("|\}|$)|\[\s*([{[\]\d-]|$))/;
/** XML that is neither a page nor a table of Excel. */
const XML_BEGINS = /^\s*<(?!!doctype html|html|head|body|table|meta|style)(?![\s\S]*(office:spreadsheet|<html))/i;

export function isOutlineFile(name: string, bytes: Uint8Array): boolean {
  if (beginsWith(bytes, ZIP_MAGIC)) return isOutlineArchive(name, bytes);
  if (beginsWith(bytes, SHP_MAGIC)) return true;
  const { text } = sourceText(bytes.subarray(0, HEAD));
  return JSON_BEGINS.test(text) || XML_BEGINS.test(text) || isForeignOutline(text) || NAMED_OUTLINE.test(name);
}

/** A zip that is cut off has no list of its members: then its name decides. */
function isOutlineArchive(name: string, bytes: Uint8Array): boolean {
  try {
    return !readDirectory(name, bytes).some(({ path }) => PART_OF_DOCUMENT.test(path));
  } catch (error) {
    if (error instanceof ReadingFault) return NAMED_OUTLINE.test(name);
    throw error;
  }
}
