/** How a visit to the identity provider ended, for the screen of signing in to say. */

/**
 * `code`: the second factor is asked for yet. `unknown`: no account here for an address that the provider verified. `closed`: the
 * account is disabled. `expired`: it took too long, or began in another browser. `refused`: what the provider answered did not
 * stand the check. `clock`: it failed by its times alone, so the clocks of the two servers differ. `away`: it cannot be reached.
 */
export const PROVIDER_OUTCOMES = [
  "code",
  "unknown",
  "closed",
  "cancelled",
  "expired",
  "refused",
  "clock",
  "away",
] as const;
export type ProviderOutcome = (typeof PROVIDER_OUTCOMES)[number];

/** By the errors of better-auth, and those that a provider sends (OpenID Connect Core, 3.1.2.6). */
const BY_ERROR: Readonly<Record<string, ProviderOutcome>> = {
  signup_disabled: "unknown",
  account_not_linked: "unknown",
  unable_to_link_account: "unknown",
  email_not_found: "unknown",
  ACCOUNT_DISABLED: "closed",
  access_denied: "cancelled",
  login_required: "cancelled",
  interaction_required: "cancelled",
  consent_required: "cancelled",
  account_selection_required: "cancelled",
  state_mismatch: "expired",
  state_not_found: "expired",
  temporarily_unavailable: "away",
  server_error: "away",
  oauth_provider_not_found: "away",
};

export function outcomeOf(error: string): ProviderOutcome {
  return (Object.hasOwn(BY_ERROR, error) && BY_ERROR[error]) || "refused";
}
