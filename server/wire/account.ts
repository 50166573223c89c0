import { z } from "@hono/zod-openapi";
import { PERMISSIONS, ROLES } from "../../data/staff.ts";
import { nameOfUpTo } from "./line-of-text.ts";

/** better-auth keeps it in lower case. */
export const Username = z.string().regex(/^[a-zA-Z0-9._]{3,40}$/);
export const Name = nameOfUpTo(120);

/** As whom the identity provider knows somebody. `.invalid` is of nobody (RFC 2606), and stands for having none. */
export const Email = z
  .email()
  .max(254)
  .toLowerCase()
  .refine((address) => !address.endsWith(".invalid"));

export const Scope = z.union([
  z.strictObject({ kind: z.literal("nation") }),
  z.strictObject({
    kind: z.literal("provinces"),
    codes: z
      .array(z.string().regex(/^\d\d$/))
      .min(1)
      .max(77),
  }),
]);

/** Who is signed in, and what they may do. */
export const Me = z
  .object({
    username: z.string(),
    name: z.string(),
    role: z.enum(ROLES),
    scope: Scope,
    permissions: z.array(z.enum(PERMISSIONS)),
    must_change_password: z.boolean(),
    two_factor: z.boolean(),
  })
  .openapi("Me");

export const Account = z
  .object({
    id: z.string(),
    username: z.string(),
    name: z.string(),
    role: z.enum(ROLES),
    scope: Scope,
    /** Null: does not sign in through the identity provider. */
    email: z.string().nullable(),
    /** Whether they have done so with this address. */
    linked: z.boolean(),
    disabled: z.boolean(),
    must_change_password: z.boolean(),
    two_factor: z.boolean(),
  })
  .openapi("Account");

export const AccountList = z.object({ items: z.array(Account) }).openapi("AccountList");

/** `password` is told this once. */
export const OneTimePassword = z.object({ account: Account, password: z.string() }).openapi("OneTimePassword");

/** Where somebody is signed in; `present` is the session that asks. `since` is UTC. */
export const SessionList = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        since: z.string(),
        user_agent: z.string().nullable(),
        address: z.string().nullable(),
        present: z.boolean(),
      }),
    ),
  })
  .openapi("SessionList");
