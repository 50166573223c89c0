/** Accounts and sessions, by better-auth over the schema `accounts`. */
import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes, randomUUID } from "node:crypto";
import { betterAuth } from "better-auth";
import type postgres from "postgres";
import { type Actor, formatScope, parseScope, type Role, type Scope } from "../../data/staff.ts";
import { unexpected } from "../answers/problem.ts";
import type { OidcSettings } from "../config.ts";
import { placeholder, setEmail, takenEmail } from "./account-email.ts";
import { accountSessions, endAllSessions, endHalfSignIns } from "./account-sessions.ts";
import { AUTH_PATH, authOptions } from "./auth-options.ts";
import type { Visit } from "./id-token-times.ts";
import { identityProvider, PROVIDER } from "./identity-provider.ts";
import { signInWaits } from "./sign-in-waits.ts";
import { usedCodes } from "./used-codes.ts";

export interface AccountSettings {
  /** Address of the server when a proxy stands before it. */
  publicUrl: string | undefined;
  /** Signs cookies; made and kept in the database when left out. */
  secret?: string | undefined;
  /** Sign-ins and changes of a password from one address, which may be that of a whole office. */
  attemptsPerMinute?: number;
  /** The office's identity provider. */
  oidc?: OidcSettings | undefined;
}

export interface NewAccount {
  username: string;
  name: string;
  role: Role;
  scope: Scope;
  /** In lower case: as whom the identity provider knows the person. */
  email: string | null;
}

export interface Account extends NewAccount {
  id: string;
  disabled: boolean;
  mustChangePassword: boolean;
  twoFactor: boolean;
  /** Has signed in through the identity provider with this address. */
  linked: boolean;
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
  email: string | null;
  disabled: boolean;
  mustChangePassword: boolean;
  twoFactorEnabled: boolean | null;
  linked: boolean;
}

/** The key that signs cookies: the same for every server on this database. */
async function storedSecret(sql: postgres.Sql): Promise<string> {
  const made = randomBytes(32).toString("base64url");
  await sql`insert into setting (name, value) values ('secret', ${made}) on conflict (name) do nothing`;
  const [row] = await sql<{ value: string }[]>`select value from setting where name = 'secret'`;
  return row?.value ?? made;
}

/** What went wrong while better-auth answered a request: its answer only says that something did. */
const asked = new AsyncLocalStorage<{ error?: unknown }>();

/** A one-time password that can be read over the telephone. */
function newPassword(): string {
  return randomBytes(12)
    .toString("base64url")
    .replace(/[-_lIO0]/g, "x");
}

function takenName(username: string) {
  return unexpected("username", username, { th: "มีผู้ใช้ชื่อนี้แล้ว", en: "this user name is taken" });
}

function accountOf({ scope, twoFactorEnabled, ...row }: UserRow): Account {
  return { ...row, scope: parseScope(scope), twoFactor: twoFactorEnabled ?? false };
}

