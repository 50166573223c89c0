/** Statements that cannot work when all clients share one session. */
const UNSUPPORTED: [pattern: RegExp, what: string][] = [
  [/\bcopy\b[^;]*\bfrom\s+stdin\b/i, "COPY FROM STDIN"],
  [/^\s*(un)?listen\b/i, "LISTEN"],
  [/^\s*(discard\s+all|deallocate\s+(prepare\s+)?all)\b/i, "DISCARD ALL, DEALLOCATE ALL"],
];

/** By these a client would become the user who opened the session; by the last, a name in which they are written otherwise. */
const BECOMING_ANOTHER = /authorization|\bdiscard\b|u&["']/i;

/**
 * The statement to run instead of `sql`, or null when it can run. The other statement fails with SQLSTATE 0A000, so
 * that the client sees an ordinary error, and its transaction ends as it would on any server.
 * @param own whether the client came as the user who opened the session
 */
export function failingInstead(sql: string, hint: string, own: boolean): string | null {
  if (!own && BECOMING_ANOTHER.test(sql)) return raising("42501", "permission denied to become another user");
  const found = UNSUPPORTED.find(([pattern]) => pattern.test(sql));
  if (!found) return null;
  const text = `${found[1]}: not available, since all connections share one session${hint && `; ${hint}`}`;
  return raising("0A000", text);
}

function raising(code: string, text: string): string {
  return `do $$ begin raise exception using errcode = '${code}', message = '${text.replaceAll("'", "''")}'; end $$`;
}
