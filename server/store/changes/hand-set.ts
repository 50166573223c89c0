/** A set of changes that is made by hand, under the source that its programme has already. */
import type postgres from "postgres";
import type { Programme } from "../../../data/programme.ts";
import type { Deciding } from "./decide.ts";
import { newSet } from "./stage.ts";

/** ISO date (CE) */
export const today = () => new Date().toISOString().slice(0, 10);

/** @returns the number of the draft */
export async function newHandSet(
  tx: postgres.TransactionSql,
  by: Deciding,
  programme: Programme,
  kind: "edit" | "delete",
): Promise<string> {
  const [dataset] = await tx<{ source_th: string; source_en: string; as_of: string }[]>`
    select source_th, source_en, as_of::text from dataset where programme = ${programme.id} and origin = 'real'`;
  return await newSet(tx, {
    programme,
    kind,
    mode: { kind: "update" },
    author: by.id,
    source: { th: dataset?.source_th ?? "แก้ไขโดยเจ้าหน้าที่", en: dataset?.source_en ?? "Edited by staff" },
    asOf: dataset?.as_of ?? today(),
    file: null,
    demonstration: null,
  });
}
