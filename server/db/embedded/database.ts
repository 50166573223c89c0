import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { postgis } from "@electric-sql/pglite-postgis";
import type { Bilingual } from "../../../data/area.ts";
import { exceptionsAsErrors } from "../../pglite-bridge/index.ts";
import { extensionBundle } from "./extension-bundle.ts";

/** WGS 84, Web Mercator, and what Thai agencies deliver: WGS 84 and Indian 1975 in UTM zones 47 and 48. */
const COORDINATE_SYSTEMS = [4326, 3857, 32647, 32648, 24047, 24048];
const SETTINGS = ["shared_buffers=64MB", "max_stack_depth=512kB", "jit=off"];

/** Thrown when a data directory that was complete once cannot be opened. Nothing in it was changed. */
class DamagedDirectory extends Error {
  constructor(folder: string, { short, cause }: { short?: readonly string[]; cause?: unknown }) {
    const cut = short
      ? { th: ` (สั้นกว่าที่บันทึกไว้: ${short.join(", ")})`, en: ` (cut: ${short.join(", ")})` }
      : { th: "", en: "" };
    super(
      `เปิดฐานข้อมูลใน ${folder} ไม่ได้ ไฟล์ในนั้นอาจเสียหาย${cut.th} ไม่มีอะไรถูกลบ: ย้ายโฟลเดอร์นี้ไปที่อื่น แล้วเริ่มใหม่ (ได้ข้อมูลสาธิต) ` +
        `หรือกู้จากสำเนาด้วย npm run restore -- ไฟล์\n` +
        `The database in ${folder} cannot be opened: its files may be damaged${cut.en}, nothing was deleted. Move the directory away and start ` +
        `again (with the demonstration), or restore a backup with npm run restore -- FILE`,
      { cause },
    );
  }
}

/**
 * Tables and indexes whose files hold fewer pages than when they were last measured. Nothing shortens a file without
 * measuring it anew: VACUUM runs with `truncate false` here.
 */
async function shortened(pglite: PGlite): Promise<string[]> {
  const { rows } = await pglite.query<{ name: string }>(`
    select oid::regclass::text as name from pg_class
    where relkind in ('r', 'i', 't') and relpersistence = 'p'
      and pg_relation_size(oid) < relpages * current_setting('block_size')::bigint`);
  return rows.map(({ name }) => name);
}

/** Opens the PostGIS in `folder`, making it first where there is none or where making it was interrupted. */
export async function openPostgis(folder: string, onProgress: (step: Bilingual) => void) {
  const data = join(folder, "pg");
  const complete = join(folder, "complete");
  const fresh = !existsSync(complete);
  if (fresh) {
    rmSync(data, { recursive: true, force: true });
    mkdirSync(data, { recursive: true });
    onProgress({ th: "สร้างฐานข้อมูลในเครื่อง", en: "creating the embedded database" });
  } else {
    onProgress({ th: "เปิดฐานข้อมูลในเครื่อง", en: "opening the embedded database" });
  }
  const bundlePath = extensionBundle(folder);
  const opening = PGlite.create(data, {
    extensions: {
      exceptions: exceptionsAsErrors,
      postgis: {
        ...postgis,
        setup: async (instance, options) => ({ ...(await postgis.setup(instance, options)), bundlePath }),
      },
      pg_trgm,
    },
    initDbStartParams: ["--wal-segsize=1"],
    startParams: [...PGlite.defaultStartParams, ...SETTINGS.flatMap((setting) => ["-c", setting])],
  });
  const pglite = await opening.catch((error) => {
    throw fresh ? error : new DamagedDirectory(folder, { cause: error });
  });
  if (!fresh) {
    const short = await shortened(pglite);
    if (short.length > 0) throw new DamagedDirectory(folder, { short });
  }
  if (fresh) {
    onProgress({ th: "ติดตั้ง PostGIS ในฐานข้อมูล", en: "installing PostGIS into it" });
    await pglite.exec(`create extension postgis; create extension pg_trgm;
      delete from spatial_ref_sys where srid not in (${COORDINATE_SYSTEMS})`);
    await pglite.exec("vacuum full analyze spatial_ref_sys");
    writeFileSync(complete, "");
  }
  return pglite;
}
