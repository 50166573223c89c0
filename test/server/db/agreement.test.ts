import fc from "fast-check";
import type postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { embeddedPools } from "../../../server/db/connection/connect.ts";
import type { EmbeddedEngine } from "../../../server/db/embedded/start.ts";
import { database, engineAddress } from "../../engines/database.ts";
import { startTemporary } from "../../engines/embedded.ts";

const SEED = 2562;
const THAI =
  "สภาองค์กรชุมชน กองทุนสวัสดิการ บ้านมั่นคง เชียงใหม่ กรุงเทพมหานคร เกาะสมุย แม่ฮ่องสอน นครศรีธรรมราช ไทรโยค โพธาราม ฮอด".split(" ");

/** What a seeded generator gives, the same on every run. */
function sample<T>(arbitrary: fc.Arbitrary<T>, count: number): T[] {
  return fc.sample(arbitrary, { numRuns: count, seed: SEED });
}
const degrees = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => Number(value.toFixed(5)));
const place = fc.tuple(degrees(97.5, 105.5), degrees(5.7, 20.4));
const toText = ([lng, lat]: [number, number]) => `${lng} ${lat}`;
/** A star-shaped outline: its corners in order around a centre, so it never crosses itself. */
const outline = fc
  .tuple(place, fc.array(degrees(0.05, 1.5), { minLength: 3, maxLength: 24 }))
  .map(([[lng, lat], radii]) => {
    const corners = radii.map((radius, index): [number, number] => {
      const angle = (2 * Math.PI * index) / radii.length;
      return [Number((lng + radius * Math.cos(angle)).toFixed(5)), Number((lat + radius * Math.sin(angle)).toFixed(5))];
    });
    return `POLYGON((${[...corners, corners[0] ?? [lng, lat]].map(toText).join(",")}))`;
  });

const points = sample(place, 400);
const outlines = sample(outline, 60);
const texts = sample(fc.tuple(fc.constantFrom(...THAI), fc.constantFrom(...THAI), fc.nat(99)), 200);
const literal = (wkt: string) => `ST_GeomFromText('${wkt}', 4326)`;
const point = (at: [number, number]) => literal(`POINT(${toText(at)})`);

async function load(sql: postgres.Sql): Promise<void> {
  await sql`drop schema if exists agreement cascade`;
  await sql`create schema agreement`;
  await sql`create collation agreement.thai (provider = icu, locale = 'th')`;
  await sql`create table agreement.site (id integer primary key, name text, year integer, amount numeric, opened date,
    tags jsonb, geom geometry (Point, 4326), g3857 geometry (Point, 3857))`;
  await sql`create table agreement.outline (id integer primary key, geom geometry (Polygon, 4326))`;
  const sites = points.map((at, id) => {
    const [first, second, number] = texts[id % texts.length] ?? ["", "", 0];
    const tags = { kind: first, number, list: [second, String(number)], nested: { even: number % 2 === 0 } };
    return { id, name: `${first}${second} ${number}`, year: 2550 + (number % 20), amount: number * 1234.5, tags, at };
  });
  await sql`insert into agreement.site
    select id, name, year, amount, date '2008-01-31' + id, tags, ST_GeomFromText(at, 4326),
           ST_Transform(ST_GeomFromText(at, 4326), 3857)
    from jsonb_to_recordset(${sql.json(sites.map((site) => ({ ...site, at: `POINT(${toText(site.at)})` })))})
      as t (id integer, name text, year integer, amount numeric, tags jsonb, at text)`;
  const rows = outlines.map((wkt, id) => ({ id, wkt }));
  await sql`insert into agreement.outline select id, ST_GeomFromText(wkt, 4326)
    from jsonb_to_recordset(${sql.json(rows)}) as t (id integer, wkt text)`;
  await sql`create index on agreement.site using gist (g3857)`;
  await sql`create index on agreement.site using gin (name gin_trgm_ops)`;
}