/** @param sql connections of the role `chumchon_accounts`, whose search path is its schema */
export async function openAccounts(sql: postgres.Sql, settings: AccountSettings) {
  const { publicUrl, attemptsPerMinute = 30, oidc } = settings;
  const secret = settings.secret ?? (await storedSecret(sql));
  const onError = (error: unknown) => {
    const failing = asked.getStore();
    if (failing) failing.error = error;
  };
  const options = authOptions(sql, { publicUrl, secret, attemptsPerMinute, onError });
  const auth = betterAuth(options);
  const context = await auth.$context;
  const columns = sql`id, username, name, role, scope, disabled, "mustChangePassword", "twoFactorEnabled",
    case when "emailVerified" then email end as email,
    exists (select from account where "userId" = "user".id and "providerId" = ${PROVIDER}) as linked`;

  async function one(username: string): Promise<Account | null> {
    const [row] = await sql<UserRow[]>`select ${columns} from "user" where username = ${username.toLowerCase()}`;
    return row ? accountOf(row) : null;
  }

  /** @throws what went wrong, where better-auth only says that something did */
  function answered<Answer extends Response | null>(answer: () => Promise<Answer>): Promise<Answer> {
    const failing: { error?: unknown } = {};
    return asked.run(failing, async () => {
      const response = await answer();
      if (!response || response.status < 500) return response;
      throw failing.error ?? new Error(`${response.status} of ${AUTH_PATH}`);
    });
  }

  const provider = oidc && identityProvider(options, oidc);
  return {
    waits: signInWaits(sql),
    codes: usedCodes(sql),
    sessions: accountSessions(sql),
    /** Signs the cookies that are not of better-auth. */
    secret,

    /** Answers what comes under AUTH_PATH. Rejects with what the database said where it is away. */
    answer: (request: Request) => answered(() => auth.handler(request)),

    /** The office's way in, where there is one. */
    provider: provider && {
      name: provider.name,
      answer: (request: Request, visit?: Visit) => answered(() => provider.answer(request, visit)),
    },

    /** Who sends this request; null without a session that holds, and for accounts that are disabled. */
    async signedIn(headers: Headers): Promise<SignedIn | null> {
      const session = await auth.api.getSession({ headers });
      if (!session || session.user.disabled) return null;
      const { id, username, name, role, scope, mustChangePassword } = session.user as unknown as UserRow;
      const actor = { id, username, name, role, scope: parseScope(scope) };
      const { id: sessionId, byProvider } = session.session;
      return { actor, mustChangePassword: mustChangePassword && !byProvider, session: sessionId };
    },

    async list(): Promise<Account[]> {
      return (await sql<UserRow[]>`select ${columns} from "user" order by username`).map(accountOf);
    },

    find: one,

    /** Gives the one-time password. @throws ProblemError where somebody has the user name or the address */
    async add({ username, name, role, scope, email }: NewAccount): Promise<string> {
      const password = newPassword();
      const id = randomUUID();
      const hash = await context.password.hash(password);
      const user = {
        id,
        email: email ?? placeholder(username),
        name,
        username: username.toLowerCase(),
        displayUsername: username,
        role,
        scope: formatScope(scope),
      };
      await sql.begin(async (tx) => {
        const made = await tx`insert into "user" ${tx(user)} on conflict do nothing returning id`;
        if (made.length === 0) {
          const same = await tx`select from "user" where username = ${user.username}`;
          throw same.length > 0 ? takenName(username) : takenEmail(user.email);
        }
        await tx`insert into account (id, "accountId", "providerId", "userId", password, "updatedAt")
          values (${randomUUID()}, ${id}, 'credential', ${id}, ${hash}, now())`;
      });
      return password;
    },

    /** A new one-time password; all sessions and the second factor end. */
    async reset(id: string): Promise<string> {
      const password = newPassword();
      const hash = await context.password.hash(password);
      await sql.begin(async (tx) => {
        await tx`update account set password = ${hash}, "updatedAt" = now() where "userId" = ${id} and "providerId" = 'credential'`;
        await tx`update "user" set "mustChangePassword" = true, "twoFactorEnabled" = false where id = ${id}`;
        await tx`delete from "twoFactor" where "userId" = ${id}`;
        await endAllSessions(tx, id);
      });
      return password;
    },

    /** @throws ProblemError where somebody has the address */
    async change(
      id: string,
      change: Partial<Pick<Account, "name" | "role" | "scope" | "disabled" | "email">>,
    ): Promise<void> {
      const { scope, email, ...rest } = change;
      const values = { ...rest, ...(scope && { scope: formatScope(scope) }) };
      await sql.begin(async (tx) => {
        if (email !== undefined) await setEmail(tx, id, email);
        if (Object.keys(values).length > 0) {
          await tx`update "user" set ${tx(values)}, "updatedAt" = now() where id = ${id}`;
        }
        // what was allowed is asked anew with every request; who may not enter at all is out at once
        if (change.disabled) await endAllSessions(tx, id);
      });
    },

    /** The person has chosen a password of their own. */
    async passwordChanged(id: string): Promise<void> {
      await sql`update "user" set "mustChangePassword" = false where id = ${id}`;
      await endHalfSignIns(sql, id);
    },
  };
}

export type Accounts = Awaited<ReturnType<typeof openAccounts>>;
