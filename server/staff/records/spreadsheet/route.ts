/** The filtered records as an XLSX file: within the actor's provinces, private columns for those who may see them, stored by nobody. */
import { OpenAPIHono, z } from "@hono/zod-openapi";
import { PROGRAMMES } from "../../../../data/programmes/index.ts";
import type { Actor } from "../../../../data/staff.ts";
import { ProblemError } from "../../../answers/problem.ts";
import { XLSX } from "../../../wire/media-types.ts";
import { asActor } from "../../as-actor.ts";
import type { StaffServices } from "../../services.ts";
import { actorOf, staffRoute } from "../../staff-route.ts";
import { countStaffRecords } from "../counts.ts";
import type { StaffFilter } from "../filter.ts";
import { type After, listStaffRecords, type StaffOrder } from "../list.ts";
import { Filter, filterOf, Order } from "../questions.ts";
import { type Cell, spreadsheetColumns } from "./columns.ts";
import { writeSpreadsheet } from "./write.ts";

/** Rows of one file. */
const MOST = 100_000;
/** Rows read in one statement. */
const PORTION = 5_000;

export function spreadsheetRoutes(services: StaffServices) {
  const { staff } = services;
  const route = staffRoute(services, "records.read", {
    method: "get",
    path: "/api/staff/records.xlsx",
    summary: `All records of the filter as XLSX, ${MOST} at most`,
    request: { query: Filter.extend({ sort: Order }) },
    responses: { 200: { description: "The file", content: { [XLSX]: { schema: z.string() } } } },
  });

  async function* portions(actor: Actor, filter: StaffFilter, order: StaffOrder): AsyncGenerator<Cell[][]> {
    const { programme: chosen } = filter;
    const columns = spreadsheetColumns(chosen ? PROGRAMMES.filter(({ id }) => chosen.includes(id)) : PROGRAMMES);
    yield [columns.map(({ title }) => title)];
    let after: After | null = null;
    do {
      const page: Awaited<ReturnType<typeof listStaffRecords>> = await asActor(staff, actor, (tx) =>
        listStaffRecords(tx, filter, { order, after, limit: PORTION }),
      );
      yield page.items.map((record) => columns.map((column) => column.cell(record)));
      after = page.next;
    } while (after);
  }

  return new OpenAPIHono().openapi(route, async (c) => {
    const { sort, ...question } = c.req.valid("query");
    const actor = actorOf(c);
    const filter = await filterOf(staff, actor, question);
    const { total } = await asActor(staff, actor, (tx) => countStaffRecords(tx, filter));
    if (total > MOST) {
      const detail = {
        th: `ไฟล์หนึ่งมีได้ไม่เกิน ${MOST} ระเบียน ตัวกรองนี้มี ${total} เลือกให้น้อยลง`,
        en: `A file has at most ${MOST} records and this filter has ${total}: choose less`,
      };
      throw new ProblemError(400, detail, { value: String(total) });
    }
    const bytes = await writeSpreadsheet(portions(actor, filter, sort));
    return c.body(new Uint8Array(bytes), 200, {
      "content-type": XLSX,
      "content-disposition": 'attachment; filename="records.xlsx"',
    });
  });
}
