/** What the address of the page asked for, and the next page keeps: the language, and real data only. */
export function keptAddress(path: string): string {
  const asked = new URLSearchParams(location.search);
  const kept = new URLSearchParams();
  if (asked.get("only") === "real") kept.set("only", "real");
  if (document.documentElement.lang === "en") kept.set("lang", "en");
  return kept.size > 0 ? `${path}?${kept}` : path;
}
