import { OpenAPIHono, z } from "@hono/zod-openapi";
import type { Bilingual } from "../../data/area.ts";
import { GAP_RANKS, type GapRank } from "../../data/gap-rank.ts";
import type { Programme } from "../../data/programme.ts";
import { publicRoute } from "../answers/policy.ts";
import { provenanceOf } from "../db/dataset.ts";
import { type Candidate, candidates, reached } from "../db/where-next.ts";
import { type Limits as ChoiceLimits, chooseMost, mostPossible } from "../planning/choose.ts";
import { gapLaos } from "../published/gap-laos.ts";
import { requireDataset } from "../published/provenance.ts";
import { limit, ProgrammeId, requireProgramme, within } from "../questions/parameters.ts";
import { checkedWithin } from "../questions/within.ts";
import type { Services } from "../services.ts";
import { WhereNext } from "../wire/where-next.ts";

/** Kilometres: a metre, and more than half of Thailand, which is 1,650 km long. */
const NEAREST = 0.001;
const FARTHEST = 1000;

const kilometres = z
  .string()
  .optional()
  .transform((text, context) => {
    if (text === undefined) return null;
    const value = /^\d{1,4}(\.\d{1,20})?$/.test(text) ? Number(text) : 0;
    if (value >= NEAREST && value <= FARTHEST) return value;
    const params = { th: `กิโลเมตร ${NEAREST}–${FARTHEST}`, en: `kilometres, ${NEAREST}–${FARTHEST}` };
    context.addIssue({ code: "custom", params });
    return z.NEVER;
  })
  .openapi({
    type: "number",
    minimum: NEAREST,
    maximum: FARTHEST,
    description: "only LAOs whose label point is so near to where the programme is",
  });

const Query = z.strictObject({
  programme: ProgrammeId,
  rank: z
    .enum(GAP_RANKS)
    .default("people")
    .openapi({ description: "what the choice brings most of: residents, or houses" }),
  n: limit(20, 500),
  per_province: limit(0, 500).openapi({ description: "at most so many of one province; any number when missing" }),
  rural: z
    .enum(["true", "false"])
    .default("false")
    .openapi({ description: "only subdistrict municipalities and TAOs (thesaban_tambon, tao)" }),
  within_km: kilometres,
  region: within.region,
  province: within.province,
  amphoe: within.amphoe,
});

const whereNextRoute = publicRoute({
  method: "get",
  path: "/api/where-next",
  summary:
    "The n LAOs without the programme that bring most residents or houses into coverage, under limits: the best choice",
  request: { query: Query },
  responses: {
    200: { description: "In the order to take them", content: { "application/json": { schema: WhereNext } } },
  },
});

interface Limits {
  n: number;
  per_province: number | null;
  rural: boolean;
  within_km: number | null;
}

const WORDS: Readonly<Record<GapRank, { th: string; en: string; unitTh: string }>> = {
  people: { th: "ประชากร", en: "residents", unitTh: "คน" },
  houses: { th: "จำนวนบ้าน", en: "houses", unitTh: "หลัง" },
};

