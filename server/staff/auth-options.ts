/** How better-auth keeps accounts: what of it is used, and what it may write down. */
import { APIError, type BetterAuthOptions } from "better-auth";
import { twoFactor, username } from "better-auth/plugins";
import { PostgresJSDialect } from "kysely-postgres-js";
import type postgres from "postgres";
import { LONGEST_WAIT } from "./sign-in-waits.ts";

/** Path of everything that better-auth answers. */
export const AUTH_PATH = "/api/auth";
/** The header by which it is told who asks; what a client sends of that name is replaced. */
export const CLIENT_ADDRESS = "x-chumchon-client";
/** Marks a browser in which the person has signed in before: its own mistakes alone make it wait. */
export const KNOWN_DEVICE = "x-chumchon-known-device";
/** Where an identity provider sends people back to, as better-auth names the endpoint. */
export const CALLBACK = "/callback/:id";

export interface AuthSettings {
  /** Address of the server when a proxy stands before it. */
  publicUrl: string | undefined;
  /** Signs cookies. */
  secret: string;
  /** Sign-ins and changes of a password from one address, which may be that of a whole office. */
  attemptsPerMinute: number;
  /** What better-auth's answer does not tell of an error. */
  onError(error: unknown): void;
}

/** The second factor that somebody chose here is asked for after their identity provider as well. */
function secondFactor() {
  const plugin = twoFactor({
    issuer: "แผนที่ขบวนชุมชน",
    // can be reached only by somebody who knows the password
    accountLockout: { maxFailedAttempts: 10, durationSeconds: LONGEST_WAIT },
  });
  const after = plugin.hooks.after.map(({ matcher, handler }) => ({
    handler,
    matcher: (context: Parameters<typeof matcher>[0]) => matcher(context) || context.path === CALLBACK,
  }));
  return { ...plugin, hooks: { ...plugin.hooks, after } };
}

export function authOptions(sql: postgres.Sql, { publicUrl, secret, attemptsPerMinute, onError }: AuthSettings) {
  const attempts = { window: 60, max: attemptsPerMinute };
  return {
    appName: "แผนที่ขบวนชุมชน",
    basePath: AUTH_PATH,
    secret,
    ...(publicUrl && { baseURL: publicUrl }),
    trustedOrigins: (request?: Request) => (request ? [publicUrl ?? new URL(request.url).origin] : []),
    database: { dialect: new PostgresJSDialect({ postgres: sql }), type: "postgres" },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    session: {
      expiresIn: 12 * 3600,
      updateAge: 3600,
      additionalFields: { byProvider: { type: "boolean", input: false, required: false } },
    },
    account: { updateAccountOnSignIn: false },
    rateLimit: {
      enabled: true,
      storage: "database",
      window: 60,
      max: 4 * attemptsPerMinute,
      customRules: {
        // somebody else behind the same address must not use up its attempts
        "/sign-in/username": (request: Request) => (request.headers.has(KNOWN_DEVICE) ? false : attempts),
        "/sign-in/social": attempts,
        "/change-password": attempts,
        "/two-factor/*": attempts,
      },
    },
    user: {
      additionalFields: {
        role: { type: "string", input: false, required: true },
        scope: { type: "string", input: false, required: true },
        disabled: { type: "boolean", input: false, required: true, defaultValue: false },
        mustChangePassword: { type: "boolean", input: false, required: true, defaultValue: true },
      },
    },
    databaseHooks: {
      session: {
        create: {
          // by whichever way somebody comes
          async before(session, context) {
            const [user] = await sql<{ disabled: boolean }[]>`select disabled from "user" where id = ${session.userId}`;
            if (!user || user.disabled) throw new APIError("UNAUTHORIZED", { code: "ACCOUNT_DISABLED" });
            return { data: { ...session, ...(context?.path === CALLBACK && { byProvider: true }) } };
          },
        },
      },
      account: {
        create: {
          // nothing is asked of the provider later on
          before: async (account) => ({
            data: { ...account, accessToken: null, refreshToken: null, idToken: null },
          }),
        },
      },
    },
    advanced: {
      useSecureCookies: publicUrl?.startsWith("https:") ?? false,
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
      cookiePrefix: "chumchon",
    },
    plugins: [username({ minUsernameLength: 3, maxUsernameLength: 40 }), secondFactor()],
    telemetry: { enabled: false },
    logger: { disabled: true },
    onAPIError: { onError, errorURL: `${publicUrl ?? ""}/staff` },
  } satisfies BetterAuthOptions;
}
