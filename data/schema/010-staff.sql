-- Accounts of staff, as better-auth keeps them (its names, hence the quotes), in a schema that one role alone may use; and
-- the role by which staff read records: row-level security shows it the provinces that the transaction was set to.
do $$
begin
  if not exists (select from pg_roles where rolname = 'chumchon_accounts') then
    create role chumchon_accounts nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end
$$;
do $$
begin
  if not exists (select from pg_roles where rolname = 'chumchon_staff') then
    create role chumchon_staff nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end
$$;
do $$
declare
  own text;
begin
  foreach own in array array['chumchon_accounts', 'chumchon_staff'] loop
    if not pg_has_role(current_user, own, 'member') then
      execute format('grant %I to %I', own, current_user);
    end if;
  end loop;
end
$$;

create schema accounts;

create table accounts."user" (
  id text primary key,
  name text not null,
  -- better-auth knows people by it; nobody is written to: <username>@staff.invalid
  email text not null unique,
  "emailVerified" boolean not null,
  image text,
  username text not null unique,
  "displayUsername" text,
  "twoFactorEnabled" boolean,
  role text not null check (role in ('viewer', 'editor', 'approver', 'administrator')),
  -- 'nation', or codes of provinces between commas
  scope text not null check (scope ~ '^(nation|[0-9]{2}(,[0-9]{2})*)$'),
  disabled boolean not null default false,
  -- of a password that somebody else has seen: until it is changed nothing else may be done
  "mustChangePassword" boolean not null default true,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create table accounts.session (
  id text primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references accounts."user" (id) on delete cascade
);
create table accounts.account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references accounts."user" (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null
);
create table accounts.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create table accounts."twoFactor" (
  id text primary key,
  secret text not null,
  "backupCodes" text not null,
  "userId" text not null references accounts."user" (id) on delete cascade,
  verified boolean,
  "failedVerificationCount" integer,
  "lockedUntil" timestamptz
);
create table accounts."rateLimit" (
  id text primary key,
  key text not null unique,
  count integer not null,
  "lastRequest" bigint not null
);
create index session_by_user on accounts.session ("userId");
create index account_by_user on accounts.account ("userId");
create index verification_identifier on accounts.verification (identifier);
create index two_factor_user on accounts."twoFactor" ("userId");

-- Sign-ins that failed in a row, by user name and by where they came from; '' = from all places where the person is not
-- known. Names that nobody has are counted too, so that an answer does not tell them apart; rows leave after an hour.
create table accounts.failure (
  username text not null,
  place text not null,
  failures integer not null,
  wait_until timestamptz not null,
  primary key (username, place)
);
create index failure_wait_until on accounts.failure (wait_until);

-- What the server makes for itself, such as the key that signs cookies.
create table accounts.setting (
  name text primary key,
  value text not null
);

grant usage on schema accounts to chumchon_accounts;
grant select, insert, update, delete on all tables in schema accounts to chumchon_accounts;

-- Whether the present transaction may see records of a province. Nothing set: none.
create function staff_sees(province text) returns boolean
language sql stable parallel safe
return coalesce(
  current_setting('chumchon.scope', true) = 'nation'
  or province = any (string_to_array(current_setting('chumchon.scope', true), ',')),
  false
);

-- Partitions are not granted: what is read goes through the parent, where the policy stands.
alter table record enable row level security;
create policy staff_reads on record for select to chumchon_staff using (staff_sees(province));
grant usage on schema public to chumchon_staff;
grant select on record, region, area, area_alias, office, population, tambon, tambon_lao, dataset to chumchon_staff;
