-- Imports of staff. Which process works on one, how far it is and what it found is known to all servers on this database. What
-- holds text of a file is `json`: `jsonb` refuses some of it.
create table import_job (
  id uuid primary key,
  author text not null,
  programme text not null,
  file_name text not null,
  -- what was asked beside the file: the way, the day, the source, headings and LAOs that were chosen
  asked json not null,
  state text not null default 'running' check (state in ('running', 'mistakes', 'ready', 'failed')),
  -- what was found, with the first issues; and all issues
  found json,
  issues json,
  -- why it failed, in both languages
  fault json,
  -- the draft; written by the transaction that stages it, so that none is without its import
  change_set bigint,
  created_at timestamptz not null default now(),
  ended_at timestamptz
);
create index import_job_state on import_job (state);

-- The process that works on an import tells so while it lives. Apart from the import, whose row then changes only when the
-- import is staged, ended or cancelled: whoever does two of these at a time is refused.
create table import_pulse (
  job uuid primary key references import_job (id) on delete cascade,
  -- 0 to 1
  progress real not null default 0,
  beaten_at timestamptz not null default now()
);

-- The file, in pieces that one statement can carry. It is compressed already, or is gone within hours.
create table import_file (
  job uuid not null references import_job (id) on delete cascade,
  place integer not null,
  bytes bytea not null,
  primary key (job, place)
);
alter table import_file alter column bytes set storage external;

alter table import_job enable row level security;
create policy staff_own on import_job to chumchon_staff using (author = staff_actor()) with check (author = staff_actor());
alter table import_pulse enable row level security;
create policy staff_own on import_pulse for select to chumchon_staff
  using (exists (select from import_job where import_job.id = import_pulse.job));
alter table import_file enable row level security;
create policy staff_own on import_file for select to chumchon_staff
  using (exists (select from import_job where import_job.id = import_file.job));

revoke all on import_job, import_pulse, import_file from public, chumchon_reader;
grant select, delete on import_job to chumchon_staff;
-- a person may not write what was found
grant update (change_set) on import_job to chumchon_staff;
grant select on import_pulse, import_file to chumchon_staff;
