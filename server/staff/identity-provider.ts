/** Signing in through an office's OpenID Connect provider. Who comes is decided here and by the accounts, not by the provider. */
import { setTimeout as after } from "node:timers/promises";
import { type BetterAuthOptions, betterAuth } from "better-auth";
import { genericOAuth } from "better-auth/plugins";
import { decodeJwt } from "jose";
import type { OidcSettings } from "../config.ts";
import { during, type Visit, watchingTimes } from "./id-token-times.ts";

/** Its name in the database and in the address that it sends people back to. */
export const PROVIDER = "office";
/** ms; it is asked while a person waits. */
const LONGEST_WAIT = 15_000;

function openWith(base: BetterAuthOptions, { issuer, clientId, clientSecret, trustEmail }: OidcSettings) {
  const plugin = genericOAuth({
    config: [
      {
        providerId: PROVIDER,
        discoveryUrl: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
        clientId,
        clientSecret,
        // the method that every provider has to know (RFC 6749, 2.3.1)
        authentication: "basic",
        scopes: ["openid", "email"],
        requireIdTokenVerification: true,
        disableSignUp: true,
        disableProviderLogout: true,
        // an address that the provider says it did not verify stays so
        mapProfileToUser: ({ email_verified }) =>
          trustEmail && email_verified === undefined ? { emailVerified: true } : {},
        /** Called with tokens that were verified, if there are any. */
        accountSubject({ tokens }) {
          if (!tokens.idToken) throw new Error("The provider sent no ID token");
          const { iss, sub } = decodeJwt(tokens.idToken);
          // what the discovery document calls itself is not yet whom the settings name
          if (iss !== issuer || !sub) throw new Error(`The provider is ${iss}, not ${issuer}`);
          return `${iss} ${sub}`;
        },
      },
    ],
  });
  return betterAuth({ ...base, plugins: [...(base.plugins ?? []), plugin, watchingTimes(PROVIDER)] });
}

/**
 * The provider is asked for its addresses when somebody first needs it, by a better-auth of its own: while it is away, or
 * says nothing, the server starts and passwords work.
 */
export function identityProvider(base: BetterAuthOptions, settings: OidcSettings) {
  let opened: ReturnType<typeof openWith> | undefined;
  return {
    name: settings.name,
    /** Null where the provider says nothing in time. */
    async answer(request: Request, visit: Visit = {}): Promise<Response | null> {
      opened ??= openWith(base, settings);
      const { handler } = opened;
      const stop = new AbortController();
      const late = after(LONGEST_WAIT, null, { signal: stop.signal }).catch(() => null);
      try {
        return await Promise.race([during(visit, () => handler(request)), late]);
      } finally {
        stop.abort();
      }
    },
  };
}
