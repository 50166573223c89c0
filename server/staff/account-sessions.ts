/** Where a person is signed in. What proves a session, its token, never leaves the database. */
import type postgres from "postgres";

export interface AccountSession {
  id: string;
  /** UTC, ISO 8601. */
  since: string;
  userAgent: string | null;
  address: string | null;
}

type Sql = postgres.Sql | postgres.TransactionSql;

/** Sign-ins that were right as far as they went, and wait for a code. */
export async function endHalfSignIns(sql: Sql, userId: string): Promise<void> {
  await sql`delete from verification where value = ${userId}`;
}

/** Whoever is in, or halfway in, is out. */
export async function endAllSessions(sql: Sql, userId: string): Promise<void> {
  await sql`delete from session where "userId" = ${userId}`;
  await endHalfSignIns(sql, userId);
}

export function accountSessions(sql: postgres.Sql) {
  return {
    /** The newest first. */
    async list(userId: string): Promise<AccountSession[]> {
      return sql<AccountSession[]>`
        select id, to_char("createdAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since,
          "userAgent", "ipAddress" as address
        from session where "userId" = ${userId} and "expiresAt" > now() order by "createdAt" desc, id`;
    },

    /** False where the person has no such session. */
    async end(userId: string, id: string): Promise<boolean> {
      const ended = await sql`delete from session where "userId" = ${userId} and id = ${id} returning id`;
      return ended.length > 0;
    },

    async endByToken(token: string): Promise<void> {
      await sql`delete from session where token = ${token}`;
    },
  };
}
