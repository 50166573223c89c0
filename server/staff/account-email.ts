/** As whom the identity provider knows a person: an address that an administrator wrote down. */
import type postgres from "postgres";
import { type ProblemError, unexpected } from "../answers/problem.ts";
import { endAllSessions } from "./account-sessions.ts";
import { PROVIDER } from "./identity-provider.ts";

/** The code of PostgreSQL for a value that is there already. */
const UNIQUE_VIOLATION = "23505";

/** better-auth knows nobody without an address; this one never counts as verified, see schema/020. */
export const placeholder = (username: string) => `${username.toLowerCase()}@staff.invalid`;

export function takenEmail(email: string): ProblemError {
  return unexpected("email", email, { th: "มีบัญชีที่ใช้อีเมลนี้แล้ว", en: "another account has this address" });
}

/** With another address the link to the provider ends, and so do the sessions of whoever came by it. @throws ProblemError */
export async function setEmail(tx: postgres.TransactionSql, id: string, email: string | null): Promise<void> {
  const changed = await tx`
    with wanted as (select coalesce(${email}, username || '@staff.invalid') as email from "user" where id = ${id})
    update "user" set email = wanted.email, "updatedAt" = now() from wanted
    where id = ${id} and "user".email <> wanted.email returning id`.catch((error: { code?: string }) => {
    throw error.code === UNIQUE_VIOLATION && email !== null ? takenEmail(email) : error;
  });
  if (changed.length === 0) return;
  const ended = await tx`delete from account where "userId" = ${id} and "providerId" = ${PROVIDER} returning id`;
  if (ended.length > 0) await endAllSessions(tx, id);
}
