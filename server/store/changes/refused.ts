import type { Bilingual } from "../../../data/area.ts";

/** Why a set of changes cannot go on as asked. Nothing was changed. */
export class ChangeRefused extends Error {
  override readonly name = "ChangeRefused";
  readonly told: Bilingual;
  /** Records in the way, by key; some of them when there are many. */
  readonly keys: readonly string[];

  constructor(told: Bilingual, keys: readonly string[] = []) {
    super(told.en);
    this.told = told;
    this.keys = keys;
  }
}
