-- Of a programme of sums it is not told how many LAOs began in a year.
alter table province_figure alter column new_laos drop not null;
