/** What people of the hunt try to do: to ask with a shape, and to change what is not theirs. */
import { may } from "../../../../data/staff.ts";
import type { Dice } from "./dice.ts";
import type { Ground } from "./ground.ts";
import type { Person } from "./people.ts";
import { PLACES } from "./secrets.ts";

export interface Act {
  method: string;
  address: string;
  body: string;
}

/** Where those are whose views and imports are asked for. */
const OWNERS = "50";
const UNKNOWN = "00000000-0000-4000-8000-000000000000";
const RADIUS = [200, 2000, 20_000];

/** What would be done to a change that is not theirs to decide. */
const DECISIONS = ["submit", "approve", "reject", "revert"];

/** Null where the person would be right to: what is planted stays as it is. */
export function acts({ planted, ids }: Ground): (who: Person, dice: Dice) => Act | null {
  const rightful = ({ role, scope }: Person, province: string) =>
    role !== null && may({ role }, "records.edit") && (scope.kind === "nation" || scope.codes.includes(province));
  return (who, dice) => {
    if (dice.once(3)) {
      const { point } = dice.one(PLACES);
      const circle = { center: point, radius_m: dice.one(RADIUS) };
      return {
        method: "POST",
        address: `/api/summary${dice.once(2) ? "?only=real" : ""}`,
        body: JSON.stringify(circle),
      };
    }
    const target = dice.one(planted);
    const province = target.key.split("-")[1] ?? "";
    if (rightful(who, province)) return null;
    const id = dice.one([target.waiting, target.set]);
    // of a view or an import, by others than its owner; a set of changes may have the same number
    const own = rightful({ ...who, role: "editor" }, OWNERS) ? UNKNOWN : dice.one(ids);
    const { programme, key, lao } = target;
    const values = { lao, year: "2562", households: "1" };
    const many = { programme, keys: planted.map((each) => each.key), field: "stage", value: "done" };
    const body = (content: object) => JSON.stringify(content);
    return dice.one<Act>([
      {
        method: "POST",
        address: `/api/staff/changes/${id}/${dice.one(DECISIONS)}`,
        body: body({ reason: "x", despite_later: true }),
      },
      {
        method: "POST",
        address: "/api/staff/changes",
        body: body({ programme, key, seen: null, values: dice.once(2) ? values : null }),
      },
      { method: "POST", address: "/api/staff/changes/many", body: body(many) },
      { method: "DELETE", address: `/api/staff/changes/${id}`, body: "" },
      { method: "POST", address: `/api/staff/imports/${own}/submit`, body: body({ demonstration: null }) },
      { method: "POST", address: `/api/staff/imports/${own}/again`, body: body({}) },
      { method: "POST", address: `/api/staff/views/${own}/name`, body: body({ name: "x" }) },
      { method: "DELETE", address: `/api/staff/views/${own}`, body: "" },
    ]);
  };
}
