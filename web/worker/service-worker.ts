/**
 * What was visited keeps working without a network. The files of the explorer are kept as one version, which a newer one
 * replaces when no page of it is open any more; answers, tiles and pages are asked of the server first, and what was kept
 * is given, with its age, where that cannot be reached. Only what the server publishes is kept, so nothing of staff is.
 */

import FILES from "virtual:kept-files";
import { clientsClaim } from "workbox-core";
import { ExpirationPlugin } from "workbox-expiration";
import { cleanupOutdatedCaches, createHandlerBoundToURL, matchPrecache, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { NetworkFirst, type StrategyOptions } from "workbox-strategies";
import { ANSWERS, KEPT_AT } from "../api/kept.ts";
import { sayingItsAge } from "./kept-page.ts";

/** A network that says nothing for so long (s) is none. */
const PATIENCE = 10;
const DAYS = 24 * 60 * 60;

type Plugin = NonNullable<StrategyOptions["plugins"]>[number];

const publishedOnly: Plugin = {
  cacheWillUpdate: async ({ response }) =>
    response.ok && /\bpublic\b/.test(response.headers.get("cache-control") ?? "") ? response : null,
};

const saysItsAge: Plugin = {
  async cachedResponseWillBeUsed({ cachedResponse }) {
    if (!cachedResponse) return cachedResponse;
    const { body, status, headers } = cachedResponse;
    const aged = new Headers(headers);
    aged.set(KEPT_AT, headers.get("date") ?? "");
    return new Response(body, { status, headers: aged });
  },
};

const saysItsAgeInWords: Plugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse }) => cachedResponse && (await sayingItsAge(cachedResponse)),
};

const pageInstead: Plugin = { handlerDidError: () => matchPrecache("/worker/offline.html") };

function serverFirst(cacheName: string, maxEntries: number, ...plugins: Plugin[]) {
  const expiration = new ExpirationPlugin({ maxEntries, maxAgeSeconds: 60 * DAYS, purgeOnQuotaError: true });
  return new NetworkFirst({
    cacheName,
    networkTimeoutSeconds: PATIENCE,
    matchOptions: { ignoreVary: true },
    plugins: [publishedOnly, expiration, ...plugins],
  });
}

clientsClaim();
cleanupOutdatedCaches();
precacheAndRoute(FILES);
registerRoute(new NavigationRoute(createHandlerBoundToURL("/index.html"), { allowlist: [/^\/explore(\?|$)/] }));
registerRoute(
  // files that a person takes along are asked for anew each time
  ({ url, sameOrigin }) => sameOrigin && /^\/(tiles\/|api\/(?!staff|auth)[^.]*$)/.test(url.pathname),
  serverFirst(ANSWERS, 1500, saysItsAge),
);
registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin && request.mode === "navigate" && /^\/($|place\/|search|data$)/.test(url.pathname),
  serverFirst("pages", 50, saysItsAgeInWords, pageInstead),
);
