/** What publishing a draft would do to the totals, found by doing it and undoing it. */
import type postgres from "postgres";
import type { Effect } from "../../store/changes/change-set.ts";
import { holdSet } from "../../store/changes/change-set.ts";
import { ChangeRefused } from "../../store/changes/refused.ts";
import { publishTold } from "../../store/import-file.ts";

/** Ends the rehearsal: all that it did is undone. */
class Rehearsed extends Error {
  readonly effect: Effect;

  constructor(effect: Effect) {
    super("rehearsed");
    this.effect = effect;
  }
}

/** Writes the effect beside the set; a set that could not be published as things are gets none. */
export async function rehearse(owner: postgres.Sql, changeSet: string): Promise<void> {
  const effect = await owner
    .begin(async (tx) => {
      const { set, programme } = await holdSet(tx, changeSet, ["draft"]);
      throw new Rehearsed(await publishTold(tx, programme, changeSet, set.author));
    })
    .catch((error: unknown) => {
      if (error instanceof Rehearsed) return error.effect;
      if (error instanceof ChangeRefused) return null;
      throw error;
    });
  if (effect) await owner`update change_set set effect = ${owner.json({ ...effect })} where id = ${changeSet}`;
}
