/** Errors as problem documents (RFC 9457) in both languages. Handlers throw; `problemOf` translates, once. */
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { z } from "zod";
import type { Bilingual } from "../../data/area.ts";
import type { Problem } from "../wire/problem.ts";
import { PRIVATE_HEADERS } from "./headers.ts";

type Status = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 414 | 415 | 429 | 500 | 503;

const TITLES: Readonly<Record<Status, Bilingual>> = {
  400: { th: "คำขอไม่ถูกต้อง", en: "Bad request" },
  401: { th: "ต้องเข้าสู่ระบบ", en: "Not signed in" },
  403: { th: "ไม่อนุญาต", en: "Not allowed" },
  404: { th: "ไม่พบ", en: "Not found" },
  405: { th: "ใช้วิธีนี้กับที่อยู่นี้ไม่ได้", en: "Method not allowed" },
  409: { th: "ข้อมูลเปลี่ยนไปแล้ว", en: "Changed meanwhile" },
  413: { th: "ข้อมูลที่ส่งมาใหญ่เกินไป", en: "Content too large" },
  414: { th: "ที่อยู่ยาวเกินไป", en: "URI too long" },
  415: { th: "ส่งมาในรูปแบบที่ไม่รับ", en: "Unsupported media type" },
  429: { th: "ถามถี่เกินไป", en: "Too many requests" },
  500: { th: "เซิร์ฟเวอร์ขัดข้อง", en: "Server error" },
  503: { th: "ยังไม่พร้อมให้บริการ", en: "Not ready" },
};

/** What a handler throws. `parameter` and `value` say what was wrong, as it was received. */
export class ProblemError extends Error {
  readonly status: Status;
  readonly detail: Bilingual;
  readonly parameter: string | undefined;
  readonly value: string | undefined;

  constructor(status: Status, detail: Bilingual, offence: { parameter?: string; value?: string } = {}) {
    super(detail.en);
    this.status = status;
    this.detail = detail;
    this.parameter = offence.parameter;
    this.value = offence.value;
  }
}

/** `Unexpected year: 2019 (…)`: what arrived, and what would have been right. */
export function unexpected(parameter: string, value: string, wanted: Bilingual, status: 400 | 404 = 400): ProblemError {
  const shown = shorten(value);
  const detail = {
    th: `ค่า ${parameter} ใช้ไม่ได้: ${shown} (${wanted.th})`,
    en: `Unexpected ${parameter}: ${shown} (${wanted.en})`,
  };
  return new ProblemError(status, detail, { parameter, value: shown });
}

/** Long enough to recognise, short enough for a message, and printable. */
function shorten(value: string): string {
  const printable = value.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, "\ufffd");
  return printable.length > 100 ? `${printable.slice(0, 100)}…` : printable;
}

type Issue = z.core.$ZodIssue;

function wanted(issue: Issue): Bilingual {
  switch (issue.code) {
    case "invalid_value": {
      const list = issue.values.map(String).join(", ");
      return { th: `ต้องเป็นหนึ่งใน ${list}`, en: `must be one of ${list}` };
    }
    case "too_big":
      return { th: `ไม่เกิน ${issue.maximum}`, en: `at most ${issue.maximum}` };
    case "too_small":
      return { th: `ไม่น้อยกว่า ${issue.minimum}`, en: `at least ${issue.minimum}` };
    case "custom":
      if (isBilingual(issue.params)) return issue.params;
      break;
  }
  return { th: "รูปแบบไม่ถูกต้อง", en: issue.message };
}

function isBilingual(params: unknown): params is Bilingual {
  return typeof params === "object" && params !== null && "th" in params && "en" in params;
}

/** What stands at a path of what was received; undefined where it ends before. */
function valueAt(received: unknown, path: Issue["path"]): unknown {
  return path.reduce<unknown>(
    (held, step) => (held as Record<PropertyKey, unknown> | null | undefined)?.[step],
    received,
  );
}

const textOf = (value: unknown) => (typeof value === "string" ? value : (JSON.stringify(value) ?? ""));

