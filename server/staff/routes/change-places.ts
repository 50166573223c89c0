/** Where a set of changes lies, for the map beside its list. */
import { OpenAPIHono, z } from "@hono/zod-openapi";
import { changedLaos, changedPoints } from "../../store/changes/places.ts";
import { asActor } from "../as-actor.ts";
import type { StaffServices } from "../services.ts";
import { actorOf, staffRoute } from "../staff-route.ts";
import { requireSet, SetId } from "./set-of-changes.ts";

const Places = z
  .object({
    laos: z.array(
      z.object({
        code: z.string(),
        name_th: z.string(),
        name_en: z.string(),
        province: z.string(),
        /** A point inside it, WGS 84 degrees. */
        center: z.tuple([z.number(), z.number()]),
        before: z.number().int(),
        after: z.number().int(),
        added: z.number().int(),
        changed: z.number().int(),
        removed: z.number().int(),
      }),
    ),
    points: z.object({
      total: z.number().int(),
      keys: z.array(z.string()),
      kinds: z.array(z.enum(["added", "changed", "removed", "left"])),
      lngs: z.array(z.number()),
      lats: z.array(z.number()),
      laos: z.array(z.string()),
    }),
  })
  .openapi("ChangedPlaces");

export function changePlaceRoutes(services: StaffServices) {
  const { staff } = services;
  const places = staffRoute(services, "records.read", {
    method: "get",
    path: "/api/staff/changes/{id}/places",
    summary: "LAOs that a set touches, with their records before and after, and at most 10,000 points of its records",
    request: { params: SetId },
    responses: { 200: { description: "The places", content: { "application/json": { schema: Places } } } },
  });
  return new OpenAPIHono().openapi(places, async (c) => {
    const { id } = c.req.valid("param");
    const found = await asActor(staff, actorOf(c), async (tx) => {
      const set = await requireSet(tx, id);
      return { laos: await changedLaos(tx, set), points: await changedPoints(tx, id) };
    });
    return c.json(found, 200);
  });
}
