/** All that the open data hold. */
import type { Contents } from "../db/dataset.ts";
import type { CatalogueEntry } from "./dataset.ts";
import { programmeEntries } from "./programme-entries.ts";
import { REFERENCE_ENTRIES } from "./reference-entries.ts";

export function catalogueEntries(loaded: Contents): CatalogueEntry[] {
  return [...programmeEntries(loaded), ...REFERENCE_ENTRIES];
}
