/** The HTTP contract: every shape that crosses the wire. Handlers must return these, the client infers its types from them. */
import { z } from "@hono/zod-openapi";
import { AREA_LEVELS, BOUNDARY_QUALITIES } from "../data/area.ts";
import { MEASURES, SPANS, UNITS } from "../data/programme.ts";
import { TARGET_IDS } from "../data/target-ids.ts";

const Bilingual = z.object({ th: z.string(), en: z.string() });

/** Where a figure comes from: on every answer with numbers. `as_of` is an ISO date (CE). */
const Provenance = z.object({ source: Bilingual, as_of: z.iso.date(), demo: z.boolean() });

export const Problem = z
  .object({
    type: z.string(),
    status: z.number().int(),
    title: z.string(),
    title_th: z.string(),
    detail: z.string(),
    detail_th: z.string(),
    /** The offending parameter and the value as it was received. */
    parameter: z.string().optional(),
    value: z.string().optional(),
  })
  .openapi("Problem");

export const Area = z
  .object({
    code: z.string(),
    level: z.enum(AREA_LEVELS),
    type: z.string(),
    name_th: z.string(),
    name_en: z.string(),
    /** Codes of the areas above; null where there is none. */
    region: z.string(),
    province: z.string().nullable(),
    amphoe: z.string().nullable(),
    /** Names of the areas above, nearest first: "อ.เมือง จ.เชียงใหม่". */
    within_th: z.string(),
    within_en: z.string(),
    population: z.number().int().nullable(),
    area_km2: z.number(),
    boundary: z.enum(BOUNDARY_QUALITIES),
    /** [lng, lat], inside the area. */
    center: z.tuple([z.number(), z.number()]),
    /** [west, south, east, north] */
    bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  })
  .openapi("Area");
export const AreaList = z
  .object({ items: z.array(Area), total: z.number().int(), next: z.string().nullable() })
  .openapi("AreaList");

export const Coverage = z
  .object({
    level: z.enum(["province", "lao"]),
    programme: z.string(),
    measure: z.enum(MEASURES),
    unit: z.enum(UNITS),
    /** BE; null = all years. */
    year: z.number().int().nullable(),
    /** `until` counts records up to and including the year; `in` those of the year, and as coverage the LAOs whose first it is. */
    span: z.enum(SPANS),
    /** First and last BE year with a record. */
    years: z.tuple([z.number().int(), z.number().int()]).nullable(),
    codes: z.array(z.string()),
    /** Parallel to codes; null = no data, which is not zero. */
    values: z.array(z.number().nullable()),
    /** Codes whose number is withheld: under `small_cell` households, or needed to work out one that is. */
    suppressed: z.array(z.string()),
    small_cell: z.number().int(),
    /** Why all values are withheld, when they are. */
    withheld: Bilingual.nullable(),
    ...Provenance.shape,
  })
  .openapi("Coverage");

export const ProgrammeSummary = z.object({
  id: z.string(),
  /** Records; null where withheld. */
  sites: z.number().int().nullable(),
  /** LAOs of the selection with at least one record; null where withheld. */
  laos: z.number().int().nullable(),
  /** laos / LAOs of the selection: 0.9370; null where withheld, or where the selection holds no LAO. */
  coverage: z.number().nullable(),
  /** Sums by measure; null where every contributing cell is withheld or none has a value. */
  measures: z.partialRecord(z.enum(MEASURES), z.number().nullable()),
  /** LAOs whose small cells are missing from these sums (selections smaller than a province). */
  suppressed_laos: z.number().int(),
  /** Years of single provinces whose small cells are missing from these sums (selections of whole provinces). */
  suppressed_cells: z.number().int(),
  /** Why all numbers of the programme are withheld, when they are. */
  withheld: Bilingual.nullable(),
  source: Bilingual,
  as_of: z.iso.date(),
  demo: z.boolean(),
});
export const Summary = z
  .object({
    areas: z.object({ provinces: z.number().int(), laos: z.number().int(), population: z.number().int() }),
    programmes: z.array(ProgrammeSummary),
    year: z.number().int().nullable(),
    /** As for Coverage: with `in`, `laos` are those whose first record is of the year. */
    span: z.enum(SPANS),
    ...Provenance.shape,
  })
  .openapi("Summary");

