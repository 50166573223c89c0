/** What tells a record from all others, as one text: `programme/origin/key`. */
import type { Origin } from "../../../data/programme.ts";

export interface Identity {
  programme: string;
  origin: Origin;
  key: string;
}

export const recordId = ({ programme, origin, key }: Identity) => `${programme}/${origin}/${key}`;

/** The key may hold slashes, what stands before it does not. */
export function identityOf(id: string): Identity {
  const [programme = "", origin, ...key] = id.split("/");
  return { programme, origin: origin === "real" ? "real" : "demo", key: key.join("/") };
}

/** The record that was chosen last, and where: a new one for each time, so that the same record is shown again. */
export interface ChosenRecord {
  id: string;
  on: "table" | "map";
}
