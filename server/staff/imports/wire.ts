/** An import as its author is told of it. */
import { z } from "@hono/zod-openapi";
import type { Bilingual } from "../../../data/area.ts";
import { sentencesOf } from "../../../data/reading/import/sentence.ts";
import type { ImportIssue } from "../../../data/reading/issue.ts";
import { requireProgramme } from "../../questions/parameters.ts";
import type { Job } from "./job.ts";

const Told = z.object({ th: z.string(), en: z.string() });
const Candidate = z.object({
  code: z.string(),
  name_th: z.string(),
  name_en: z.string(),
  within_th: z.string(),
  within_en: z.string(),
});
const Issue = z.object({
  row: z.number(),
  column: z.string().nullable(),
  value: z.string(),
  severity: z.enum(["error", "warning"]),
  th: z.string(),
  en: z.string(),
  candidates: z.array(Candidate),
});

export const JobAnswer = z.object({
  id: z.string(),
  state: z.enum(["running", "mistakes", "ready", "failed"]),
  progress: z.number().min(0).max(1),
  programme: z.string(),
  file: z.string(),
  rows: z.number(),
  errors: z.number(),
  warnings: z.number(),
  issues: z.array(Issue),
  headings: z.array(
    z.object({
      title: z.string(),
      kind: z.enum(["column", "place", "ignored", "unknown"]),
      name: z.string().nullable(),
    }),
  ),
  change_set: z.string().nullable(),
  counts: z.object({ added: z.number(), changed: z.number(), removed: z.number(), same: z.number() }).nullable(),
  fault: Told.nullable(),
  asks_demonstration: z.boolean(),
});

/** Long values are repeated in part. */
const LONGEST = 200;

function issueOf(issue: ImportIssue, { th, en }: Bilingual): z.infer<typeof Issue> {
  const { row, column, value, severity, candidates = [] } = issue;
  const named = candidates.map(({ code, name_th, name_en, within_th, within_en }) => ({
    code,
    name_th,
    name_en,
    within_th,
    within_en,
  }));
  return {
    row,
    column,
    value: value.slice(0, LONGEST),
    severity,
    th,
    en,
    candidates: named,
  };
}

type Heading = NonNullable<Job["staged"]>["headings"][number];

function headingOf({ title, heading }: Heading): z.infer<typeof JobAnswer>["headings"][number] {
  const name = heading.kind === "column" ? heading.name : heading.kind === "place" ? heading.role : null;
  return { title: title.slice(0, LONGEST), kind: heading.kind, name };
}

export function jobAnswer(job: Job, asksDemonstration: boolean): z.infer<typeof JobAnswer> {
  const { id, state, progress, order, fileName, staged } = job;
  const sentence = sentencesOf(requireProgramme(order.programme));
  return {
    id,
    state,
    progress,
    programme: order.programme,
    file: fileName,
    rows: staged?.rows ?? 0,
    errors: staged?.errors ?? 0,
    warnings: staged?.warnings ?? 0,
    // candidates are offered to choose from, the sentence need not list them
    issues: (staged?.issues ?? []).map((issue) => issueOf(issue, sentence({ ...issue, candidates: [] }))),
    headings: (staged?.headings ?? []).map(headingOf),
    change_set: staged?.changeSet ?? null,
    counts: staged?.counts ?? null,
    fault: job.fault ?? staged?.refused ?? null,
    asks_demonstration: asksDemonstration,
  };
}
