-- Staff see and make sets of changes as `chumchon_staff`: what a set touches has to lie in the provinces that the transaction
-- was set to, and a draft is its author's alone. Deciding and publishing stay with the owner.

-- What publishing it would do to the totals of its programme, as rehearsed when it was made from a file.
alter table change_set add column effect jsonb;

create function staff_actor() returns text
language sql stable parallel safe
return current_setting('chumchon.actor', true);

-- Whether the present transaction may see all that a change holds of a record, before or after it. No record hides nothing.
create function staff_sees_content(content jsonb) returns boolean
language sql stable parallel safe
return content is null or staff_sees(content ->> 'province');

alter table change_set enable row level security;
create policy staff_reads on change_set for select to chumchon_staff using (
  author = staff_actor()
  or (state <> 'draft' and exists (select from unnest(provinces) as touched (province) where staff_sees(touched.province)))
);
create policy staff_drafts on change_set for insert to chumchon_staff
  with check (author = staff_actor() and state = 'draft');
create policy staff_hands_in on change_set for update to chumchon_staff
  using (author = staff_actor() and state = 'draft')
  with check (author = staff_actor() and state in ('draft', 'waiting'));
create policy staff_discards on change_set for delete to chumchon_staff
  using (author = staff_actor() and state = 'draft');

alter table change enable row level security;
create policy staff_reads on change for select to chumchon_staff using (
  staff_sees_content(before) and staff_sees_content(after)
  and exists (select from change_set where change_set.id = change.change_set)
);
create policy staff_drafts on change for insert to chumchon_staff with check (
  staff_sees_content(before) and staff_sees_content(after)
  and exists (
    select from change_set
    where change_set.id = change.change_set and author = staff_actor() and state = 'draft')
);
create policy staff_drops on change for delete to chumchon_staff using (
  exists (
    select from change_set
    where change_set.id = change.change_set and author = staff_actor() and state = 'draft')
);

alter table log enable row level security;
create policy staff_reads on log for select to chumchon_staff using (
  exists (select from change_set where change_set.id = log.change_set)
);
create policy staff_writes on log for insert to chumchon_staff
  with check (actor = staff_actor() and action in ('draft', 'submit'));

-- A person may not write who decided, when, or what was there before.
grant select, delete on change_set to chumchon_staff;
grant insert (programme, kind, mode, author, source_th, source_en, as_of, file, demonstration, reverts) on change_set
  to chumchon_staff;
grant update (state, submitted_at, provinces, added, changed, removed, same, demonstration) on change_set to chumchon_staff;
grant select, insert, delete on change to chumchon_staff;
grant select on log to chumchon_staff;
grant insert (actor, action, change_set, programme, detail) on log to chumchon_staff;
