-- A province has a figure of all years together beside those of its years (year null): of a programme of sums its years
-- may be withheld while their sum is published. That figure counts in `new_laos` all LAOs of the province that have a
-- record; in which years they began is not told of a programme of sums.
alter table province_figure drop constraint province_figure_pkey;
alter table province_figure alter column year drop not null;
alter table province_figure alter column new_laos drop not null;
alter table province_figure add unique nulls not distinct (basis, programme, province, year);