/** A programme of the registry as the public may know it, and what is loaded of it. */
export const ProgrammeInfo = z
  .object({
    id: z.string(),
    title: Bilingual,
    short: Bilingual,
    about: Bilingual,
    noun: Bilingual,
    geometry: z.enum(["site", "area"]),
    privacy: z.enum(["open", "sums"]),
    first_year: z.number().int(),
    /** All measures that may be asked for, `coverage` and `sites` among them. */
    measures: z.array(z.object({ measure: z.enum(MEASURES), unit: z.enum(UNITS), title: Bilingual })),
    default_measure: z.enum(MEASURES),
    attributes: z.array(
      z.object({
        name: z.string(),
        title: Bilingual,
        kind: z.enum(["text", "number", "date", "choice", "flags"]),
        unit: z.enum(UNITS).nullable(),
        choices: z.record(z.string(), Bilingual).nullable(),
      }),
    ),
    colour: z.string(),
    ramp: z.array(z.string()),
    licence: z.string(),
    /** Path of the TileJSON of its points. */
    tiles: z.string(),
    /** null when nothing is loaded. */
    dataset: z.object({ ...Provenance.shape, version: z.number().int() }).nullable(),
  })
  .openapi("Programme");
export const ProgrammeList = z.object({ items: z.array(ProgrammeInfo) }).openapi("ProgrammeList");

export const PublishedFigure = z.object({
  id: z.string(),
  programme: z.string().nullable(),
  measure: z.string(),
  /** ISO alpha "TH" = the nation, or an area code. */
  area: z.string(),
  title: Bilingual,
  value: z.number(),
  /** `exact` can be compared to the last digit; `over` is "more than". */
  qualifier: z.enum(["exact", "over"]),
  unit: z.string(),
  source: Bilingual,
  as_of: z.iso.date(),
});
export const PublishedList = z.object({ items: z.array(PublishedFigure) }).openapi("PublishedList");

export const Identify = z.object({ province: Area, amphoe: Area, lao: Area }).openapi("Identify");

export const SearchResult = z.object({
  kind: z.enum(["region", "province", "amphoe", "lao", "site"]),
  code: z.string(),
  /** For sites: the programme. */
  programme: z.string().nullable(),
  name_th: z.string(),
  name_en: z.string(),
  within_th: z.string(),
  within_en: z.string(),
  center: z.tuple([z.number(), z.number()]),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
});
export const SearchList = z.object({ items: z.array(SearchResult) }).openapi("SearchList");

/** One public record: a site, or a council, fund or tambon of an LAO. Attribute values by the registry's column names. */
export const ProgrammeRecord = z.object({
  programme: z.string(),
  key: z.string(),
  title_th: z.string().nullable(),
  title_en: z.string().nullable(),
  lao: z.string(),
  lao_name_th: z.string(),
  lao_name_en: z.string(),
  province: z.string(),
  year: z.number().int(),
  center: z.tuple([z.number(), z.number()]).nullable(),
  measures: z.partialRecord(z.enum(MEASURES), z.number().nullable()),
  attributes: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()), z.null()])),
  demo: z.boolean(),
});
export const RecordList = z
  .object({
    items: z.array(ProgrammeRecord),
    total: z.number().int(),
    next: z.string().nullable(),
    ...Provenance.shape,
  })
  .openapi("RecordList");

/** Part of an LAO, in an outline that crosses it. */
export const PartialLao = z.object({
  code: z.string(),
  name_th: z.string(),
  name_en: z.string(),
  province: z.string(),
  /** Fraction of the LAO's area that lies in the outline, to a thousandth; null for outlines too intricate to tell. */
  share: z.number().nullable(),
  /** Whether its label point lies in the outline: then it counts as a whole. */
  counted: z.boolean(),
});

