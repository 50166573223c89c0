/** Accounts and sessions, by better-auth over the schema `accounts`. */
import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes, randomUUID } from "node:crypto";
import { type BetterAuthOptions, betterAuth } from "better-auth";
import { twoFactor, username } from "better-auth/plugins";
import { PostgresJSDialect } from "kysely-postgres-js";
import type postgres from "postgres";
import { type Actor, formatScope, parseScope, type Role, type Scope } from "../../data/staff.ts";
import { accountSessions } from "./account-sessions.ts";
import { LONGEST_WAIT, signInWaits } from "./sign-in-waits.ts";

/** Path of everything that better-auth answers. */
export const AUTH_PATH = "/api/auth";
/** The header by which it is told who asks; what a client sends of that name is replaced. */
export const CLIENT_ADDRESS = "x-chumchon-client";

export interface AccountSettings {
  /** Address of the server when a proxy stands before it. */
  publicUrl: string | undefined;
  /** Signs cookies; made and kept in the database when left out. */
  secret?: string | undefined;
  /** Sign-ins and changes of a password from one address, which may be that of a whole office. */
  attemptsPerMinute?: number;
}

export interface NewAccount {
  username: string;
  name: string;
  role: Role;
  scope: Scope;
}

export interface Account extends NewAccount {
  id: string;
  disabled: boolean;
  mustChangePassword: boolean;
  twoFactor: boolean;
}

export interface SignedIn {
  actor: Actor;
  mustChangePassword: boolean;
  /** Id of the session, which is no secret. */
  session: string;
}

interface UserRow {
  id: string;
  username: string;
  name: string;
  role: Role;
  scope: string;
  disabled: boolean;
  mustChangePassword: boolean;
  twoFactorEnabled: boolean | null;
}

/** The key that signs cookies: the same for every server on this database. */
async function storedSecret(sql: postgres.Sql): Promise<string> {
  const made = randomBytes(32).toString("base64url");
  await sql`insert into setting (name, value) values ('secret', ${made}) on conflict (name) do nothing`;
  const [row] = await sql<{ value: string }[]>`select value from setting where name = 'secret'`;
  return row?.value ?? made;
}

const CLOSED = [
  "/sign-up/email",
  "/sign-in/email",
  "/update-user",
  "/delete-user",
  "/change-email",
  "/reset-password",
  "/request-password-reset",
  "/is-username-available",
  // they tell the tokens of sessions; ours are under /api/staff/me/sessions
  "/list-sessions",
  "/revoke-session",
  // codes by mail or text message
  "/two-factor/send-otp",
  "/two-factor/verify-otp",
];

/** Its wait can be reached only by somebody who knows the password. */
const SECOND_FACTOR = {
  issuer: "แผนที่ขบวนชุมชน",
  accountLockout: { maxFailedAttempts: 10, durationSeconds: LONGEST_WAIT },
};

/** What went wrong while better-auth answered a request: its answer only says that something did. */
const asked = new AsyncLocalStorage<{ error?: unknown }>();

function options(sql: postgres.Sql, secret: string, { publicUrl, attemptsPerMinute = 30 }: AccountSettings) {
  const attempts = { window: 60, max: attemptsPerMinute };
  return {
    appName: "แผนที่ขบวนชุมชน",
    basePath: AUTH_PATH,
    secret,
    ...(publicUrl && { baseURL: publicUrl }),
    trustedOrigins: (request?: Request) => (request ? [publicUrl ?? new URL(request.url).origin] : []),
    database: { dialect: new PostgresJSDialect({ postgres: sql }), type: "postgres" },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    session: { expiresIn: 12 * 3600, updateAge: 3600 },
    disabledPaths: CLOSED,
    rateLimit: {
      enabled: true,
      storage: "database",
      window: 60,
      max: 4 * attemptsPerMinute,
      customRules: { "/sign-in/username": attempts, "/change-password": attempts, "/two-factor/*": attempts },
    },
    user: {
      additionalFields: {
        role: { type: "string", input: false, required: true },
        scope: { type: "string", input: false, required: true },
        disabled: { type: "boolean", input: false, required: true, defaultValue: false },
        mustChangePassword: { type: "boolean", input: false, required: true, defaultValue: true },
      },
    },
    advanced: {
      useSecureCookies: publicUrl?.startsWith("https:") ?? false,
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
      cookiePrefix: "chumchon",
    },
    plugins: [username({ minUsernameLength: 3, maxUsernameLength: 40 }), twoFactor(SECOND_FACTOR)],
    telemetry: { enabled: false },
    logger: { disabled: true },
    onAPIError: {
      onError: (error: unknown) => {
        const failing = asked.getStore();
        if (failing) failing.error = error;
      },
    },
  } satisfies BetterAuthOptions;
}

