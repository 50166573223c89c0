import { OpenAPIHono, z } from "@hono/zod-openapi";
import type { Bilingual } from "../../data/area.ts";
import type { Programme } from "../../data/programme.ts";
import { publicRoute } from "../answers/policy.ts";
import { provenanceOf } from "../db/dataset.ts";
import { candidates, reached } from "../db/where-next.ts";
import { type Candidate, chooseMost, mostPossible } from "../planning/choose.ts";
import { gapLaos } from "../published/gap-laos.ts";
import { requireDataset } from "../published/provenance.ts";
import { limit, ProgrammeId, requireProgramme, within } from "../questions/parameters.ts";
import { checkedWithin } from "../questions/within.ts";
import type { Services } from "../services.ts";
import { WhereNext } from "../wire/where-next.ts";

/** Kilometres; Thailand is 1,650 km long. */
const FARTHEST = 1000;

const kilometres = z
  .string()
  .optional()
  .transform((text, context) => {
    if (text === undefined) return null;
    const value = /^\d{1,4}(\.\d{1,6})?$/.test(text) ? Number(text) : 0;
    if (value > 0 && value <= FARTHEST) return value;
    const params = { th: `กิโลเมตร มากกว่า 0 ถึง ${FARTHEST}`, en: `kilometres, above 0 and up to ${FARTHEST}` };
    context.addIssue({ code: "custom", params });
    return z.NEVER;
  })
  .openapi({ type: "number", description: "only LAOs whose label point is so near to where the programme is" });

const Query = z.strictObject({
  programme: ProgrammeId,
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
  summary: "The n LAOs without the programme that bring most residents into coverage, under limits: the best choice",
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

const people = (number: number) => number.toLocaleString("en");

function explain(
  programme: Programme,
  { n, per_province, rural, within_km }: Limits,
  found: number,
  gain: number,
): Bilingual {
  const { th, en } = programme.title;
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
    th: `อปท. ${found} แห่งที่ยังไม่มี${th}${limitsTh.join("")}${fewTh} เพิ่มประชากรที่ครอบคลุมได้ ${people(gain)} คน ซึ่งมากที่สุดเท่าที่เงื่อนไขนี้ทำได้: เลือกจากประชากรมากไปน้อยโดยข้ามจังหวัดที่ครบจำนวนแล้ว และมีเพดานที่คำนวณแยกยืนยันว่าไม่มีทางเลือกใดได้มากกว่า`,
    en: `${found} LAOs without ${en}${limitsEn.join("")}${fewEn} bring ${people(gain)} residents into coverage, the most that these limits allow: taken in order of residents, passing over provinces that are full, and an upper bound worked out apart confirms that no other choice brings more.`,
  };
}

const total = (chosen: readonly Candidate[]) => chosen.reduce((sum, { gain }) => sum + gain, 0);

export function whereNextRoutes({ reader, contents, turns }: Services) {
  return new OpenAPIHono().openapi(whereNextRoute, async (c) => {
    const { n, within_km, ...query } = c.req.valid("query");
    const programme = requireProgramme(query.programme);
    const dataset = requireDataset(await contents.current(), programme);
    const areas = await checkedWithin(reader, { ...query, lao: null });
    const limits: Limits = { n, per_province: query.per_province || null, rural: query.rural === "true", within_km };
    const filter = { programme, within: areas, rural: limits.rural, withinMetres: within_km && within_km * 1000 };
    const free = { programme, within: areas, rural: false, withinMetres: null };
    const [fitting, all, now] = await turns.take(c, () =>
      Promise.all([candidates(reader, filter), candidates(reader, free), reached(reader, programme, areas)]),
    );
    const rule = { count: n, perProvince: limits.per_province };
    const chosen = chooseMost(fitting, rule);
    const gain = total(chosen);
    const laos = await gapLaos(
      reader,
      chosen.map(({ code }) => ({ code, missing: [programme.id] })),
      null,
    );
    const reach = (count: number, residents: number) => ({
      laos: count,
      people: residents,
      coverage: now.laos === 0 ? null : count / now.laos,
      coverage_people: now.people === 0 ? null : residents / now.people,
    });
    return c.json(
      {
        programme: programme.id,
        items: laos.map((lao, index) => ({
          ...lao,
          gain_people: chosen[index]?.gain ?? 0,
          total_people: total(chosen.slice(0, index + 1)),
        })),
        limits,
        candidates: fitting.length,
        gain_people: gain,
        upper_bound_people: mostPossible(fitting, chosen, rule),
        unlimited_people: total(chooseMost(all, { count: n, perProvince: null })),
        before: reach(now.reached_laos, now.reached_people),
        after: reach(now.reached_laos + chosen.length, now.reached_people + gain),
        explanation: explain(programme, limits, chosen.length, gain),
        ...provenanceOf(dataset),
      },
      200,
    );
  });
}
