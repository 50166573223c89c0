/**
 * Statements that cannot work when all clients share one session. They are replaced by one that fails, so that the
 * client sees an ordinary error and its transaction ends as it would on any server.
 */
const REFUSALS: [pattern: RegExp, what: string][] = [
  [/\bcopy\b[^;]*\bfrom\s+stdin\b/i, "COPY FROM STDIN"],
  [/^\s*(un)?listen\b/i, "LISTEN"],
  [/^\s*(discard\s+all|deallocate\s+(prepare\s+)?all)\b/i, "DISCARD ALL, DEALLOCATE ALL"],
];

/** The statement to run instead of `sql`, or null when it is welcome. */
export function refusal(sql: string): string | null {
  const found = REFUSALS.find(([pattern]) => pattern.test(sql));
  if (!found) return null;
  return `do $$ begin raise exception using errcode = '0A000', message =
    '${found[1]}: not available on the embedded engine; use DATABASE_URL (ใช้ไม่ได้กับฐานข้อมูลในเครื่อง)'; end $$`;
}
