-- What later registers call a LAO, which keeps its code on the map: the new names and codes find it too.
create table area_alias (
  -- code of the LAO on the map
  lao text not null,
  -- BE year of the first register that calls it so
  since integer not null,
  code text not null,
  type text not null,
  name_th text not null,
  name_en text not null,
  -- what the register before called it
  former_code text not null,
  former_type text not null,
  former_name_th text not null,
  former_name_en text not null,
  primary key (lao, since)
);
create index area_alias_code on area_alias (code);
create index area_alias_name_th on area_alias using gin (name_th gin_trgm_ops);
create index area_alias_name_en on area_alias using gin (name_en gin_trgm_ops);

-- Where the LAO has its office, as it told the Department of Local Administration.
create table office (
  lao text primary key,
  place text not null check (place in ('inside', 'near')),
  geom geometry (Point, 4326) not null
);

grant select on area_alias, office to chumchon_reader;
