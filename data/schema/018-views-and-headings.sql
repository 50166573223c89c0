-- A question about records that a person keeps under a name of their own: filters, columns and order, as they stand in the
-- address. Each sees and changes their own alone.
create table saved_view (
  id bigint generated always as identity primary key,
  account text not null references accounts."user" (id) on delete cascade,
  name text not null check (length(name) between 1 and 100),
  -- without a question mark
  search text not null check (length(search) <= 4000),
  created_at timestamptz not null default now(),
  unique (account, name)
);

alter table saved_view enable row level security;
create policy own_views on saved_view to chumchon_staff, chumchon_viewer
  using (account = staff_actor()) with check (account = staff_actor());

revoke all on saved_view from public, chumchon_reader;
grant select, delete, insert (account, name, search), update (name, search) on saved_view to chumchon_staff, chumchon_viewer;

-- Which column of a programme a heading of a file was chosen to be by hand, the last time.
create table heading_choice (
  programme text not null,
  -- as it stands in the file
  heading text not null check (length(heading) between 1 and 1000),
  -- a column of the import file, or null = left out
  field text,
  chosen_at timestamptz not null default now(),
  primary key (programme, heading)
);
revoke all on heading_choice from public, chumchon_reader;
grant select, insert, update on heading_choice to chumchon_staff;
