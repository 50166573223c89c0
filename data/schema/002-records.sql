-- Records of all programmes. The importer adds one partition per programme and one column per stored measure
-- from the registry; nothing here names a programme.
create table dataset (
  programme text primary key,
  -- grows with every load; part of every tile's ETag
  version bigint not null,
  source_th text not null,
  source_en text not null,
  as_of date not null,
  demo boolean not null,
  rows integer not null,
  loaded_at timestamptz not null default now()
);

create table record (
  programme text not null,
  -- stable within its programme
  key text not null,
  lao text not null,
  province text not null,
  title_th text,
  title_en text,
  -- BE year in which it began (fiscal year for money, year of establishment for councils and funds)
  year integer not null check (year between 2500 and 2600),
  geom geometry (Point, 4326),
  g3857 geometry (Point, 3857),
  demo boolean not null,
  -- the registry's attribute columns, private ones included: readers see the public_* views only
  attributes jsonb not null default '{}',
  primary key (programme, key)
) partition by list (programme);

-- Sums that may be published, kept by the importer in the transaction that loads the records.
-- `year` is when it began; null means "all years together", the only LAO cells that a `sums` programme publishes.
create table lao_figure (
  programme text not null,
  lao text not null,
  province text not null,
  year integer,
  records integer,
  -- a cell with fewer than SMALL_CELL households (or withheld to protect one): its numbers are null
  suppressed boolean not null default false,
  unique nulls not distinct (programme, lao, year)
);
create table province_figure (
  programme text not null,
  province text not null,
  year integer not null,
  records integer,
  -- LAOs whose first record is of this year: their running sum is the coverage
  new_laos integer not null,
  suppressed boolean not null default false,
  primary key (programme, province, year)
);
