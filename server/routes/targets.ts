/** The 20-year housing target in its published versions, and what the records of an area have: households and money by year. */
import { OpenAPIHono, z } from "@hono/zod-openapi";
import { publishesByYear, publishesRecords } from "../../data/disclosure.ts";
import type { Programme, StoredMeasure } from "../../data/programme.ts";
import { PROGRAMMES } from "../../data/programmes/index.ts";
import { TARGET_VERSIONS } from "../../data/targets.ts";
import { publicRoute } from "../answers/policy.ts";
import { type Dataset, provenanceOf } from "../db/dataset.ts";
import { type HousingYear, housingYears } from "../db/housing-years.ts";
import { isWholeProvinces } from "../db/summary.ts";
import { WITHHELD } from "../published/programme-summary.ts";
import { requireSources } from "../published/provenance.ts";
import { within } from "../questions/parameters.ts";
import { checkedWithin } from "../questions/within.ts";
import type { Services } from "../services.ts";
import { type HousingMoney, Targets } from "../wire/targets.ts";

const targetsRoute = publicRoute({
  method: "get",
  path: "/api/targets",
  summary:
    "Versions of the 20-year housing target; households and money of every programme by year, in a selection of areas",
  request: { query: z.strictObject(within) },
  responses: { 200: { description: "Targets and progress", content: { "application/json": { schema: Targets } } } },
});

/** What a programme must have one of to be about households or money. */
const ASKED: readonly StoredMeasure[] = ["households", "subsidy_baht", "loan_baht", "fund_baht"];
const COUNTED = PROGRAMMES.filter(({ measures }) => measures.some(({ measure }) => ASKED.includes(measure)));
const idsOf = (programmes: readonly Programme[]) => programmes.map(({ id }) => id);
const IDS = {
  byRecord: idsOf(COUNTED.filter(publishesRecords)),
  byCell: idsOf(COUNTED.filter((programme) => !publishesRecords(programme))),
};

function programmeAnswer(
  programme: Programme,
  dataset: Dataset,
  rows: readonly HousingYear[],
  undated: boolean,
): z.infer<typeof HousingMoney> {
  const has = (measure: StoredMeasure) => programme.measures.some((column) => column.measure === measure);
  const sums = rows.map(({ programme: _, ...row }) => row);
  return {
    id: programme.id,
    measures: ASKED.filter(has),
    basis: publishesRecords(programme) ? "record" : "cell",
    years: sums.flatMap(({ year, ...row }) => (year === null ? [] : { year, ...row })),
    all_years: sums.flatMap(({ year, ...row }) => (year === null ? [row] : []))[0] ?? null,
    withheld: undated ? WITHHELD : null,
    ...provenanceOf(dataset),
  };
}

export function targetRoutes({ reader, contents }: Services) {
  return new OpenAPIHono().openapi(targetsRoute, async (c) => {
    const areas = await checkedWithin(reader, c.req.valid("query"));
    const { datasets } = await contents.current();
    const rows = await housingYears(reader, areas, IDS);
    const programmes = COUNTED.flatMap((programme) => {
      const dataset = datasets.get(programme.id);
      const own = rows.filter((row) => row.programme === programme.id);
      const undated = !publishesByYear(programme, isWholeProvinces(areas) ? "province" : "lao");
      return dataset ? [programmeAnswer(programme, dataset, own, undated)] : [];
    });
    const provenance = requireSources(programmes);
    const versions = TARGET_VERSIONS.map((version) => ({
      ...version,
      programmes: [...version.programmes],
      parts: version.parts && [...version.parts],
    }));
    return c.json({ versions, programmes, ...provenance }, 200);
  });
}
