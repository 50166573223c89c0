/** Who asks in the hunt: everybody of every role and scope, and those who have no session or make one up. */
import type { Role, Scope } from "../../../../data/staff.ts";
import type { staffApplication } from "../staff-application.ts";

export interface Person {
  /** As a finding calls them. */
  name: string;
  cookie: string;
  /** Null for the public. */
  role: Role | null;
  scope: Scope;
}

/** Chiang Mai and Phuket, where the secrets are, and Chai Nat, where none is. */
const SCOPES = {
  A: { kind: "provinces", codes: ["50"] },
  B: { kind: "provinces", codes: ["83"] },
  nation: { kind: "nation" },
  outside: { kind: "provinces", codes: ["18"] },
} as const satisfies Record<string, Scope>;

const STAFF = [
  ["viewer", "A"],
  ["editor", "A"],
  ["approver", "A"],
  ["viewer", "B"],
  ["approver", "B"],
  ["viewer", "nation"],
  ["approver", "nation"],
  ["administrator", "nation"],
  ["editor", "outside"],
] as const;

const NOWHERE: Scope = { kind: "provinces", codes: [] };

/** What the database calls somebody; nobody outside of their provinces reads it. */
export const staffName = (role: Role, scope: keyof typeof SCOPES) => `zq7name ${role} of ${scope}`;

export async function gather({ somebody }: Awaited<ReturnType<typeof staffApplication>>): Promise<Person[]> {
  const people: Person[] = [{ name: "nobody", cookie: "", role: null, scope: NOWHERE }];
  for (const [role, where] of STAFF) {
    const { cookie } = await somebody(role, SCOPES[where], staffName(role, where));
    people.push({ name: `${role} of ${where}`, cookie, role, scope: SCOPES[where] });
  }
  const forged = (people.at(-1)?.cookie ?? "").replace(/(?<=session_token=)[^.]+/, "A".repeat(32));
  return [...people, { name: "a forged session", cookie: forged, role: null, scope: NOWHERE }];
}