const SITES = "from agreement.site";
const pairs = outlines.slice(0, 30).map((wkt, index) => [wkt, outlines[index + 30] ?? wkt] as const);
const PREDICATES = ["Intersects", "Covers", "Within", "Touches", "Disjoint", "Overlaps", "Crosses", "Equals"];

const QUESTIONS: Record<string, string[]> = {
  predicates: [
    ...pairs.map(([a, b]) => `select ${PREDICATES.map((name) => `ST_${name}(${literal(a)}, ${literal(b)})`)}`),
    ...PREDICATES.map(
      (name) => `select a.id, b.id from agreement.outline a join agreement.outline b
      on a.id < b.id and ST_${name}(a.geom, b.geom) order by 1, 2`,
    ),
    "select o.id, count(s.id)::integer from agreement.outline o left join agreement.site s on ST_Covers(o.geom, s.geom) group by 1 order by 1",
  ],
  distances: points.slice(0, 30).flatMap((at) => [
    `select id, ST_Distance(geom, ${point(at)}) ${SITES} order by geom <-> ${point(at)}, id limit 10`,
    `select id, ST_Distance(geom::geography, ${point(at)}::geography) ${SITES}
     where ST_DWithin(geom::geography, ${point(at)}::geography, 80000) order by 1`,
  ]),
  measures: outlines.map(
    (wkt) => `select ST_Area(g), ST_Area(g::geography), ST_Perimeter(g), ST_X(ST_Centroid(g)), ST_Y(ST_Centroid(g)),
      ST_NPoints(g), ST_IsValid(g), ST_XMin(g), ST_YMax(g), ST_AsGeoJSON(ST_Envelope(g), 5) from (select ${literal(wkt)} as g) t`,
  ),
  tiles: outlines.slice(0, 30).map(
    (wkt) => `select encode(ST_AsTWKB(ST_TransScale(ST_ClipByBox2D(g, b), 0.5, 1, 3, 7), 0), 'hex'), encode(ST_AsBinary(
        ST_SnapToGrid(g, 10)), 'hex'), encode(ST_AsBinary(ST_Simplify(g, 900)), 'hex')
      from (select ST_SnapToGrid(ST_Transform(${literal(wkt)}, 3857), 1) as g, ST_MakeEnvelope(11000000, 900000, 11500000, 1800000, 3857) as b) t`,
  ),
  systems: [32647, 32648, 24047, 24048, 3857].flatMap((srid) =>
    points.slice(0, 8).map(
      (at) => `select ST_X(g), ST_Y(g), ST_X(ST_Transform(g, 4326)) from (select
      ST_Transform(${point(at)}, ${srid}) as g) t`,
    ),
  ),
  text: THAI.flatMap((word) => [
    `select id ${SITES} where name ilike '%${word.slice(1, 5)}%' order by 1`,
    `select id, similarity(name, '${word}') ${SITES} where name % '${word}' order by 2 desc, 1`,
    `select name ${SITES} where name > '${word}' collate agreement.thai order by name collate agreement.thai, id limit 20`,
    `select length('${word}'), left('${word}', 3), upper('abc${word}'), position('น' in '${word}'), md5('${word}'),
       '${word}' ~ 'ก.*น', regexp_replace('${word}', '[ก-ฮ]', '', 'g'), show_trgm('${word}')`,
  ]),
  json: texts.slice(0, 20).map(
    ([
      kind,
      ,
      number,
    ]) => `select id, tags->>'kind', tags->'list'->>0, (tags->>'number')::integer, tags @> '{"nested": {"even": true}}',
      jsonb_path_query_first(tags, '$.list[*] ? (@ != "${number}")') ${SITES} where tags @> '{"kind": "${kind}"}' order by 1`,
  ),
  dates: points.slice(0, 20).map(
    (
      _,
      n,
    ) => `select (opened + ${n} * interval '1 month')::text, extract(year from opened)::integer + 543, to_char(opened, 'YYYY-MM-DD Dy'),
      date_trunc('quarter', opened)::date::text, (opened - date '2008-10-01')::integer, age(opened, date '2000-02-29')::text
      ${SITES} where id % 20 = ${n} order by id`,
  ),
  sums: [
    'select year, count(*)::integer, sum(amount)::text, avg(amount)::numeric(20, 6)::text, min(name collate "C"), max(opened)::text',
    "select year, percentile_cont(0.5) within group (order by amount), stddev(id)::numeric(20, 6)::text, bool_or(id % 7 = 0)",
    "select year, string_agg(name, ',' order by name collate \"C\", id), array_agg(id order by id desc), jsonb_agg(tags order by id)",
    "select year, count(*) filter (where amount > 50000)::integer, round(sum(amount) / nullif(count(*), 0), 2)::text",
    "select year, ST_AsText(ST_Extent(geom)), ST_NumGeometries(ST_Collect(geom order by id))",
  ].map((select) => `${select} ${SITES} group by year order by year`),
  windows: [
    `select id, rank() over (partition by year order by amount desc), lag(id) over (order by id), sum(id) over (order by id)::integer ${SITES} order by id`,
    `select * from (select year, tags->>'kind' as kind, count(*)::integer as sites ${SITES}
       group by grouping sets ((year), (year, tags->>'kind'), ())) t order by year, kind collate "C", sites`,
    `with recursive up (n) as (select 1 union all select n + 1 from up where n < 100) select sum(n)::integer from up`,
    `select distinct on (year) year, id ${SITES} order by year, id desc`,
    `select n, s.id from generate_series(2550, 2570) n left join lateral (select id ${SITES} where year = n order by id limit 1) s on true order by n`,
  ],
  errors: [
    "select 1 / 0",
    "select 'x'::integer",
    "select * from nowhere",
    "insert into agreement.site (id) values (1)",
    "insert into agreement.site (id, geom) values (9999, ST_Point(1, 2, 3857))",
    "select ST_GeomFromText('POINT(1')",
    "select ST_Distance(ST_Point(1, 2, 4326), ST_Point(1, 2, 3857))",
    "selct 1",
    "select '{'::jsonb",
    "select '2019-02-30'::date",
  ],
};

