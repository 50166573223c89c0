/**
 * The part of the schema that the registry decides: a partition per programme, a column per measure, and what readers
 * may see of it. Run after the migrations, at every start; all of it can be repeated.
 */
import { createHash } from "node:crypto";
import { countsDemonstrationWithReal, publishesRecords, publishesSites } from "../../data/disclosure.ts";
import { type AttributeColumn, BASES, type Basis, type Programme, STORED_MEASURES } from "../../data/programme.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import { expectedFields, POINT } from "../../data/record-fields.ts";
import { fillCellFigures } from "./figures.ts";
import { once } from "./once.ts";
import { atomically, type Database } from "./transaction.ts";

/** Identifiers reach DDL as text, so only those of the registry's own form do. */
function identifier(name: string): string {
  if (!/^[a-z][a-z0-9_]{0,50}$/.test(name)) throw new Error(`Unexpected identifier: ${name}`);
  return name;
}

/** The partition of `record` that holds the programme's records. */
export function partitionName({ id }: Pick<Programme, "id">): string {
  return identifier(`record_${id.replaceAll("-", "_")}`);
}

function storage(programme: Programme): string[] {
  const partition = partitionName(programme);
  const statements = [
    `create table if not exists ${partition} partition of record for values in ('${programme.id}')`,
    `revoke all on ${partition} from public, chumchon_reader`,
  ];
  if (programme.onePerLao)
    statements.push(
      `drop index if exists ${partition}_one_per_lao`,
      `create unique index if not exists ${partition}_one_of_origin_per_lao on ${partition} (lao, origin)`,
    );
  if (programme.geometry === "site") {
    statements.push(`create index if not exists ${partition}_cell on ${partition} (lao, site_cell(geom))`);
    statements.push(`create index if not exists ${partition}_g3857 on ${partition} using gist (g3857)`);
    for (const title of ["title_th", "title_en"])
      statements.push(
        `create index if not exists ${partition}_${title} on ${partition} using gin (${title} gin_trgm_ops)`,
        `create index if not exists ${partition}_${title}_start on ${partition} (title_start(${title}) collate "C")`,
        // a tenth of the usual sample: to compare each text with all of it took most of the 4 ms of a plan
        `alter table ${partition} alter column ${title} set statistics 10`,
      );
  }
  return statements;
}

/** How many fields that the registry expects are empty in a record: kept with it, so that thousands are counted at once. */
function missingColumn(programmes: readonly Programme[]): string[] {
  const cases = programmes.map((programme) => {
    const attributes = new Set(programme.attributes.map(({ name }) => name));
    const values = expectedFields(programme, true).map((name) => {
      if (name === POINT) return "geom";
      return attributes.has(name) ? `attributes ->> '${identifier(name)}'` : identifier(name);
    });
    return `when '${programme.id}' then num_nulls(${values.join(", ")})`;
  });
  return [
    "alter table record drop column if exists missing",
    `alter table record add column missing integer generated always as (case programme ${cases.join(" ")} else 0 end) stored`,
    "create index record_missing on record (missing)",
  ];
}

function publicAttributes(attributes: readonly AttributeColumn[]): string {
  const shown = attributes.filter((attribute) => attribute.public).map(({ name }) => identifier(name));
  const pairs = shown.map((name) => `'${name}', attributes -> '${name}'`);
  return `jsonb_strip_nulls(jsonb_build_object(${pairs.join(", ")}))`;
}

/** What staff see who may not see private attributes, under the names of the tables. */
function viewerViews(programmes: readonly Programme[]): string[] {
  const shown = programmes.map(({ id, attributes }) => `when '${id}' then ${publicAttributes(attributes)}`);
  const hidden = programmes.flatMap(({ id, attributes }) => {
    const values = attributes
      .filter((attribute) => !attribute.public)
      .map(({ name }) => `attributes -> '${identifier(name)}'`);
    return values.length > 0 ? [`when '${id}' then num_nulls(${values.join(", ")})`] : [];
  });
  const side = (name: "before" | "after") =>
    `case when ${name} is not null then
       ${name} || jsonb_build_object('attributes', viewer.shown(programme, ${name} -> 'attributes')) end as ${name}`;
  return [
    `create function viewer.shown(programme text, attributes jsonb) returns jsonb language sql immutable
     return case programme ${shown.join(" ")} end`,
    `create view viewer.record as
     select programme, origin, key, lao, province, title_th, title_en, year, geom, viewer.shown(programme, attributes) as attributes,
            ${STORED_MEASURES.join(", ")}, missing - case programme ${hidden.join(" ")} else 0 end as missing
     from public.record`,
    "create view viewer.change_set as select * from public.change_set",
    `create view viewer.change as
     select change_set, key, change.province, lao, ${side("before")}, ${side("after")}, file_row
     from public.change join public.change_set on change_set.id = change_set`,
    ...VIEWER_VIEWS.map((view) => `alter view viewer.${view} owner to chumchon_staff`),
    "grant select on all tables in schema viewer to chumchon_viewer",
  ];
}

