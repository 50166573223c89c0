/** Statements that cannot work when all clients share one session. */
const UNSUPPORTED: [pattern: RegExp, what: string][] = [
  [/\bcopy\b[^;]*\bfrom\s+stdin\b/i, "COPY FROM STDIN"],
  [/^\s*(un)?listen\b/i, "LISTEN"],
  [/^\s*(discard\s+all|deallocate\s+(prepare\s+)?all)\b/i, "DISCARD ALL, DEALLOCATE ALL"],
];

/**
 * The statement to run instead of `sql`, or null when it can run. The other statement fails with SQLSTATE 0A000, so
 * that the client sees an ordinary error, and its transaction ends as it would on any server.
 */
export function failingInstead(sql: string, hint: string): string | null {
  const found = UNSUPPORTED.find(([pattern]) => pattern.test(sql));
  if (!found) return null;
  const text = `${found[1]}: not available, since all connections share one session${hint && `; ${hint}`}`;
  return `do $$ begin raise exception using errcode = '0A000', message = '${text.replaceAll("'", "''")}'; end $$`;
}
