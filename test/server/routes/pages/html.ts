import { join } from "node:path";
import { expect } from "vitest";
import { ROOT } from "../../../../data/root.ts";
import type { Database } from "../../../../server/db/connection/connect.ts";
import { application } from "../../application.ts";
import { PAGES } from "../../drawing.ts";

/** The application with its pages, asked as a browser asks. */
export function pagesOf({ reader }: Database) {
  // no such folder: what no route answers is answered as it is beside a client
  const app = application(reader, join(ROOT, "no-client"), PAGES);
  const ask = (path: string, headers: Record<string, string> = {}) =>
    app.request(path, { headers: { accept: "text/html", ...headers } });

  async function page(path: string): Promise<string> {
    const response = await ask(path);
    expect([path, response.status]).toEqual([path, 200]);
    expect(response.headers.get("content-type")).toBe("text/html; charset=UTF-8");
    return response.text();
  }
  async function goesTo(path: string, status: 301 | 302) {
    const response = await ask(path);
    expect([path, response.status]).toEqual([path, status]);
    return decodeURI(response.headers.get("location") ?? "");
  }
  return { app, ask, page, goesTo };
}

/** The text of HTML, with ordinary spaces. */
export const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll("\u00a0", " ");