const VIEWER_VIEWS = ["record", "change_set", "change"] as const;

/** The tables of figures, which readers see by basis. */
const FIGURES = ["lao_figure", "cell_figure", "province_figure"] as const;

/** Which sets a basis counts. */
function countedSets(programmes: readonly Programme[]): string {
  const apart = programmes.filter((programme) => !countsDemonstrationWithReal(programme)).map(({ id }) => `'${id}'`);
  return `create view counted_set as
    select 'real'::text as basis, programme, origin from dataset where origin = 'real'
    union all
    select 'all', programme, origin from dataset one
    where origin = 'real' or not (
      programme = any (array[${apart.join(", ")}]::text[])
      and exists (select from dataset other where other.programme = one.programme and other.origin = 'real'))`;
}

/** What readers see on a basis: a programme whose sets are not all counted has its other sets nowhere. */
function basisViews(basis: Basis, open: readonly Programme[]): string[] {
  const schema = `counted_${basis}`;
  return [
    // how many records a programme of sums has would give away how many are withheld
    `create view ${schema}.dataset as
       select programme, origin, version, source_th, source_en, as_of, loaded_at,
              case when programme = any (array[${open.map(({ id }) => `'${id}'`).join(", ")}]::text[]) then rows end as rows
       from dataset join counted_set using (programme, origin) where basis = '${basis}'`,
    ...FIGURES.map((table) => `create view ${schema}.${table} as select * from ${table} where basis = '${basis}'`),
    `create view ${schema}.public_record as ${open.map((programme) => publicBranch(programme, basis)).join("\n    union all")}`,
    `grant select on all tables in schema ${schema} to chumchon_reader`,
  ];
}

/** One branch of the view reads one partition and names what it takes: what is not named cannot be read. */
function publicBranch(programme: Programme, basis: Basis): string {
  const point = (column: string, srid: number) =>
    programme.geometry === "site" ? column : `null::geometry(Point, ${srid})`;
  return `
    select '${programme.id}'::text as programme, key, lao, province, title_th, title_en, year,
           ${point("geom", 4326)} as geom, ${point("g3857", 3857)} as g3857, origin = 'demo' as demo,
           ${publicAttributes(programme.attributes)} as attributes, ${STORED_MEASURES.join(", ")}
    from ${partitionName(programme)}${basis === "real" ? " where origin = 'real'" : ""}`;
}

/** The statements, in order. Pure, so that a test can read them. */
export function registryStatements(programmes: readonly Programme[]): string[] {
  const measures = STORED_MEASURES.map(identifier);
  const open = programmes.filter(publishesRecords);
  return [
    // the role belongs to the whole cluster: another database may be making it at this moment
    `do $$ begin
       if not exists (select from pg_roles where rolname = 'chumchon_reader') then
         create role chumchon_reader nologin;
       end if;
     exception when duplicate_object or unique_violation then null;
     end $$`,
    ...["record", ...FIGURES].flatMap((table) =>
      measures.map((measure) => `alter table ${table} add column if not exists ${measure} double precision`),
    ),
    "drop index if exists record_lao, record_lao_key",
    // records of a place are read in the order of their keys
    'create index if not exists record_in_lao on record (lao, key collate "C")',
    'create index if not exists record_in_province on record (province, key collate "C")',
    "create index if not exists record_year on record (year)",
    ...programmes.flatMap(storage),
    ...VIEWER_VIEWS.map((view) => `drop view if exists viewer.${view}`),
    "drop function if exists viewer.shown",
    ...missingColumn(programmes),
    ...viewerViews(programmes),
    ...BASES.flatMap((basis) =>
      ["dataset", ...FIGURES, "public_record"].map((view) => `drop view if exists counted_${basis}.${view}`),
    ),
    "drop view if exists counted_set",
    countedSets(programmes),
    ...BASES.flatMap((basis) => basisViews(basis, open)),
    "revoke all on record from public, chumchon_reader",
  ];
}

/** Any number will do, as long as every server on this database takes the same one. */
const LOCK = 2580;

/**
 * Brings the database in line with the registry, in one transaction; true when the registry had changed. While it is as it
 * was, tables and view are left alone: a running server goes on reading them.
 */
export async function syncRegistry(sql: Database, programmes: readonly Programme[] = PROGRAMMES): Promise<boolean> {
  const statements = registryStatements(programmes);
  const fingerprint = createHash("sha256").update(statements.join(";\n")).digest("hex");
  return await atomically(sql, async (tx) => {
    // of two servers that start at once the second waits here, and then finds nothing to do
    await tx`select pg_advisory_xact_lock(${LOCK}::bigint)`;
    const changed = await once(tx, "registry", fingerprint, async () => {
      for (const statement of statements) await tx.unsafe(statement);
    });
    // of records that were loaded before there were cells
    for (const programme of programmes.filter(publishesSites)) {
      const [cell] = await tx`select from cell_figure where programme = ${programme.id} limit 1`;
      if (!cell) for (const basis of BASES) await fillCellFigures(tx, programme, basis);
    }
    return changed;
  });
}
