/** On a PostgreSQL of its own: the login of public reading, which has no right to more. */
import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import postgres from "postgres";
import type { Bilingual } from "../../../data/area.ts";

export interface Login {
  user: string;
  password: string;
}

/** For an administrator, with a password of their own. */
const COMMANDS =
  "create role chumchon_public login password '…' in role chumchon_reader; " +
  "DATABASE_READER_URL=postgres://chumchon_public:…@HOST/DATABASE";

/** What is told where public reading shares the login of the owner. */
export function sharedLogin(reason: string): Bilingual {
  return {
    th: `การอ่านสาธารณะยังใช้บัญชีของ DATABASE_URL (set role) เพราะสร้างบัญชีแยกไม่ได้ (${reason}) ให้ผู้ดูแลระบบสั่ง: ${COMMANDS}`,
    en: `Public reading shares the login of DATABASE_URL (set role), since it could not be given its own (${reason}). An administrator runs: ${COMMANDS}`,
  };
}

/** Any number will do, as long as every server on this database takes the same one. */
const LOCK = 2581;

/** The password as PostgreSQL stores it (RFC 5803), so that the statement, which a server may log, does not hold it. */
function verifierOf(password: string): string {
  const rounds = 4096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, rounds, 32, "sha256");
  const key = (label: string) => createHmac("sha256", salted).update(label).digest();
  const stored = createHash("sha256").update(key("Client Key")).digest("base64");
  return `SCRAM-SHA-256$${rounds}:${salt.toString("base64")}$${stored}:${key("Server Key").toString("base64")}`;
}

/**
 * The login for the database that `owner` is connected to, made when there is none. Its password stays in a table that
 * nobody but the owner reads. Rejects where the owner may not make roles.
 */
export async function readerLogin(owner: postgres.Sql): Promise<Login> {
  return await owner.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${LOCK}::bigint)`;
    await tx`create table if not exists reader_login (name text primary key, password text not null)`;
    await tx`revoke all on reader_login from public`;
    // roles belong to the whole cluster, and each database of it has a login of its own
    const [found] = await tx<{ user: string; password: string | null; exists: boolean }[]>`
      select name as user, password, exists (select from pg_roles where rolname = name) as exists
      from (select 'chumchon_public_' || substr(md5(current_database()), 1, 12) as name) as own
      left join reader_login using (name)`;
    if (!found) throw new Error("No name for the login");
    const { user, exists } = found;
    if (exists && found.password !== null) return { user, password: found.password };
    const password = randomBytes(24).toString("base64url");
    await tx.unsafe(`do $$ begin
      if not exists (select from pg_roles where rolname = 'chumchon_reader') then create role chumchon_reader nologin; end if;
    exception when duplicate_object or unique_violation then null;
    end $$`);
    // an identifier of letters and digits, and a verifier without quotes: both are made here
    await tx.unsafe(`${exists ? "alter" : "create"} role ${user} login password '${verifierOf(password)}'`);
    await tx.unsafe(`grant chumchon_reader to ${user}`);
    await tx`insert into reader_login ${tx({ name: user, password })}
      on conflict (name) do update set password = excluded.password`;
    return { user, password };
  });
}

/** Rejects when nobody is let in so: the server may allow only some to connect. */
export async function tryLogin(url: string, login: Partial<Login>): Promise<void> {
  const probe = postgres(url, { ...login, max: 1, connect_timeout: 5, connection: { role: "chumchon_reader" } });
  try {
    await probe`select 1`;
  } finally {
    await probe.end({ timeout: 1 });
  }
}
