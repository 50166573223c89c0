/** Who may do what with the records: roles, their permissions, and where they hold. */

export const ROLES = ["viewer", "editor", "approver", "administrator"] as const;
export type Role = (typeof ROLES)[number];

export const PERMISSIONS = [
  "self",
  "records.read",
  "records.read_private",
  "records.edit",
  "changes.approve",
  "log.read",
  "accounts.manage",
] as const;
/**
 * `self` is what everybody may do who is signed in: see and change their own account. `records.read_private` is asked by no
 * route: without it every answer leaves out the attributes that are not public.
 */
export type Permission = (typeof PERMISSIONS)[number];

const VIEWER: readonly Permission[] = ["self", "records.read"];
const EDITOR: readonly Permission[] = [...VIEWER, "records.read_private", "records.edit"];
const APPROVER: readonly Permission[] = [...EDITOR, "changes.approve", "log.read"];

export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  viewer: VIEWER,
  editor: EDITOR,
  approver: APPROVER,
  administrator: PERMISSIONS,
};

/** Where a role holds: the whole nation, or provinces by code (regions are resolved to them when they are given). */
export type Scope = { kind: "nation" } | { kind: "provinces"; codes: readonly string[] };

const NATION = "nation";

/** As it is stored: `nation`, or codes of provinces between commas. */
export function formatScope(scope: Scope): string {
  return scope.kind === "nation" ? NATION : [...scope.codes].sort().join(",");
}

export function parseScope(text: string): Scope {
  return text === NATION ? { kind: "nation" } : { kind: "provinces", codes: text.split(",").filter(Boolean) };
}

/** Somebody who is signed in. */
export interface Actor {
  id: string;
  /** What they sign in with. */
  username: string;
  name: string;
  role: Role;
  scope: Scope;
}

export function may({ role }: Pick<Actor, "role">, permission: Permission): boolean {
  return ROLE_PERMISSIONS[role].includes(permission);
}

export function isInScope({ scope }: Pick<Actor, "scope">, province: string): boolean {
  return scope.kind === "nation" || scope.codes.includes(province);
}
