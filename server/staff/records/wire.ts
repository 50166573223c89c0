/** Records of staff as they are answered. */
import { z } from "@hono/zod-openapi";
import { MEASURES, ORIGINS } from "../../../data/programme.ts";
import { STATES } from "../../store/changes/change-set.ts";
import { orNull, Position } from "../../wire/position.ts";
import { RecordContent } from "../../wire/record-content.ts";

export const StaffRecordAnswer = z
  .object({
    programme: z.string(),
    origin: z.enum(ORIGINS),
    key: z.string(),
    title_th: z.string().nullable(),
    title_en: z.string().nullable(),
    lao: z.string(),
    lao_name_th: z.string(),
    lao_name_en: z.string(),
    amphoe: z.string().nullable(),
    province: z.string(),
    year: z.number().int(),
    center: orNull(Position),
    measures: z.partialRecord(z.enum(MEASURES), z.number()),
    attributes: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()), z.null()])),
    missing: z.number().int(),
    waiting: z.string().nullable(),
    version: z.string(),
  })
  .openapi("StaffRecord");

export const StaffRecordList = z
  .object({ items: z.array(StaffRecordAnswer), next: z.string().nullable() })
  .openapi("StaffRecordList");

const Counts = z.array(z.object({ value: z.string(), records: z.number().int() }));

export const StaffCountsAnswer = z
  .object({
    total: z.number().int(),
    facets: z.object({ programme: Counts, province: Counts, year: Counts, origin: Counts }),
  })
  .openapi("StaffCounts");

export const StaffPointsAnswer = z
  .object({
    total: z.number().int(),
    ids: z.array(z.string()),
    lngs: z.array(z.number()),
    lats: z.array(z.number()),
    own: z.array(z.boolean()),
  })
  .openapi("StaffPoints");

export const CompletenessAnswer = z
  .object({
    items: z.array(
      z.object({
        programme: z.string(),
        province: z.string(),
        records: z.number().int(),
        real: z.number().int(),
        incomplete: z.number().int(),
        empty: z.number().int(),
        expected: z.number().int(),
        waiting: z.number().int(),
        as_of: z.string(),
      }),
    ),
  })
  .openapi("Completeness");

export const HistoryAnswer = z
  .object({
    items: z.array(
      z.object({
        change_set: z.string(),
        kind: z.enum(["import", "edit", "delete", "revert"]),
        state: z.enum(STATES),
        file: z.string().nullable(),
        file_row: z.number().int().nullable(),
        reason: z.string().nullable(),
        author: z.string().nullable(),
        decided_by: z.string().nullable(),
        created_at: z.string(),
        decided_at: z.string().nullable(),
        before: RecordContent.nullable(),
        after: RecordContent.nullable(),
      }),
    ),
  })
  .openapi("RecordHistory");
