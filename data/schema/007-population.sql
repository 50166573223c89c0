-- Registered residents and houses on 31 December of a BE year. Areas above are sums of their LAOs, but for the nation, which
-- has the people whom the register allots to no LAO; those stand alone under 'not_allotted', where their number is known.
create table population (
  level text not null check (level in ('nation', 'region', 'province', 'amphoe', 'lao', 'not_allotted')),
  -- 'TH' for the nation and for those not allotted
  code text not null,
  year integer not null,
  -- null: no longer counted apart, or not known
  residents integer,
  houses integer,
  -- ids of data/residents/notes.ts, separated by spaces
  note text,
  primary key (level, code, year)
);

grant select on population to chumchon_reader;