/** Floats that came from different machine code: equal to about ten digits. */
function rounded(value: unknown): unknown {
  if (typeof value === "number" && !Number.isInteger(value)) return Number(value.toPrecision(10));
  if (Array.isArray(value)) return value.map(rounded);
  return value;
}

async function answer(sql: postgres.Sql, question: string): Promise<unknown> {
  return sql
    .unsafe(question)
    .values()
    .then(
      (rows) => [...rows].map(rounded),
      (error) => `error ${error.code}`,
    );
}

describe.runIf(engineAddress().engine === "native")("both engines", async () => {
  const { owner: native } = await database();
  let engine: EmbeddedEngine;
  let pools: ReturnType<typeof embeddedPools>;

  beforeAll(async () => {
    engine = await startTemporary();
    pools = embeddedPools(engine.path);
    await Promise.all([load(native), load(pools.owner)]);
  });
  afterAll(async () => {
    await native`drop schema agreement cascade`;
    await Promise.all([pools.owner.end({ timeout: 1 }), pools.reader.end({ timeout: 1 })]);
    await engine.close();
  });

  it("are asked a few hundred questions", () => {
    expect(Object.values(QUESTIONS).flat().length).toBeGreaterThan(300);
  });

  it.each(Object.entries(QUESTIONS))("agree on %s", async (subject, questions) => {
    for (const question of questions) {
      const [expected, found] = await Promise.all([answer(native, question), answer(pools.owner, question)]);
      // two engines would agree on a misspelt question
      expect(Array.isArray(expected), `${question}: ${expected}`).toBe(subject !== "errors");
      expect({ question, answer: found }).toEqual({ question, answer: expected });
    }
  });
});
