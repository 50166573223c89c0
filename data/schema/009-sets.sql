-- Records of a programme come in two sets, told apart by their origin: the demonstration, and what is real. A question is
-- asked on a basis: of all that counts, or of what is real alone.
create sequence dataset_version;
drop view if exists public_record;

alter table dataset add column origin text not null default 'demo' check (origin in ('demo', 'real'));
update dataset set origin = 'real' where not demo;
alter table dataset alter column origin drop default;
alter table dataset drop column demo;
alter table dataset drop constraint dataset_pkey;
alter table dataset add primary key (programme, origin);
-- grows with every load of any set: a set that was taken away and came again is another one
select setval('dataset_version', (select coalesce(max(version), 0) + 1 from dataset));

alter table record add column origin text not null default 'demo' check (origin in ('demo', 'real'));
update record set origin = 'real' where not demo;
alter table record alter column origin drop default;
alter table record drop column demo;
alter table record drop constraint record_pkey;
alter table record add primary key (programme, origin, key);

-- Figures are kept for both bases. Which sets a basis counts is decided by the view `counted_set` of the registry.
alter table lao_figure add column basis text not null default 'all' check (basis in ('all', 'real'));
alter table lao_figure alter column basis drop default;
alter table lao_figure drop constraint lao_figure_programme_lao_year_key;
alter table lao_figure add unique nulls not distinct (basis, programme, lao, year);
alter table cell_figure add column basis text not null default 'all' check (basis in ('all', 'real'));
alter table cell_figure alter column basis drop default;
alter table cell_figure drop constraint cell_figure_pkey;
alter table cell_figure add primary key (basis, lao, programme, cell, year);
alter table province_figure add column basis text not null default 'all' check (basis in ('all', 'real'));
alter table province_figure alter column basis drop default;
alter table province_figure drop constraint province_figure_pkey;
alter table province_figure add primary key (basis, programme, province, year);

-- Readers see each basis through a schema of its own, whose views have the names of the tables: a connection is made for
-- one basis, and no question can mix them.
create schema counted_all;
create schema counted_real;
grant usage on schema counted_all, counted_real to chumchon_reader;
revoke all on dataset, lao_figure, cell_figure, province_figure from chumchon_reader;
