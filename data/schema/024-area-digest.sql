-- What is read before every answer: the digest of all areas, kept beside them. Whoever changes an area drops it; until it is
-- kept again it is computed at each reading.
create table area_digest (
  -- there is one row at most
  kept boolean primary key default true check (kept),
  digest text not null,
  provinces integer not null,
  laos integer not null
);

-- It takes the sizes of outlines in place of the outlines, which are large.
create view computed_area_digest as
select coalesce(substr(md5(string_agg(
         concat_ws(' ', level, code, type, name_th, name_en, region, province, amphoe, population, area_km2, boundary,
                   pg_column_size(geom), pg_column_size(lod_6)),
         ',' order by level, code)), 1, 8), '0') as digest,
       count(*) filter (where level = 'province')::integer as provinces,
       count(*) filter (where level = 'lao')::integer as laos
from area;

create function drop_area_digest() returns trigger language plpgsql as $$
begin
  delete from area_digest;
  return null;
end
$$;
create trigger areas_changed after insert or update or delete or truncate on area
  for each statement execute function drop_area_digest();

grant select on area_digest, computed_area_digest to chumchon_reader;