/** A one-time password that can be read over the telephone. */
function newPassword(): string {
  return randomBytes(12)
    .toString("base64url")
    .replace(/[-_lIO0]/g, "x");
}

function accountOf({ scope, twoFactorEnabled, ...row }: UserRow): Account {
  return { ...row, scope: parseScope(scope), twoFactor: twoFactorEnabled ?? false };
}

/** @param sql connections of the role `chumchon_accounts`, whose search path is its schema */
export async function openAccounts(sql: postgres.Sql, settings: AccountSettings) {
  const secret = settings.secret ?? (await storedSecret(sql));
  const auth = betterAuth(options(sql, secret, settings));
  const context = await auth.$context;
  const columns = sql`id, username, name, role, scope, disabled, "mustChangePassword", "twoFactorEnabled"`;

  async function one(username: string): Promise<Account | null> {
    const [row] = await sql<UserRow[]>`select ${columns} from "user" where username = ${username.toLowerCase()}`;
    return row ? accountOf(row) : null;
  }

  return {
    waits: signInWaits(sql),
    sessions: accountSessions(sql),
    /** Signs the cookies that are not of better-auth. */
    secret,

    /** Answers what comes under AUTH_PATH. Rejects with what the database said where it is away. */
    answer(request: Request): Promise<Response> {
      const failing: { error?: unknown } = {};
      return asked.run(failing, async () => {
        const response = await auth.handler(request);
        if (response.status < 500) return response;
        throw failing.error ?? new Error(`${response.status} of ${AUTH_PATH}`);
      });
    },

    /** Who sends this request; null without a session that holds, and for accounts that are disabled. */
    async signedIn(headers: Headers): Promise<SignedIn | null> {
      const session = await auth.api.getSession({ headers });
      if (!session || session.user.disabled) return null;
      const { id, username, name, role, scope, mustChangePassword } = session.user as unknown as UserRow;
      const actor = { id, username, name, role, scope: parseScope(scope) };
      return { actor, mustChangePassword, session: session.session.id };
    },

    async list(): Promise<Account[]> {
      return (await sql<UserRow[]>`select ${columns} from "user" order by username`).map(accountOf);
    },

    find: one,

    /** Gives the one-time password; null when the user name is taken. */
    async add({ username, name, role, scope }: NewAccount): Promise<string | null> {
      const password = newPassword();
      const id = randomUUID();
      const hash = await context.password.hash(password);
      const user = {
        id,
        email: `${username.toLowerCase()}@staff.invalid`,
        emailVerified: true,
        name,
        username: username.toLowerCase(),
        displayUsername: username,
        role,
        scope: formatScope(scope),
      };
      return sql.begin(async (tx) => {
        const made = await tx`insert into "user" ${tx(user)} on conflict do nothing returning id`;
        if (made.length === 0) return null;
        await tx`insert into account (id, "accountId", "providerId", "userId", password, "updatedAt")
          values (${randomUUID()}, ${id}, 'credential', ${id}, ${hash}, now())`;
        return password;
      });
    },

    /** A new one-time password; all sessions and the second factor end. */
    async reset(id: string): Promise<string> {
      const password = newPassword();
      const hash = await context.password.hash(password);
      await sql.begin(async (tx) => {
        await tx`update account set password = ${hash}, "updatedAt" = now() where "userId" = ${id} and "providerId" = 'credential'`;
        await tx`update "user" set "mustChangePassword" = true, "twoFactorEnabled" = false where id = ${id}`;
        await tx`delete from "twoFactor" where "userId" = ${id}`;
        await tx`delete from session where "userId" = ${id}`;
      });
      return password;
    },

    async change(id: string, change: Partial<Pick<Account, "name" | "role" | "scope" | "disabled">>): Promise<void> {
      const { scope, ...rest } = change;
      const values = { ...rest, ...(scope && { scope: formatScope(scope) }) };
      if (Object.keys(values).length === 0) return;
      await sql`update "user" set ${sql(values)}, "updatedAt" = now() where id = ${id}`;
      // what was allowed is asked anew with every request; who may not enter at all is out at once
      if (change.disabled) await sql`delete from session where "userId" = ${id}`;
    },

    /** The person has chosen a password of their own. */
    async passwordChanged(id: string): Promise<void> {
      await sql`update "user" set "mustChangePassword" = false where id = ${id}`;
    },
  };
}

export type Accounts = Awaited<ReturnType<typeof openAccounts>>;
