/** How the visit to the identity provider ended, which the server writes into the address. */
import { useEffect, useState } from "react";
import type { ProviderOutcome } from "../../../server/staff/provider-outcome.ts";
import { go } from "../location.ts";
import "./words.ts";

const PARAMETER = "sign_in";

/** What is said of it. After `code` nothing is said but asked. */
export const OUTCOME_WORDS = {
  code: null,
  unknown: "sign_in.unknown",
  closed: "sign_in.closed",
  cancelled: "sign_in.cancelled",
  expired: "sign_in.expired",
  refused: "sign_in.refused",
  clock: "sign_in.clock",
  away: "sign_in.away",
} as const satisfies Record<ProviderOutcome, string | null>;

function isOutcome(text: string | null): text is ProviderOutcome {
  return text !== null && Object.hasOwn(OUTCOME_WORDS, text);
}

/** Said once: the address is that of the page again. */
export function useProviderOutcome() {
  const [outcome, setOutcome] = useState(() => {
    const said = new URLSearchParams(window.location.search).get(PARAMETER);
    return isOutcome(said) ? said : null;
  });
  useEffect(() => {
    const url = new URL(window.location.href);
    if (!url.searchParams.has(PARAMETER)) return;
    url.searchParams.delete(PARAMETER);
    go(url.pathname + url.search, "replace");
  }, []);
  return { outcome, forget: () => setOutcome(null) };
}
