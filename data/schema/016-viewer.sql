-- The role by which staff read who may not see private attributes. It has the tables' names in a schema of its own, as views
-- that leave those attributes out (the registry makes them), and no right on the tables themselves.
do $$
begin
  if not exists (select from pg_roles where rolname = 'chumchon_viewer') then
    create role chumchon_viewer nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end
$$;
do $$
begin
  if not pg_has_role(current_user, 'chumchon_viewer', 'member') then
    execute format('grant chumchon_viewer to %I', current_user);
  end if;
end
$$;

-- the embedded engine has sessions of `chumchon_staff` itself, which becomes the viewer for a transaction
grant chumchon_viewer to chumchon_staff;

create schema viewer;
-- the views belong to `chumchon_staff`, so that the policies of the tables hold for what is read through them
grant usage, create on schema viewer to chumchon_staff;
grant usage on schema public, viewer to chumchon_viewer;
grant select on region, area, area_alias, office, population, tambon, tambon_lao, dataset to chumchon_viewer;
grant execute on function staff_name (text) to chumchon_viewer;
