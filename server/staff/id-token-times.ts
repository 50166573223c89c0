/**
 * Tells a token that came at a wrong time, by the clock of this server, from one that is wrong. better-auth only says that a
 * token did not stand the check.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { BetterAuthPlugin } from "better-auth";
import { createAuthMiddleware } from "better-auth/api";
import { type OAuthIdTokenConfig, type OAuthProvider, verifyProviderIdToken } from "better-auth/oauth2";
import { errors, jwtVerify } from "jose";
import { CALLBACK } from "./auth-options.ts";

/** What is found out of one visit to the provider. */
export interface Visit {
  /** s that this server's clock is after the time at which a token was made that fails by its times alone. */
  clockAhead?: number;
}

type Keys = Extract<OAuthIdTokenConfig, { jwks: unknown }>;

const visits = new AsyncLocalStorage<Visit>();

/** Null for a token that fails by something else: times are looked at last. */
async function clockAhead(token: string, { jwks, issuer, audience, algorithms }: Keys): Promise<number | null> {
  const wanted = { audience, ...(issuer && { issuer }), ...(algorithms && { algorithms }) };
  try {
    await jwtVerify(token, jwks, wanted);
    return null;
  } catch (error) {
    const early = error instanceof errors.JWTClaimValidationFailed && error.claim === "nbf";
    if (!early && !(error instanceof errors.JWTExpired)) return null;
    const { iat } = error.payload;
    return iat === undefined ? null : Math.round(Date.now() / 1000) - iat;
  }
}

/** The provider's check, which notes why it failed. */
function watched(provider: OAuthProvider, idToken: Keys): OAuthIdTokenConfig {
  return {
    async verify(token, nonce, context) {
      if (await verifyProviderIdToken({ ...provider, idToken }, token, nonce, context)) return true;
      const visit = visits.getStore();
      const ahead = await clockAhead(token, idToken);
      if (visit && ahead !== null) visit.clockAhead = ahead;
      return false;
    },
  };
}

/** Stands after the plugin that makes the provider, which it may do as late as at the callback itself. */
export function watchingTimes(providerId: string): BetterAuthPlugin {
  return {
    id: "id-token-times",
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === CALLBACK,
          handler: createAuthMiddleware(async ({ context }) => {
            const provider = context.socialProviders.find(({ id }) => id === providerId);
            if (provider?.idToken && "jwks" in provider.idToken) provider.idToken = watched(provider, provider.idToken);
          }),
        },
      ],
    },
  };
}

/** Notes in `visit` what is found while it is answered. */
export const during = <Answer>(visit: Visit, answer: () => Promise<Answer>): Promise<Answer> =>
  visits.run(visit, answer);
