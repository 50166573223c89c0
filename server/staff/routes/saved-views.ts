/** Questions about records that a person keeps under names of their own. */
import { OpenAPIHono, z } from "@hono/zod-openapi";
import type postgres from "postgres";
import { ProblemError } from "../../answers/problem.ts";
import { lineOfText, nameOfUpTo } from "../../wire/line-of-text.ts";
import { asActor } from "../as-actor.ts";
import type { StaffServices } from "../services.ts";
import { actorOf, staffRoute } from "../staff-route.ts";

/** One person's. */
const MOST = 100;
const UNIQUE_VIOLATION = "23505";

const Name = nameOfUpTo(100);
const Id = z.object({ id: z.string().regex(/^\d{1,18}$/) });
const View = z.object({ id: z.string(), name: z.string(), search: z.string() });
const NewView = z.strictObject({
  name: Name,
  search: lineOfText(4000),
});
const json = <S extends z.ZodType>(schema: S) => ({
  200: { description: "The answer", content: { "application/json": { schema } } },
});
const body = <S extends z.ZodType>(schema: S) => ({ required: true, content: { "application/json": { schema } } });

/** @throws ProblemError 409 for a name that another view of the person has */
async function named<T>(name: string, work: Promise<T>): Promise<T> {
  return await work.catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === UNIQUE_VIOLATION)) throw error;
    const detail = { th: `มีมุมมองชื่อ “${name}” แล้ว`, en: `There is a view named “${name}” already` };
    throw new ProblemError(409, detail, { parameter: "name", value: name });
  });
}

function found(rows: postgres.RowList<z.infer<typeof View>[]>, id: string): z.infer<typeof View> {
  const [view] = rows;
  if (view) return view;
  throw new ProblemError(404, { th: `ไม่มีมุมมอง ${id}`, en: `There is no view ${id}` }, { value: id });
}

export function savedViewRoutes(services: StaffServices) {
  const { staff } = services;
  const list = staffRoute(services, "records.read", {
    method: "get",
    path: "/api/staff/views",
    summary: "The person's saved views of records, by name",
    responses: json(z.object({ items: z.array(View) })),
  });
  const save = staffRoute(services, "records.read", {
    method: "post",
    path: "/api/staff/views",
    summary: "Save a view: filters, columns and order as they stand in the address",
    request: { body: body(NewView) },
    responses: json(View),
  });
  const rename = staffRoute(services, "records.read", {
    method: "post",
    path: "/api/staff/views/{id}/name",
    summary: "Give a view of one's own another name",
    request: { params: Id, body: body(z.strictObject({ name: Name })) },
    responses: json(View),
  });
  const remove = staffRoute(services, "records.read", {
    method: "delete",
    path: "/api/staff/views/{id}",
    summary: "Delete a view of one's own",
    request: { params: Id },
    responses: json(View),
  });

  return new OpenAPIHono()
    .openapi(list, async (c) => {
      const items = await asActor(
        staff,
        actorOf(c),
        (tx) => tx<z.infer<typeof View>[]>`select id::text, name, search from saved_view order by name, id`,
      );
      return c.json({ items: [...items] }, 200);
    })
    .openapi(save, async (c) => {
      const { name, search } = c.req.valid("json");
      const actor = actorOf(c);
      const saving = asActor(staff, actor, async (tx) => {
        const kept = await tx`select from saved_view`;
        if (kept.length >= MOST) {
          const detail = {
            th: `เก็บได้ไม่เกิน ${MOST} มุมมอง ลบบางมุมมองก่อน`,
            en: `At most ${MOST} views: delete some first`,
          };
          throw new ProblemError(409, detail, { value: String(kept.length) });
        }
        return await tx<z.infer<typeof View>[]>`
          insert into saved_view (account, name, search) values (${actor.id}, ${name}, ${search.replace(/^\?/, "")})
          returning id::text, name, search`;
      });
      return c.json(found(await named(name, saving), ""), 200);
    })
    .openapi(rename, async (c) => {
      const { id } = c.req.valid("param");
      const { name } = c.req.valid("json");
      const renaming = asActor(
        staff,
        actorOf(c),
        (tx) => tx<z.infer<typeof View>[]>`
          update saved_view set name = ${name} where id = ${id} returning id::text, name, search`,
      );
      return c.json(found(await named(name, renaming), id), 200);
    })
    .openapi(remove, async (c) => {
      const { id } = c.req.valid("param");
      const removed = await asActor(
        staff,
        actorOf(c),
        (tx) => tx<z.infer<typeof View>[]>`delete from saved_view where id = ${id} returning id::text, name, search`,
      );
      return c.json(found(removed, id), 200);
    });
}