function explain(
  programme: Programme,
  { n, per_province, rural, within_km }: Limits,
  { rank, found, gain }: { rank: GapRank; found: number; gain: number },
): Bilingual {
  const { th, en } = programme.title;
  const fact = WORDS[rank];
  const brought = gain.toLocaleString("en");
  const limitsTh = [
    per_province === null ? "" : ` ไม่เกินจังหวัดละ ${per_province} แห่ง`,
    rural ? " เฉพาะเทศบาลตำบลและ อบต." : "",
    within_km === null ? "" : ` ห่างจากที่มีโครงการไม่เกิน ${within_km} กม.`,
  ];
  const limitsEn = [
    per_province === null ? "" : `, at most ${per_province} in a province`,
    rural ? ", subdistrict municipalities and TAOs only" : "",
    within_km === null ? "" : `, within ${within_km} km of where the programme is`,
  ];
  const fewTh = found < n ? ` (ขอ ${n} แห่ง แต่เข้าเงื่อนไขเพียง ${found} แห่ง)` : "";
  const fewEn = found < n ? ` (${n} were asked for, but only ${found} fit the limits)` : "";
  return {
    th: `อปท. ${found} แห่งที่ยังไม่มี${th}${limitsTh.join("")}${fewTh} เพิ่ม${fact.th}ที่ครอบคลุมได้ ${brought} ${fact.unitTh} ซึ่งมากที่สุดเท่าที่เงื่อนไขนี้ทำได้: เลือกจาก${fact.th}มากไปน้อยโดยข้ามจังหวัดที่ครบจำนวนแล้ว และมีเพดานที่คำนวณแยกยืนยันว่าไม่มีทางเลือกใดได้มากกว่า`,
    en: `${found} LAOs without ${en}${limitsEn.join("")}${fewEn} bring ${brought} ${fact.en} into coverage, the most that these limits allow: taken in order of ${fact.en}, passing over provinces that are full, and an upper bound worked out apart confirms that no other choice brings more.`,
  };
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

const total = (chosen: readonly Candidate[], rank: GapRank) => chosen.reduce((sum, each) => sum + each[rank], 0);

/** The best choice by a rank, with what no choice brings more than, and what the best one brought without limits. */
function plan(free: readonly Candidate[], rank: GapRank, rule: ChoiceLimits) {
  const all = free.map((candidate) => ({ ...candidate, gain: candidate[rank] }));
  const fitting = all.filter(({ fits }) => fits);
  const chosen = chooseMost(fitting, rule);
  const unlimited = chooseMost(all, { count: rule.count, perProvince: null });
  return { chosen, bound: mostPossible(fitting, chosen, rule), unlimited: total(unlimited, rank) };
}

/** Of each in turn, what it brings and what those up to it bring. */
function growing(chosen: readonly Candidate[]) {
  const sum = { people: 0, houses: 0 };
  return chosen.map(({ people, houses }) => {
    sum.people += people;
    sum.houses += houses;
    return { gain_people: people, total_people: sum.people, gain_houses: houses, total_houses: sum.houses };
  });
}

export function whereNextRoutes({ reader, contents, turns }: Services) {
  return new OpenAPIHono().openapi(whereNextRoute, async (c) => {
    const { n, within_km, rank, ...query } = c.req.valid("query");
    const programme = requireProgramme(query.programme);
    const dataset = requireDataset(await contents.current(), programme);
    const areas = await checkedWithin(reader, { ...query, lao: null });
    const limits: Limits = { n, per_province: query.per_province || null, rural: query.rural === "true", within_km };
    const filter = { programme, within: areas, rural: limits.rural, withinMetres: within_km && within_km * 1000 };
    const [free, now] = await turns.take(c, () =>
      Promise.all([candidates(reader, filter), reached(reader, programme, areas)]),
    );
    const rule = { count: n, perProvince: limits.per_province };
    const plans = { people: plan(free, "people", rule), houses: plan(free, "houses", rule) };
    const { chosen } = plans[rank];
    const gain = { laos: chosen.length, people: total(chosen, "people"), houses: total(chosen, "houses") };
    const laos = await gapLaos(
      reader,
      chosen.map(({ code }) => ({ code, missing: [programme.id] })),
      null,
    );
    const reach = ({ laos, people, houses }: typeof gain) => ({
      laos,
      people,
      houses,
      coverage: share(laos, now.all.laos),
      coverage_people: share(people, now.all.people),
      coverage_houses: share(houses, now.all.houses),
    });
    return c.json(
      {
        programme: programme.id,
        rank,
        items: growing(chosen).flatMap((gains, index) => {
          const lao = laos[index];
          return lao ? [{ ...lao, ...gains }] : [];
        }),
        limits,
        candidates: free.filter(({ fits }) => fits).length,
        gain_people: gain.people,
        gain_houses: gain.houses,
        upper_bound_people: plans.people.bound,
        upper_bound_houses: plans.houses.bound,
        unlimited_people: plans.people.unlimited,
        unlimited_houses: plans.houses.unlimited,
        before: reach(now.reached),
        after: reach({
          laos: now.reached.laos + gain.laos,
          people: now.reached.people + gain.people,
          houses: now.reached.houses + gain.houses,
        }),
        explanation: explain(programme, limits, { rank, found: chosen.length, gain: gain[rank] }),
        ...provenanceOf(dataset),
      },
      200,
    );
  });
}