/** The first thing that the schema of a route refused. `received` is what it read: parameters, or a body. */
export function problemOfIssue(issue: Issue | undefined, received: unknown): ProblemError {
  const path = issue?.path ?? [];
  if (issue?.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    const parameter = shorten(key);
    const detail = { th: `ไม่รู้จักพารามิเตอร์ ${parameter}`, en: `Unknown parameter ${parameter}` };
    return new ProblemError(400, detail, { parameter, value: shorten(textOf(valueAt(received, [...path, key]))) });
  }
  const parameter = shorten(String(path[0] ?? "body"));
  if (issue?.code === "invalid_key") {
    const [ofName = issue] = issue.issues;
    return unexpected(parameter, String(path.at(-1)), wanted(ofName));
  }
  const value = valueAt(received, path);
  if (issue && value !== undefined) return unexpected(parameter, textOf(value), wanted(issue));
  const missing = shorten(path.join(".") || parameter);
  return new ProblemError(400, { th: `ต้องระบุ ${missing}`, en: `${missing} is required` }, { parameter });
}

/** What a database may say instead of an answer, by its code: none of these is a fault of the question. */
const DATABASE_AWAY = {
  // connection lost, refused or closed, server starting or stopping, too many connections, time-out
  codes: /^(CONNECT|ECONN|EPIPE|ENOENT|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOST|08|53|57P0|57014)/,
  detail: { th: "ติดต่อฐานข้อมูลไม่ได้ชั่วคราว", en: "The database cannot be reached for now" },
};
const DATABASE_STATES = [
  DATABASE_AWAY,
  {
    // a deadlock, a conflict of transactions, a lock that was not given
    codes: /^(40|55P03)/,
    detail: { th: "มีผู้อื่นกำลังแก้ข้อมูลเดียวกัน โปรดลองอีกครั้ง", en: "The same data are being changed by others: try again" },
  },
  {
    // corrupted data or index, a file that cannot be read
    codes: /^(XX00[12]|58030)$/,
    detail: {
      th: "ฐานข้อมูลเสียหายบางส่วน ผู้ดูแลระบบต้องกู้คืน",
      en: "A part of the database is damaged: its administrator has to restore it",
    },
  },
];

/** Of an error and of what it was caused by: a library between may have wrapped what the database said. */
function codesOf(error: unknown): string[] {
  if (typeof error !== "object" || error === null) return [];
  const cause = "cause" in error && error.cause !== error ? codesOf(error.cause) : [];
  return "code" in error ? [String(error.code), ...cause] : cause;
}

const says = (error: unknown, codes: RegExp) => codesOf(error).some((code) => codes.test(code));

/** Whether an error says that the database is away for now, rather than that the question was wrong. */
export function isDatabaseGone(error: unknown): boolean {
  return says(error, DATABASE_AWAY.codes);
}

export function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof HTTPException && error.status < 500) {
    // the body of a request is not of the kind that it says, or of none that the route takes
    const status = error.status === 415 ? 415 : 400;
    return new ProblemError(status, { th: "อ่านเนื้อหาของคำขอไม่ได้", en: "The body of the request cannot be read" });
  }
  const state = DATABASE_STATES.find(({ codes }) => says(error, codes));
  if (state) return new ProblemError(503, state.detail);
  return new ProblemError(500, { th: "เกิดข้อผิดพลาดที่ไม่คาดคิด", en: "Something unexpected went wrong" });
}

export function problemResponse(error: ProblemError, headers: Record<string, string> = {}): Response {
  const { status, detail, parameter, value } = error;
  const title = TITLES[status];
  const body: z.infer<typeof Problem> = {
    type: "about:blank",
    status,
    title: title.en,
    title_th: title.th,
    detail: detail.en,
    detail_th: detail.th,
    parameter,
    value,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/problem+json; charset=utf-8",
      ...PRIVATE_HEADERS,
      ...((status === 503 || status === 429) && { "retry-after": "2" }),
      ...headers,
    },
  });
}

export function notFound(c: Context): ProblemError {
  const value = shorten(c.req.path);
  return new ProblemError(404, { th: `ไม่มีที่อยู่ ${value}`, en: `Nothing at ${value}` }, { value });
}
