-- Real records change by sets of changes: an import, an edit, a deletion, or the inverse of one of these. A set is waited
-- for, decided on, and published as a whole; what it changed is kept, so that it can be taken back.
create table change_set (
  id bigint generated always as identity primary key,
  programme text not null,
  kind text not null check (kind in ('import', 'edit', 'delete', 'revert')),
  mode text not null check (mode in ('replace_programme', 'replace_province', 'update')),
  state text not null default 'draft' check (state in ('draft', 'waiting', 'published', 'rejected', 'reverted')),
  author text not null,
  created_at timestamptz not null default now(),
  submitted_at timestamptz,
  decided_by text,
  decided_at timestamptz,
  -- why it was rejected
  reason text,
  source_th text not null,
  source_en text not null,
  as_of date not null,
  file text,
  -- what a first real set does with the demonstration of its programme
  demonstration text check (demonstration in ('keep', 'remove')),
  -- the set of which this one is the inverse
  reverts bigint references change_set (id),
  -- the dataset of the programme before it was published; null where there was none
  dataset_before jsonb,
  -- provinces in which it changes anything
  provinces text[] not null default '{}',
  added integer not null default 0,
  changed integer not null default 0,
  removed integer not null default 0,
  same integer not null default 0
);
create index change_set_state on change_set (state, id);

-- One record of a set. `before` and `after` hold a whole record as `record_content` of the store writes it; null = there is none.
create table change (
  change_set bigint not null references change_set (id) on delete cascade,
  key text not null,
  province text not null,
  lao text not null,
  before jsonb,
  after jsonb,
  -- row of the file, as a spreadsheet counts
  file_row integer,
  primary key (change_set, key)
);
create index change_key on change (key, change_set);

-- What was done, by whom. It can only be added to.
create table log (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor text not null,
  action text not null,
  change_set bigint,
  programme text,
  detail jsonb not null default '{}'
);

create function log_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'The log can only be added to' using errcode = 'insufficient_privilege';
end
$$;
create trigger log_rows_are_kept before update or delete on log for each row execute function log_is_kept();
create trigger log_is_kept_whole before truncate on log for each statement execute function log_is_kept();

revoke all on change_set, change, log from public, chumchon_reader;
