-- What staff read of a record beside its values: who changed it, and whether a change of it waits.

-- The name of an account, for those who see what it did; null for what was done without one. Accounts themselves stay
-- with the one role that may use them.
create function staff_name(account text) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp
return (select name from accounts."user" where id = account);
revoke all on function staff_name (text) from public;
grant execute on function staff_name (text) to chumchon_staff;

-- Whether a change of a record waits is looked up by its key, among the few sets that wait.
create index change_set_waiting on change_set (programme) where state = 'waiting';
