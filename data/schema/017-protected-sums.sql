-- A province has a figure of all years together beside those of its years (year null): of a programme of sums its years
-- may be withheld while their sum is published. That figure counts in `new_laos` all LAOs of the province that have a
-- record; in which years they began is not told of a programme of sums.
alter table province_figure drop constraint province_figure_pkey;
alter table province_figure alter column year drop not null;
alter table province_figure alter column new_laos drop not null;
alter table province_figure add unique nulls not distinct (basis, programme, province, year);

-- What was last published of each sum of a real set of a programme of sums, and of how many households it then was: a sum
-- that has changed by a few households since stays as it was published. Nobody but the owner reads it.
create table released_sum (
  basis text not null check (basis in ('all', 'real')),
  programme text not null,
  province text not null,
  -- of an LAO, of a year of the province, or (both null) of the province
  lao text,
  year integer,
  households double precision not null,
  -- the row of lao_figure or province_figure
  shown jsonb not null,
  unique nulls not distinct (basis, programme, province, lao, year)
);
