-- Signing in through an office's identity provider (OpenID Connect).

-- An address that an administrator wrote down counts as verified. The placeholder <username>@staff.invalid never does, whoever
-- writes the row (a backup of before, better-auth): no provider can speak for somebody who has no address.
create function accounts.email_as_written() returns trigger language plpgsql as $$
begin
  new.email := lower(new.email);
  new."emailVerified" := new.email not like '%@staff.invalid';
  return new;
end
$$;
create trigger email_as_written before insert or update on accounts."user"
  for each row execute function accounts.email_as_written();
update accounts."user" set email = email;

-- Who came through the provider is not asked to change a one-time password, which they did not use.
alter table accounts.session add column "byProvider" boolean;

-- "accountId" of the provider is '<issuer> <subject>'. A subject belongs to one person, and a person has one subject of an
-- issuer: a mailbox that was given to somebody else opens nothing.
create unique index account_of_subject on accounts.account ("providerId", "accountId");
create unique index subject_of_person on accounts.account ("userId", "providerId", split_part("accountId", ' ', 1));

-- Codes of authenticator apps that were taken: each is right for a minute and a half, and good once (RFC 6238, 5.2).
create table accounts.used_code (
  "userId" text not null references accounts."user" (id) on delete cascade,
  code text not null,
  used_at timestamptz not null default now(),
  primary key ("userId", code)
);
create index used_code_used_at on accounts.used_code (used_at);
grant select, insert, delete on accounts.used_code to chumchon_accounts;
