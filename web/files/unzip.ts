/** The files of a zip that may be areas, or belong to them. */
import { unzipSync } from "fflate";
import { FileFault } from "./fault.ts";

const WANTED = /\.(shp|dbf|prj|cpg|kml|geojson|json)$/i;
/** Bytes, unpacked. */
const MOST = 200 * 2 ** 20;

/** @throws FileFault for a broken zip, or one that grows beyond all measure */
export function unzip(name: string, bytes: Uint8Array): { entries: Map<string, Uint8Array>; others: string[] } {
  const others: string[] = [];
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        if (file.name.endsWith("/") || /(^|\/)(__MACOSX|\._)/.test(file.name)) return false;
        const wanted = WANTED.test(file.name);
        if (!wanted) others.push(file.name);
        else size += file.originalSize;
        if (size > MOST) throw new FileFault("fault.zip_grows", { name, megabytes: MOST / 2 ** 20 });
        return wanted;
      },
    });
    return { entries: new Map(Object.entries(files)), others };
  } catch (error) {
    if (error instanceof FileFault) throw error;
    throw new FileFault("fault.zip", { name, said: error instanceof Error ? error.message : String(error) });
  }
}
