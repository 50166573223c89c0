import { z } from "@hono/zod-openapi";
import { MEASURES } from "../../data/programme.ts";
import { TARGET_IDS } from "../../data/target-ids.ts";
import { Bilingual, Provenance } from "./provenance.ts";

/** A published version of a target, see `data/targets.ts`. */
const TargetVersion = z.object({
  id: z.enum(TARGET_IDS),
  title: Bilingual,
  households: z.number().int(),
  qualifier: z.enum(["exact", "over", "about"]),
  /** First and last BE fiscal year of the plan. */
  from: z.number().int(),
  to: z.number().int(),
  /** Whose households count. */
  programmes: z.array(z.string()),
  /** By programme, as the source gives it; null where it gives none. Need not add up. */
  parts: z
    .array(
      z.object({ programme: z.string(), households: z.number().int(), qualifier: z.enum(["exact", "over", "about"]) }),
    )
    .nullable(),
  /** How the list of programmes follows from the source. */
  reading: Bilingual,
  source: Bilingual,
  as_of: z.iso.date(),
  url: z.string().nullable(),
});

/** Sums; null where no record has a value, or all that have are withheld. */
const HousingSums = z.object({
  households: z.number().nullable(),
  subsidy_baht: z.number().nullable(),
  loan_baht: z.number().nullable(),
  fund_baht: z.number().nullable(),
  /** Households of what has a subsidy, or a loan, even of 0 baht: what money per household is divided by. */
  subsidy_households: z.number().nullable(),
  loan_households: z.number().nullable(),
  /** Cells that are withheld, and missing from these sums. */
  suppressed: z.number().int(),
});

export const HousingMoney = z.object({
  id: z.string(),
  /** Which of the measures the programme has at all. */
  measures: z.array(z.enum(MEASURES)),
  /** What `subsidy_households` tells apart: single records, or only cells (a year of a province, an LAO). */
  basis: z.enum(["record", "cell"]),
  /** By BE year, ascending; years without a record are left out. */
  years: z.array(z.object({ year: z.number().int(), ...HousingSums.shape })),
  /** All years together, where single years are withheld, or all of them as `withheld` says; null where the years add up. */
  all_years: HousingSums.nullable(),
  withheld: Bilingual.nullable(),
  ...Provenance.shape,
});

export const Targets = z
  .object({ versions: z.array(TargetVersion), programmes: z.array(HousingMoney), ...Provenance.shape })
  .openapi("Targets");
