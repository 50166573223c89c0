/** An office's identity provider on a free port of this machine, and the people who sign in there. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { Provider } from "oidc-provider";
import type { OidcSettings } from "../../../server/config.ts";

/** Somebody as the provider knows them. */
export interface Identity {
  sub: string;
  email?: string;
  email_verified?: boolean;
}

type Key = Parameters<SignJWT["sign"]>[0];
/** Makes another ID token of the true one's claims. */
export type Forgery = (claims: JWTPayload, own: Key) => Promise<string | undefined>;

const ALGORITHM = "RS256";
const KEY_ID = "office";

export async function newKey() {
  return await generateKeyPair(ALGORITHM, { extractable: true });
}

export function signed(claims: JWTPayload, key: Key): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: ALGORITHM, kid: KEY_ID }).sign(key);
}

function claimsOf(token: string): JWTPayload {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
}

/** @param redirectUri where it may send people back to */
export async function openOffice(redirectUri: string) {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const settings: OidcSettings = {
    issuer,
    clientId: "chumchon",
    clientSecret: "a secret of the test",
    name: "สำนักงาน",
    trustEmail: false,
  };
  const { privateKey } = await newKey();
  const jwk = { ...(await exportJWK(privateKey)), kid: KEY_ID, use: "sig", alg: ALGORITHM };

  const people = new Map<string, Identity>();
  let present: Identity | null = null;
  let forgery: Forgery | undefined;
  let away = false;

  const provider: Provider = new Provider(issuer, {
    clients: [{ client_id: settings.clientId, client_secret: settings.clientSecret, redirect_uris: [redirectUri] }],
    jwks: { keys: [jwk] },
    cookies: { keys: ["a key of the test"] },
    claims: { openid: ["sub"], email: ["email", "email_verified"] },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, sub) => ({ accountId: sub, claims: async () => ({ ...people.get(sub), sub }) }),
    async loadExistingGrant({ oidc: { client, session } }) {
      const grant = new provider.Grant({ clientId: client?.clientId ?? "", accountId: session?.accountId ?? "" });
      grant.addOIDCScope("openid email");
      await grant.save();
      return grant;
    },
  });
  provider.use(async (ctx, next) => {
    await next();
    const body: unknown = ctx.body;
    if (!forgery || ctx.path !== "/token" || typeof body !== "object" || body === null || !("id_token" in body)) return;
    const forged = await forgery(claimsOf(String(body.id_token)), privateKey);
    ctx.body = { ...body, id_token: forged };
  });
  const answer = provider.callback();
  server.on("request", (request, response) => {
    if (away) return response.writeHead(502).end();
    if (!request.url?.startsWith("/interaction/")) return answer(request, response);
    const result = present ? { login: { accountId: present.sub } } : { error: "access_denied" };
    void provider.interactionFinished(request, response, result);
  });

  /** Who comes next; without somebody, it is cancelled there. */
  function expect(who: Identity | null) {
    if (who) people.set(who.sub, who);
    present = who;
  }

  return {
    settings,
    /** Whether a gateway answers in its place. */
    setAway(now: boolean) {
      away = now;
    },
    expect,
    /** Walks through the provider as a browser does. @returns where it leads back to */
    async visit(address: string, who: Identity | null, forge?: Forgery): Promise<URL> {
      expect(who);
      forgery = forge;
      const cookies = new Map<string, string>();
      let at = new URL(address);
      while (at.origin === issuer) {
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
        const response = await fetch(at, { redirect: "manual", headers: { cookie } });
        for (const set of response.headers.getSetCookie()) {
          const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
          cookies.set(name, value);
        }
        const location = response.headers.get("location");
        if (!location) throw new Error(`${response.status} of ${at}: ${await response.text()}`);
        at = new URL(location, at);
      }
      return at;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
