/** Opens a file of areas in the browser, where it stays. */
import { ReadingFault } from "../../data/reading/fault.ts";
import type { AreaLayer } from "../../data/reading/outlines/area-layer.ts";
import { guessSystem, placed } from "../../data/reading/outlines/placing.ts";
import { readOutlines } from "../../data/reading/outlines/read-outlines.ts";
import type { Shape } from "../view/shape.ts";
import { shapeOf } from "./choice.ts";
import { MAX_FILE_MB } from "./file-size.ts";

/** @throws ReadingFault with the reason why there are no areas to be had */
export async function openAreaFile(file: File): Promise<AreaLayer[]> {
  const { name, size } = file;
  const megabytes = Math.ceil(size / 2 ** 20);
  if (megabytes > MAX_FILE_MB) {
    throw new ReadingFault({
      th: `ไฟล์ ${name} ใหญ่ ${megabytes} MB รับได้ไม่เกิน ${MAX_FILE_MB} MB ลองลดความละเอียดของเส้นก่อน`,
      en: `The file ${name} has ${megabytes} MB; at most ${MAX_FILE_MB} MB are taken: simplify its lines first`,
    });
  }
  return readOutlines(name, new Uint8Array(await file.arrayBuffer()));
}

/**
 * The shape of a file with one area that lies where it says; null where there is something to ask or to tell.
 *
 * @throws ReadingFault when the area is none
 */
export function plainShape([layer, ...others]: readonly AreaLayer[]): Shape | null {
  if (!layer || others.length > 0 || layer.outlines.length > 1) return null;
  if (layer.leftOut.length > 0 || layer.doubts.length > 0) return null;
  const { doubt, system } = guessSystem(layer);
  return doubt ? null : shapeOf(placed(layer.outlines, system));
}
