/** Where the figures of an answer come from; a figure without a source is not published. */
import { OVERLAP } from "../../data/overlap.ts";
import type { Programme } from "../../data/programme.ts";
import { REGISTER, REGISTER_SOURCE, registerDate, registerYear } from "../../data/register-theme.ts";
import { ProblemError } from "../answers/problem.ts";
import { type Contents, combineProvenance, type Dataset, type Provenance } from "../db/dataset.ts";

/** @throws ProblemError 404 while nothing of the programme is loaded */
export function requireDataset(contents: Contents, programme: Programme): Dataset {
  const dataset = contents.datasets.get(programme.id);
  if (dataset) return dataset;
  const { th, en } = programme.title;
  throw new ProblemError(
    404,
    { th: `ยังไม่มีข้อมูลของ${th}`, en: `No data of ${en} has been loaded` },
    { parameter: "programme", value: programme.id },
  );
}

/**
 * Of figures from several sources together.
 * @throws ProblemError 404 when there are none
 */
export function requireSources(parts: readonly Provenance[]): Provenance {
  const provenance = combineProvenance(parts);
  if (provenance) return provenance;
  throw new ProblemError(404, { th: "ยังไม่มีข้อมูล", en: "No data has been loaded" });
}

/** @throws ProblemError 404 while nothing of the theme is loaded */
export function requireProvenance(contents: Contents, theme: Programme, year: number | null = null): Provenance {
  if (theme === REGISTER) {
    return { source: REGISTER_SOURCE, as_of: registerDate(registerYear(year)), demo: false, origins: [] };
  }
  return theme === OVERLAP ? requireSources([...contents.datasets.values()]) : requireDataset(contents, theme);
}
