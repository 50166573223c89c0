import { describe, expect, it } from "vitest";
import { database } from "../../engines/database.ts";
import { staffApplication } from "./staff-application.ts";

const SECRET = "ความลับที่ปลูกไว้";
const KEY = "PLANTED-1";
const opened = await database();
const { app, send, somebody } = await staffApplication(opened);
const { owner } = opened;

const routes = [...new Set(app.routes.map(({ method, path }) => `${method} ${path}`))].filter((route) =>
  route.includes(" /api/staff/"),
);
const WORDS = [
  "%27%3B%20drop%20table%20record%3B--",
  "%00",
  "%25",
  "..%2F..%2Fetc",
  "-1",
  "99999999999999999999",
  "%EF%BF%BF",
];
const QUERIES = WORDS.flatMap((word) => [`?q=${word}`, `?province=${word}`, `?state=${word}`, `?limit=${word}`]);
const BODIES: unknown[] = [
  null,
  [],
  "x",
  7,
  { role: "administrator", scope: { kind: "nation" }, province: "50" },
  { programme: "council' or '1'='1", key: "\u0000", seen: null, values: {} },
  { programme: "council", key: KEY, seen: null, values: { lao: ["50"], year: {}, members: true } },
];

interface Attempt {
  method: string;
  address: string;
  body?: unknown;
}

/** Every staff route with the id of what is hidden, and with ids, questions and bodies that nobody means well. */
function attempts(id: string): Attempt[] {
  return routes.flatMap((route) => {
    const [method = "", path = ""] = route.split(" ");
    // the session that asks has to last
    if (method === "DELETE" && path.includes("sessions")) return [];
    const at = (word: string) => path.replaceAll(/:[a-z]+(\{[^}]*\})?/gi, word);
    const addresses = [at(id), ...(path.includes(":") ? WORDS.map(at) : [])];
    if (method !== "GET") return addresses.flatMap((address) => BODIES.map((body) => ({ method, address, body })));
    return [...addresses, ...QUERIES.map((query) => at(id) + query)].map((address) => ({ method, address }));
  });
}

/** A council of province 50 whose change waits for approval. */
async function plant(): Promise<string> {
  const [lao] = await owner<{ code: string }[]>`select code from area where level = 'lao' and province = '50' limit 1`;
  const editor = await somebody("editor", { kind: "provinces", codes: ["50"] });
  const values = { lao: lao?.code, year: "2560", members: "30", title_th: SECRET };
  const response = await editor.ask("POST", "/api/staff/changes", {
    programme: "council",
    key: KEY,
    seen: null,
    values,
  });
  const { id } = await response.json();
  const seen = await editor.get(`/api/staff/changes/${id}`);
  expect(await seen.text()).toContain(SECRET);
  return id;
}

describe("a change that waits in one province", () => {
  it("is told to nobody outside of it, whatever they ask of every staff route", async () => {
    const id = await plant();
    const stranger = await somebody("editor", { kind: "provinces", codes: ["83"] });
    const cookies = { nobody: "", forged: "better-auth.session_token=x.y", stranger: stranger.cookie };
    for (const [who, cookie] of Object.entries(cookies)) {
      for (const { method, address, body } of attempts(id)) {
        const response = await send(method, address, body, cookie);
        const asked = `${who}: ${method} ${address} ${JSON.stringify(body)}`;
        expect([asked, response.status < 500]).toEqual([asked, true]);
        expect([asked, (await response.text()).includes(SECRET)]).toEqual([asked, false]);
        // what no address may hold is refused before it is asked who comes
        if (who !== "stranger") expect([asked, [400, 401].includes(response.status)]).toEqual([asked, true]);
      }
    }
    expect(await owner`select from record where key = ${KEY}`).toHaveLength(0);
    expect(await (await stranger.get("/api/staff/me")).json()).toMatchObject({
      role: "editor",
      scope: { kind: "provinces", codes: ["83"] },
    });
    // nothing is left waiting for the files that share this database
    const approver = await somebody("approver", { kind: "provinces", codes: ["50"] });
    const rejected = await approver.ask("POST", `/api/staff/changes/${id}/reject`, { reason: "ทดสอบ" });
    expect(rejected.status).toBe(200);
  });
});
