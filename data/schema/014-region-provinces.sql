-- Two groupings of provinces into regions: the geographic one, and that of CODI where an office has said it.
alter table region
  add column type text not null default 'region' check (type in ('region', 'codi_region'));

create table region_province (
  region text not null references region (code) on delete cascade,
  province text not null,
  primary key (region, province)
);

insert into region_province (region, province) select region, code from area where level = 'province';

grant select on region_province to chumchon_reader, chumchon_staff;
