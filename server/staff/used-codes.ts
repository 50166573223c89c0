/** Codes of authenticator apps: each is good once, though it is right for a minute and a half (RFC 6238, 5.2). */
import type postgres from "postgres";

export function usedCodes(sql: postgres.Sql) {
  return {
    /** False where the person has used it already. */
    async use(userId: string, code: string): Promise<boolean> {
      await sql`delete from used_code where used_at < now() - interval '5 minutes'`;
      const first = await sql`
        insert into used_code ("userId", code) values (${userId}, ${code}) on conflict do nothing returning code`;
      return first.length > 0;
    },
  };
}
