import { describe, expect, it } from "vitest";
import { database } from "../../engines/database.ts";
import { staffApplication } from "./staff-application.ts";

const opened = await database();
const { owner } = opened;
const { send, somebody } = await staffApplication(opened);
const VIEWS = "/api/staff/views";
const nok = await somebody("viewer");
const lek = await somebody("editor");
type Person = typeof nok;

const list = async (who: Person): Promise<{ id: string; name: string; search: string }[]> =>
  (await (await who.get(VIEWS)).json()).items;

describe("saved views", () => {
  it("are kept, listed by name, renamed and deleted by the person whose they are", async () => {
    const search = "programme=council&sort=-year&columns=title_th,lao";
    const saved = await (await nok.ask("POST", VIEWS, { name: " สภาของฉัน\n", search: `?${search}` })).json();
    expect(saved).toMatchObject({ name: "สภาของฉัน", search });
    expect((await nok.ask("POST", `${VIEWS}/${saved.id}/name`, { name: "ก" })).status).toBe(200);
    expect(await list(nok)).toEqual([{ id: saved.id, name: "ก", search }]);
    expect((await nok.ask("POST", VIEWS, { name: "ก", search: "" })).status).toBe(409);
    expect((await nok.ask("DELETE", `${VIEWS}/${saved.id}`)).status).toBe(200);
    expect((await nok.ask("DELETE", `${VIEWS}/${saved.id}`)).status).toBe(404);
    expect(await list(nok)).toEqual([]);
  });

  it("are nobody else's, in the routes and in the database", async () => {
    const { id } = await (await nok.ask("POST", VIEWS, { name: "ลับ", search: "q=1" })).json();
    expect(await list(lek)).toEqual([]);
    expect((await lek.ask("POST", `${VIEWS}/${id}/name`, { name: "ข" })).status).toBe(404);
    expect((await lek.ask("DELETE", `${VIEWS}/${id}`)).status).toBe(404);
    expect((await send("GET", VIEWS)).status).toBe(401);
    const [kept] = await owner`select name from saved_view where id = ${id}`;
    expect(kept).toEqual({ name: "ลับ" });
    await nok.ask("DELETE", `${VIEWS}/${id}`);
  });

  it.each([{ name: "" }, { name: "ก".repeat(101) }, { name: "\u0000" }, { name: "ก", account: "x" }, { search: 7 }])(
    "with %j are refused",
    async (given) => {
      const response = await nok.ask("POST", VIEWS, { name: "ก", search: "", ...given });
      expect(response.status).toBe(400);
      expect((await response.json()).detail_th).toMatch(/[ก-๙]/);
    },
  );
});
