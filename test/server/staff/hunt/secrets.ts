/** What the hunt looks for, in every form that an answer could tell it in, and who may know it. */
import { publishesRecords } from "../../../../data/disclosure.ts";
import type { Programme } from "../../../../data/programme.ts";
import { isInScope, may } from "../../../../data/staff.ts";
import type { Database } from "../../../../server/db/connection/connect.ts";
import type { PlantedPlace } from "../planted.ts";
import { type Person, staffName } from "./people.ts";

export interface Secret {
  what: string;
  /** Any of them tells it. */
  forms: readonly Buffer[];
  knows(who: Person): boolean;
}

const record = (province: string) => `zq7record${province}`;
const waiting = (province: string) => `zq7waiting${province}`;

function place(province: string, point: [number, number], baht: number): Required<PlantedPlace> {
  const title = (programme: Programme, state: "published" | "waiting") => {
    if (state === "waiting") return waiting(province);
    return publishesRecords(programme) ? "ที่ทุกคนเห็น" : record(province);
  };
  return { province, point, secret: `zq7private${province}`, title, baht };
}

export const PLACES = [place("50", [98.99, 18.79], 319_847_263), place("83", [98.39, 7.885], 287_659_413)];

/** The name of a saved view, and of a file whose import nobody has handed in. */
export const VIEW = "zq7view";
export const FILE = "zq7file.csv";

const text = (value: string) => [Buffer.from(value)];

/** As digits, with and without commas, and as tiles have numbers. */
function number(value: number): Buffer[] {
  const float = Buffer.alloc(8);
  float.writeDoubleLE(value);
  return [Buffer.from(String(value)), Buffer.from(value.toLocaleString("en")), varint(value), varint(2 * value), float];
}

/** Protocol Buffers: seven bits a byte, the lowest first. */
function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + (rest >= 128 ? 128 : 0));
  return Buffer.from(bytes);
}

const staffOf = (province: string) => (who: Person) => who.role !== null && isInScope(who, province);

export function ofPlace({ province, secret, baht }: Required<PlantedPlace>): Secret[] {
  const staff = staffOf(province);
  const knows = (who: Person) => who.role !== null && may({ role: who.role }, "records.read_private") && staff(who);
  return [
    { what: `a private attribute of ${province}`, forms: text(secret), knows },
    { what: `a record of ${province} of which sums alone are public`, forms: text(record(province)), knows: staff },
    { what: `a change that waits in ${province}`, forms: text(waiting(province)), knows: staff },
    { what: `an amount of ${province} that is withheld`, forms: number(baht), knows: staff },
  ];
}

/** Of the people themselves: what they are called, their sessions, and their passwords as they are stored. */
async function ofPeople(people: readonly Person[], { accounts }: Pick<Database, "accounts">): Promise<Secret[]> {
  const sessions = people.flatMap((owner): Secret[] => {
    const [, token] = /session_token=([^.]+)\./.exec(decodeURIComponent(owner.cookie)) ?? [];
    if (owner.role === null || token === undefined) return [];
    return [{ what: `the session of the ${owner.name}`, forms: text(token), knows: (who) => who === owner }];
  });
  const passwords = await accounts<{ password: string }[]>`
    select account.password from account join "user" on "user".id = "userId" where "user".name like 'zq7name%'`;
  const hashes = passwords.map(({ password }): Secret => {
    return { what: "a stored password", forms: text(password), knows: () => false };
  });
  const named = staffName("approver", "A");
  const knows = (who: Person) => who.role === "administrator" || staffOf("50")(who);
  return [...sessions, ...hashes, { what: "the name of a colleague in 50", forms: text(named), knows }];
}

const isViewerOfA = ({ name }: Person) => name === "viewer of A";
const isEditorOfA = ({ name }: Person) => name === "editor of A";

export async function secretsOf(people: readonly Person[], opened: Pick<Database, "accounts">): Promise<Secret[]> {
  const together = PLACES.reduce((sum, { baht }) => sum + baht, 0);
  return [
    ...PLACES.flatMap(ofPlace),
    {
      what: "a sum of both",
      forms: number(together),
      knows: ({ scope, role }) => role !== null && scope.kind === "nation",
    },
    { what: "a view that somebody keeps", forms: text(VIEW), knows: isViewerOfA },
    { what: "a file that nobody has handed in", forms: text(FILE), knows: isEditorOfA },
    ...(await ofPeople(people, opened)),
  ];
}
