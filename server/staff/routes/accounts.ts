/** Accounts: one's own, and for administrators those of all. */
import { OpenAPIHono, z } from "@hono/zod-openapi";
import { ROLE_PERMISSIONS, ROLES } from "../../../data/staff.ts";
import { ProblemError, unexpected } from "../../answers/problem.ts";
import {
  AccountList,
  Account as AccountShape,
  Email,
  Me,
  Name,
  OneTimePassword,
  Scope,
  Username,
} from "../../wire/account.ts";
import type { Account } from "../accounts.ts";
import type { StaffServices } from "../services.ts";
import { actorOf, signedInOf, staffRoute } from "../staff-route.ts";

function shown({ mustChangePassword, twoFactor, scope, ...account }: Account): z.infer<typeof AccountShape> {
  return {
    ...account,
    scope: scope.kind === "nation" ? scope : { kind: "provinces", codes: [...scope.codes] },
    must_change_password: mustChangePassword,
    two_factor: twoFactor,
  };
}

const json = <S extends z.ZodType>(description: string, schema: S) => ({
  200: { description, content: { "application/json": { schema } } },
});
const body = <S extends z.ZodType>(schema: S) => ({
  required: true,
  content: { "application/json": { schema } },
});

const Person = z.object({ name: Name, role: z.enum(ROLES), scope: Scope });

export function accountRoutes(services: StaffServices) {
  const { accounts, staff, log } = services;

  async function requireAccount(id: string): Promise<Account> {
    const found = (await accounts.list()).find((account) => account.id === id);
    if (found) return found;
    throw unexpected("id", id, { th: "ไม่มีบัญชีนี้", en: "there is no such account" }, 404);
  }

  /** @throws ProblemError 400 for codes that are no provinces */
  async function requireProvinces(scope: z.infer<typeof Scope> | undefined): Promise<void> {
    if (scope?.kind !== "provinces") return;
    const rows = await staff<{ code: string }[]>`select code from area where level = 'province'`;
    const known = new Set(rows.map(({ code }) => code));
    const wrong = scope.codes.find((code) => !known.has(code));
    if (wrong !== undefined) throw unexpected("scope", wrong, { th: "ไม่มีจังหวัดรหัสนี้", en: "no province has this code" });
  }

  const meRoute = staffRoute(services, "self", {
    method: "get",
    path: "/api/staff/me",
    summary: "Who is signed in",
    responses: json("The account", Me),
  });
  const listRoute = staffRoute(services, "accounts.manage", {
    method: "get",
    path: "/api/staff/accounts",
    summary: "All accounts",
    responses: json("By user name", AccountList),
  });
  const addRoute = staffRoute(services, "accounts.manage", {
    method: "post",
    path: "/api/staff/accounts",
    summary: "A new account, with a one-time password",
    request: {
      body: body(z.strictObject({ ...Person.shape, username: Username, email: Email.nullable().default(null) })),
    },
    responses: json("The account and its password", OneTimePassword),
  });
  const changeRoute = staffRoute(services, "accounts.manage", {
    method: "patch",
    path: "/api/staff/accounts/{id}",
    summary: "Changes the name, role, scope or address of an account, or lets it in no more",
    request: {
      params: z.object({ id: z.string().max(64) }),
      body: body(z.strictObject({ ...Person.shape, email: Email.nullable(), disabled: z.boolean() }).partial()),
    },
    responses: json("The account", AccountShape),
  });
  const resetRoute = staffRoute(services, "accounts.manage", {
    method: "post",
    path: "/api/staff/accounts/{id}/reset",
    summary: "A new one-time password; ends its sessions and its second factor",
    request: { params: z.object({ id: z.string().max(64) }) },
    responses: json("The account and its password", OneTimePassword),
  });

  return new OpenAPIHono()
    .openapi(meRoute, async (c) => {
      const { actor, mustChangePassword } = signedInOf(c);
      const { username, name, role, scope } = actor;
      const account = await accounts.find(username);
      return c.json(
        {
          username,
          name,
          role,
          scope: scope.kind === "nation" ? scope : { kind: scope.kind, codes: [...scope.codes] },
          permissions: [...ROLE_PERMISSIONS[role]],
          must_change_password: mustChangePassword,
          two_factor: account?.twoFactor ?? false,
        },
        200,
      );
    })
    .openapi(listRoute, async (c) => c.json({ items: (await accounts.list()).map(shown) }, 200))
    .openapi(addRoute, async (c) => {
      const wanted = c.req.valid("json");
      await requireProvinces(wanted.scope);
      const password = await accounts.add(wanted);
      const account = await accounts.find(wanted.username);
      if (!account) throw new Error("The new account is not there");
      log.info({ by: actorOf(c).id, account: account.id }, "account added");
      return c.json({ account: shown(account), password }, 200);
    })
    .openapi(changeRoute, async (c) => {
      const account = await requireAccount(c.req.valid("param").id);
      const change = c.req.valid("json");
      await requireProvinces(change.scope);
      if (account.id === actorOf(c).id && (change.disabled || change.role)) {
        throw new ProblemError(400, {
          th: "เปลี่ยนบทบาทหรือปิดบัญชีของตนเองไม่ได้",
          en: "Your own account cannot lose its role",
        });
      }
      await accounts.change(account.id, change);
      log.info({ by: actorOf(c).id, account: account.id }, "account changed");
      return c.json(shown(await requireAccount(account.id)), 200);
    })
    .openapi(resetRoute, async (c) => {
      const account = await requireAccount(c.req.valid("param").id);
      const password = await accounts.reset(account.id);
      log.info({ by: actorOf(c).id, account: account.id }, "password reset");
      return c.json({ account: shown(await requireAccount(account.id)), password }, 200);
    });
}
