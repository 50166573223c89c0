-- Areas: regions, provinces, amphoe and LAOs with their outlines.
create extension if not exists postgis;
create extension if not exists pg_trgm;

create table region (
  code text primary key,
  name_th text not null,
  name_en text not null,
  position integer not null
);

create table area (
  level text not null check (level in ('province', 'amphoe', 'lao')),
  code text not null,
  -- 'province', 'amphoe', 'khet' or the LAO type of the register
  type text not null,
  name_th text not null,
  name_en text not null,
  region text not null references region (code),
  province text not null,
  -- null above the amphoe level
  amphoe text,
  -- registered residents on 31 December 2018; null where the register has none
  population integer,
  area_km2 double precision not null,
  boundary text not null check (boundary in ('exact', 'approx_main', 'approx_minor')),
  -- a point inside the outline, for labels and for "where does this LAO count"
  center geometry (Point, 4326) not null,
  -- the finest outline we keep
  geom geometry (MultiPolygon, 4326) not null,
  -- Web Mercator levels of detail, named by the last zoom that draws them; neighbours share their arcs
  lod_6 geometry (MultiPolygon, 3857) not null,
  lod_8 geometry (MultiPolygon, 3857) not null,
  lod_10 geometry (MultiPolygon, 3857) not null,
  lod_14 geometry (MultiPolygon, 3857) not null,
  primary key (level, code)
);

-- Each boundary line once, so that the map never draws a shared line twice.
create table border (
  id integer primary key,
  -- the highest level that the line separates; 'coast' is the outer edge of the country
  kind text not null check (kind in ('coast', 'province', 'amphoe', 'lao')),
  -- our own construction inside a shared tambon, to be drawn dashed
  approximate boolean not null,
  lod_6 geometry (MultiLineString, 3857) not null,
  lod_8 geometry (MultiLineString, 3857) not null,
  lod_10 geometry (MultiLineString, 3857) not null,
  lod_14 geometry (MultiLineString, 3857) not null
);

create index area_geom on area using gist (geom);
-- one index serves every level of detail: simplified outlines stay within a few pixels of the finest
create index area_lod_14 on area using gist (lod_14);
create index border_lod_14 on border using gist (lod_14);
create index area_name_th on area using gin (name_th gin_trgm_ops);
create index area_name_en on area using gin (name_en gin_trgm_ops);
create index area_province on area (province, level);
