/** NUL and halves of characters are refused with what was sent, wherever staff send text; never by a fault of the server. */
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "../../engines/database.ts";
import { get } from "../application.ts";
import { staffApplication } from "./staff-application.ts";

const { app, send, somebody } = await staffApplication(await database());
const TEXTS = ["a\0b", "a\ud800b", "\udc00"];

interface Schema {
  type?: string | string[];
  enum?: unknown[];
  pattern?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  anyOf?: Schema[];
}
interface Operation {
  requestBody?: { content: Record<string, { schema: Schema }> };
}

/** A value that the schema takes, with `text` wherever any text may stand. */
function filled(schema: Schema, text: string): unknown {
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf?.[0]) return filled(schema.anyOf[0], text);
  const [type] = [schema.type ?? "object"].flat();
  switch (type) {
    case "string":
      return schema.pattern ? "50" : text;
    case "array":
      return schema.items ? [filled(schema.items, text)] : [];
    case "object": {
      const { properties = {}, additionalProperties: more } = schema;
      const own = Object.entries(properties).map(([name, of]) => [name, filled(of, text)] as const);
      return Object.fromEntries(typeof more === "object" ? [...own, [text, filled(more, text)]] : own);
    }
    case "boolean":
      return true;
    default:
      return 1;
  }
}

const document = await get<{ paths: Record<string, Record<string, Operation>> }>(app, "/openapi.json");
const writing = Object.entries(document.paths).flatMap(([path, operations]) =>
  Object.entries(operations).flatMap(([method, { requestBody }]) => {
    const schema = requestBody?.content["application/json"]?.schema;
    const takesText = schema && JSON.stringify(filled(schema, "text")).includes('"text"');
    return path.startsWith("/api/staff/") && takesText
      ? [{ name: `${method.toUpperCase()} ${path}`, method, path, schema }]
      : [];
  }),
);

describe("text that no database holds", () => {
  let ask: Awaited<ReturnType<typeof somebody>>["ask"];
  beforeAll(async () => {
    ({ ask } = await somebody("administrator"));
  });

  it.each(writing)("is refused by $name", async ({ method, path, schema }) => {
    for (const text of TEXTS) {
      const response = await ask(method.toUpperCase(), path.replace(/\{\w+\}/, "1"), filled(schema, text));
      expect([text, response.status, await response.text()]).toEqual([
        text,
        400,
        expect.stringContaining('"detail_th"'),
      ]);
    }
  });

  it("is no name and no password, and is refused in the path of an address", async () => {
    for (const text of TEXTS) {
      for (const body of [
        { username: text, password: "wrong" },
        { username: "somebody", password: text },
      ]) {
        expect((await send("POST", "/api/auth/sign-in/username", body)).status).toBe(401);
      }
      const key = encodeURIComponent(text.replace(/\p{Cs}/gu, "\0"));
      expect((await ask("GET", `/api/staff/records/council/real/${key}`)).status).toBe(400);
    }
  });
});
