import type postgres from "postgres";
import { point } from "../../data/boundaries/ewkb.ts";
import { REGISTERS } from "../../data/register/identity.ts";
import { readOffices } from "../../data/register/offices.ts";

/** Replaces the names and codes of later registers and the offices of LAOs. */
export async function fillRegisters(tx: postgres.TransactionSql): Promise<void> {
  const aliases = REGISTERS.flatMap(({ year, changes }) =>
    changes.map(({ lao, before, after }) => ({
      lao,
      since: year,
      ...after,
      former_code: before.code,
      former_type: before.type,
      former_name_th: before.name_th,
      former_name_en: before.name_en,
    })),
  );
  await tx`delete from area_alias`;
  await tx`insert into area_alias ${tx(aliases)}`;
  await tx`delete from office`;
  const offices = readOffices().map(({ lao, place, lng, lat }) => ({ lao, place, geom: point(4326, lng, lat) }));
  await tx`
    insert into office (lao, place, geom)
    select lao, place, geom::geometry
    from jsonb_to_recordset(${tx.json(offices)}) as office (lao text, place text, geom text)`;
}
