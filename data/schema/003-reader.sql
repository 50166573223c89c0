-- The role of all public reading: it sees areas, sums and the public_* views (granted where they are made), never `record`.
-- The role belongs to the whole cluster: another database may have it already, or be making it at this moment.
do $$
begin
  if not exists (select from pg_roles where rolname = 'chumchon_reader') then
    create role chumchon_reader nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end
$$;

do $$
begin
  if not pg_has_role(current_user, 'chumchon_reader', 'member') then
    execute format('grant chumchon_reader to %I', current_user);
  end if;
end
$$;

grant usage on schema public to chumchon_reader;
grant select on region, area, border, dataset, lao_figure, province_figure to chumchon_reader;

-- What the preparation of the database has finished, so that an interrupted one is taken up again.
create table preparation (
  step text primary key,
  -- of what was loaded: another one means that it has to be loaded again
  fingerprint text not null,
  finished_at timestamptz not null default now()
);
