-- Tambons and khwaeng, and the LAOs that answer for them.
create table tambon (
  code text primary key,
  name_th text not null,
  name_en text not null,
  amphoe text not null,
  province text not null,
  area_km2 double precision not null,
  -- for drawing one that was asked for: simplified for zoom 10
  geom geometry (MultiPolygon, 4326) not null
);

create table tambon_lao (
  tambon text not null references tambon (code) on delete cascade,
  lao text not null,
  -- 0: the LAO of a whole tambon, or the one that has the rest of its land
  position integer not null,
  -- registered residents of the part on 31 December 2561; null for a whole tambon or where unknown
  residents integer,
  -- fraction of the tambon's residents, 1 for a whole tambon; null where unknown
  part double precision,
  primary key (tambon, lao)
);

create index tambon_name_th on tambon using gin (name_th gin_trgm_ops);
create index tambon_name_en on tambon using gin (name_en gin_trgm_ops);
create index tambon_lao_lao on tambon_lao (lao);

grant select on tambon, tambon_lao to chumchon_reader;
