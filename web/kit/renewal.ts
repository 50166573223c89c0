/** Loading the page anew: only when it would come, since a page that is asked for without a network is blank. */

/** Which version of the page was loaded anew; it ends with the tab. */
const RENEWED = "renewed";

/** @returns false when the server does not answer, and nothing was done */
export async function reloadIfServed(): Promise<boolean> {
  const served = await fetch(window.location.href, { method: "HEAD", cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (served) window.location.reload();
  return served;
}

/**
 * After a new version was installed the scripts of the old one are gone. The page that asks for one is loaded anew, once
 * for each version: a script that is missing from the newest one would have it reload without end.
 *
 * @param version what tells two versions of the page apart
 */
export function renewWhenStale(version: string): void {
  window.addEventListener("vite:preloadError", () => {
    if (window.sessionStorage.getItem(RENEWED) === version) return;
    window.sessionStorage.setItem(RENEWED, version);
    void reloadIfServed();
  });
}
