/** The body of POST /api/summary: a drawn polygon, or a circle. */
import { z } from "@hono/zod-openapi";
import { ProblemError, problemOfIssue, unexpected } from "../../answers/problem.ts";
import type { Period } from "../../db/period.ts";
import { circle } from "../../geometry/circle.ts";
import type { Outline, Position } from "../../geometry/outline.ts";
import { requireCountry } from "../../questions/in-country.ts";
import { requireYearOf, SpanName, Year } from "../../questions/parameters.ts";
import { isObject, readPolygons, readPosition, shown } from "./read-polygons.ts";

export interface DrawnQuestion {
  outline: Outline;
  period: Period;
  /** The member of the body that the outline comes from, for messages. */
  parameter: "geometry" | "center";
  /** A position to name it by. */
  at: Position;
}

const PeriodOf = z.object({ year: Year, span: SpanName });

/** Metres; a smaller circle is a point. */
const MIN_RADIUS = 1;
const MAX_RADIUS = 1_000_000;
/** At the latitudes of a circle that can reach Thailand a degree of longitude is longer than this, metres. */
const SHORTEST_DEGREE = 90_000;

/** @throws ProblemError 400 (413 for too many vertices) with the member that is wrong and its value */
export function readQuestion(body: unknown): DrawnQuestion {
  if (!isObject(body)) throw unexpected("body", shown(body), { th: "ต้องเป็นออบเจกต์ JSON", en: "must be a JSON object" });
  const { geometry, center, radius_m, year, span, ...others } = body;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    throw unexpected(unknown.slice(0, 40), shown(others[unknown]), {
      th: "ไม่รู้จัก มีได้เพียง geometry หรือ center กับ radius_m และ year กับ span",
      en: "unknown; there may be geometry, or center with radius_m, and year with span",
    });
  }
  if ((geometry === undefined) === (center === undefined)) {
    throw unexpected("body", Object.keys(body).join(", "), {
      th: "ต้องมี geometry หรือ center กับ radius_m อย่างใดอย่างหนึ่ง",
      en: "there must be either geometry, or center with radius_m",
    });
  }
  const shape = geometry === undefined ? readCircle(center, radius_m) : readGeometry(geometry, radius_m);
  return { ...shape, period: readPeriod(year, span) };
}

function readGeometry(geometry: unknown, radius: unknown): Omit<DrawnQuestion, "period"> {
  if (radius !== undefined) {
    throw unexpected("radius_m", shown(radius), { th: "ใช้กับ center เท่านั้น", en: "goes with center only" });
  }
  const outline = readPolygons(geometry);
  requireCountry("geometry", outline.flat());
  return { outline, parameter: "geometry", at: outline[0]?.[0]?.[0] ?? [0, 0] };
}

function readCircle(center: unknown, radius: unknown): Omit<DrawnQuestion, "period"> {
  const at = readPosition("center", center);
  if (typeof radius !== "number" || !(radius >= MIN_RADIUS && radius <= MAX_RADIUS)) {
    throw unexpected("radius_m", shown(radius), {
      th: `ต้องเป็นรัศมีเป็นเมตร ${MIN_RADIUS} ถึง ${MAX_RADIUS.toLocaleString("en")}`,
      en: `a radius in metres is needed, ${MIN_RADIUS} to ${MAX_RADIUS.toLocaleString("en")}`,
    });
  }
  requireCountry("center", [[at]], radius / SHORTEST_DEGREE);
  return { outline: [[circle(at, radius)]], parameter: "center", at };
}

/** The same rules as for `year` and `span` of a query, and the same words. */
function readPeriod(year: unknown, span: unknown): Period {
  const text = (value: unknown) => (typeof value === "string" ? value : shown(value));
  const read = PeriodOf.safeParse({
    ...(year !== undefined && year !== null && { year: text(year) }),
    ...(span !== undefined && { span: text(span) }),
  });
  if (!read.success) throw problemOfIssue(read.error.issues[0], { year: text(year), span: text(span) });
  requireYearOf(read.data);
  return read.data;
}

/** @throws ProblemError 400 where text is no JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const detail = { th: "เนื้อคำขอไม่ใช่ JSON", en: "The body is not JSON" };
    throw new ProblemError(400, detail, { parameter: "body", value: text.slice(0, 40) });
  }
}