/** Totals of a drawn polygon or circle. `areas` and `coverage` are about the LAOs whose label point lies in it. */
export const DrawnSummary = z
  .object({
    ...Summary.shape,
    /** Of the outline, on the ellipsoid, land or sea. */
    area_km2: z.number(),
    /** LAOs that share at least a point with the outline, those wholly inside among them. */
    laos_touched: z.number().int(),
    laos_inside: z.number().int(),
    /** How parts of LAOs were counted, to be shown with the figures. */
    rule: Bilingual,
    /** Every LAO that the outline crosses, by code. */
    partial: z.array(PartialLao),
    /** `total` counts all sites, `items` are the first by programme, LAO and key. */
    sites: z.object({ items: z.array(ProgrammeRecord), total: z.number().int() }),
  })
  .openapi("DrawnSummary");

export const NearbyList = z
  .object({
    /** Nearest first; metres on the ellipsoid. */
    items: z.array(z.object({ ...ProgrammeRecord.shape, distance_m: z.number() })),
    ...Provenance.shape,
  })
  .openapi("NearbyList");

/** An LAO next door, to learn from. */
const NeighbourLao = z.object({ code: z.string(), name_th: z.string(), name_en: z.string(), province: z.string() });

/** An LAO without programmes. `neighbours` touch it and have all that it lacks, nearest first, at most three. */
const GapLao = z.object({ ...Area.shape, missing: z.array(z.string()), neighbours: z.array(NeighbourLao) });

export const GapList = z
  .object({
    /** Most residents first. */
    items: z.array(GapLao),
    total: z.number().int(),
    /** Residents of all of them. */
    people: z.number().int(),
    /** LAOs and residents of the areas asked about. */
    of_laos: z.number().int(),
    of_people: z.number().int(),
    next: z.string().nullable(),
    missing: z.array(z.string()),
    match: z.enum(["all", "any"]),
    year: z.number().int().nullable(),
    ...Provenance.shape,
  })
  .openapi("GapList");

export const Series = z
  .object({
    programme: z.string(),
    measure: z.enum(MEASURES),
    unit: z.enum(UNITS),
    /** First and last BE year with a record anywhere. */
    years: z.tuple([z.number().int(), z.number().int()]),
    /** The areas in the order asked for, then the nation ("TH"). */
    items: z.array(
      z.object({
        level: z.enum([...AREA_LEVELS, "nation"]),
        code: z.string(),
        /**
         * What began in each year from the first to the last: running sums give what there is up to a year. Coverage is
         * the share of LAOs whose first record is of the year; null = no record with a value, or withheld.
         */
        values: z.array(z.number().nullable()),
        /** Withheld cells that are missing from the values. */
        suppressed_cells: z.number().int(),
        withheld: Bilingual.nullable(),
      }),
    ),
    ...Provenance.shape,
  })
  .openapi("Series");

/** Fractions of LAOs, and of residents; null where the areas hold none. */
const Reach = z.object({
  laos: z.number().int(),
  people: z.number().int(),
  coverage: z.number().nullable(),
  coverage_people: z.number().nullable(),
});

export const WhereNext = z
  .object({
    programme: z.string(),
    /** In the order to take them. `gain_people` comes into coverage with the LAO, `total_people` with all up to it. */
    items: z.array(z.object({ ...GapLao.shape, gain_people: z.number().int(), total_people: z.number().int() })),
    /** The limits as they were applied. */
    limits: z.object({
      n: z.number().int(),
      per_province: z.number().int().nullable(),
      rural: z.boolean(),
      within_km: z.number().nullable(),
    }),
    /** LAOs that the limits `rural` and `within_km` leave to choose from. */
    candidates: z.number().int(),
    gain_people: z.number().int(),
    /** No choice within the limits brings more; equal to `gain_people`, which shows that the choice is best. */
    upper_bound_people: z.number().int(),
    /** What n LAOs could bring without the limits `per_province`, `rural` and `within_km`. */
    unlimited_people: z.number().int(),
    before: Reach,
    after: Reach,
    explanation: Bilingual,
    ...Provenance.shape,
  })
  .openapi("WhereNext");

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
  /** All years together, where `withheld` says why there are no years; null where there is nothing. */
  all_years: HousingSums.nullable(),
  withheld: Bilingual.nullable(),
  ...Provenance.shape,
});

export const Targets = z
  .object({ versions: z.array(TargetVersion), programmes: z.array(HousingMoney), ...Provenance.shape })
  .openapi("Targets");
