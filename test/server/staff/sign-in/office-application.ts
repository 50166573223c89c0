import { afterAll } from "vitest";
import type { Database } from "../../../../server/db/connection/connect.ts";
import { type Forgery, type Identity, openOffice } from "../office.ts";
import { cookieOf, staffApplication } from "../staff-application.ts";

export const ORIGIN = "http://localhost";

let made = 0;
/** Part of a name that nobody else has. */
export const another = () => `${++made}.${process.pid}`;

/** Whom the provider knows, with an address that nobody else has. */
export function identity(changes: Partial<Identity> = {}): Identity {
  const number = another();
  return { sub: `subject-${number}`, email: `person.${number}@office.example`, email_verified: true, ...changes };
}

/** The application with an office's identity provider beside it, and the ways of a person between the two. */
export async function officeApplication(opened: Database) {
  const office = await openOffice(`${ORIGIN}/api/auth/callback/office`);
  afterAll(office.close);
  const staff = await staffApplication(opened, { publicUrl: ORIGIN, oidc: office.settings });
  const { app, accounts, send } = staff;

  /** An account that was made for the address, and has never been used. */
  async function awaited(email: string, role: "editor" | "viewer" = "editor") {
    const username = `awaited${another()}`;
    await accounts.add({ username, name: username, role, scope: { kind: "nation" }, email });
    return username;
  }

  async function begin(callbackURL = "/staff") {
    const response = await send("POST", "/api/auth/sign-in/social", { callbackURL });
    return { response, cookie: cookieOf(response), body: await response.clone().json() };
  }

  const comeBack = (url: URL, cookie: string) => app.request(url.pathname + url.search, { headers: { cookie } });

  /** The whole way, from the button to the page that one is led to. */
  async function enter(who: Identity | null, { page = "/staff", forge }: { page?: string; forge?: Forgery } = {}) {
    const { body, cookie } = await begin(page);
    const response = await comeBack(await office.visit(body.url, who, forge), cookie);
    return { status: response.status, location: response.headers.get("location"), cookie: cookieOf(response) };
  }

  const me = async (cookie: string) => {
    const response = await send("GET", "/api/staff/me", undefined, cookie);
    return response.ok ? await response.json() : response.status;
  };

  return { ...staff, office, awaited, begin, comeBack, enter, me };
}
