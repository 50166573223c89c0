import type { z } from "zod";
import type { DrawnSummary } from "../../../../server/wire/drawn-summary.ts";
import type { Application } from "../../application.ts";

type Answer = z.infer<typeof DrawnSummary>;

export const post = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: typeof body === "string" ? body : JSON.stringify(body),
});

/** The figures of a drawn area; a failure is told with what the server said. */
export async function summaryOf(app: Application, body: unknown): Promise<Answer> {
  const response = await app.request("/api/summary", post(body));
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.status} ${text}`);
  return JSON.parse(text) as Answer;
}

export const polygon = (...corners: number[][]) => ({ type: "Polygon", coordinates: [corners] });
