/** The OpenAPI document as a page: plain HTML of our own, so that it works under the strict policy. */
import { html, raw } from "hono/html";
import { aroundWholeWords } from "../../../data/whole-words.ts";
import { THAI } from "./thai.ts";

export const LANGUAGES = ["th", "en"] as const;
type Language = (typeof LANGUAGES)[number];

/** A schema, as far as the page shows it. */
interface Shown {
  type?: unknown;
  enum?: unknown[];
  description?: string;
  example?: unknown;
  required?: string[];
  properties?: Record<string, Shown>;
}

interface Parameter {
  name: string;
  required?: boolean;
  description?: string;
  schema?: Shown;
}

interface Operation {
  summary?: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema?: Shown }> };
}

export const METHODS = ["get", "post", "patch", "delete"] as const;
export type Paths = Record<string, Partial<Record<(typeof METHODS)[number], Operation>>>;

const WORDS = {
  th: {
    title: "API ของแผนที่ขบวนชุมชน",
    lead:
      "โครงการขององค์กรชุมชนรายพื้นที่ ปีเป็นพุทธศักราช ทุกตัวเลขมี source, as_of และ demo " +
      "เมื่อผิดพลาดจะได้เอกสารแจ้งปัญหา (RFC 9457) ทั้งภาษาไทยและอังกฤษ",
    values: "ค่า",
    meaning: "ความหมาย",
    parameter: "พารามิเตอร์",
    body: "เนื้อคำขอ",
    map: "แผนที่",
    other: { language: "en", name: "English" },
  },
  en: {
    title: "The API of the community map",
    lead:
      "Community programmes of Thailand by area. Years are Buddhist era; every figure carries source, as_of and demo. " +
      "Errors are problem documents (RFC 9457) in Thai and English.",
    values: "values",
    meaning: "meaning",
    parameter: "parameter",
    body: "body",
    map: "map",
    other: { language: "th", name: "ภาษาไทย" },
  },
} as const;

/** A text of the document in a language; names between backticks stand as code. */
function say(english: string | undefined, language: Language) {
  const text = (language === "th" && THAI[english ?? ""]) || (english ?? "");
  return text.split("`").map((part, at) => (at % 2 === 0 ? wholeWords(part) : html`<code>${part}</code>`));
}

const wholeWords = (text: string) =>
  aroundWholeWords(text).map((part, at) => (at % 2 === 0 ? part : html`<span class="whole-word">${part}</span>`));

function row({ name, required, description, schema }: Parameter, language: Language) {
  const values = schema?.enum?.map(String).join(", ") ?? String(schema?.type ?? "");
  const told = say(description ?? schema?.description, language);
  return html`<tr><th scope="row"><code>${name}</code>${required ? " *" : ""}</th><td>${values}</td><td>${told}</td></tr>`;
}

function table(title: string, rows: readonly Parameter[], language: Language) {
  if (rows.length === 0) return "";
  return html`<table><thead><tr><th scope="col">${title}</th><th scope="col">${WORDS[language].values}</th><th scope="col">${WORDS[language].meaning}</th></tr></thead>
      <tbody>${rows.map((each) => row(each, language))}</tbody></table>`;
}

function bodyOf({ requestBody }: Operation, language: Language) {
  return Object.entries(requestBody?.content ?? {}).map(([contentType, { schema }]) => {
    const members = Object.entries(schema?.properties ?? {}).map(([name, member]) => ({
      name,
      required: schema?.required?.includes(name) ?? false,
      schema: member,
    }));
    const example =
      schema?.example === undefined ? "" : html`<pre><code>${JSON.stringify(schema.example)}</code></pre>`;
    return html`<p><code>${contentType}</code></p>${table(WORDS[language].body, members, language)}${example}`;
  });
}

function section(method: string, path: string, operation: Operation, language: Language) {
  return html`<section><h2><code>${method} ${path}</code></h2><p>${say(operation.summary, language)}</p>
    ${table(WORDS[language].parameter, operation.parameters ?? [], language)}${bodyOf(operation, language)}</section>`;
}

/**
 * @param version of the product
 * @param styles addresses of styles that come before its own
 */
export function documentPage(paths: Paths, version: string, language: Language, styles: readonly string[]) {
  const { title, lead, map, other } = WORDS[language];
  const isOfStaff = ([path]: [string, unknown]) => path.startsWith("/api/staff");
  const ordered = Object.entries(paths).sort((one, other) => Number(isOfStaff(one)) - Number(isOfStaff(other)));
  const sections = ordered.flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [section(method.toUpperCase(), path, operation, language)] : [];
    }),
  );
  const home = language === "th" ? "/" : "/?lang=en";
  return html`${raw("<!doctype html>")}<html lang="${language}"><head><meta charset="utf-8"><title>${title} ${version}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="/mark.svg" type="image/svg+xml">${[...styles, "/docs.css"].map((href) => html`<link rel="stylesheet" href="${href}">`)}</head>
<body><main><h1>${title}</h1><p>${lead}</p><p><a href="/openapi.json">openapi.json</a> · <a href="${home}">${map}</a> ·
<a lang="${other.language}" hreflang="${other.language}" href="/docs?lang=${other.language}">${other.name}</a></p>
${sections}</main></body></html>`;
}

/** In the colours and letters of the other pages, where the client is built. */
export const STYLE = `body{font-size:16px;line-height:1.6;margin:0;color:var(--ink,#1c2430);background:var(--ground,#fff)}
main{display:block;max-width:60rem;margin:0 auto;padding:1.5rem}h1{font-size:1.6rem}main>p{margin:.5rem 0}h2{font-size:1.05rem;margin:2rem 0 .25rem}
code{font-family:ui-monospace,monospace;overflow-wrap:anywhere}table{border-collapse:collapse;font-size:.9rem}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--surface,#f3f5f8);padding:.6rem}a{color:var(--accent,#0b4f8a)}
th,td{text-align:left;overflow-wrap:anywhere;vertical-align:top;padding:.3rem .6rem;border-top:1px solid var(--line,#d8dee6)}th,th code{overflow-wrap:normal}th[scope=row]{white-space:nowrap}td:nth-child(2){min-width:4em}
@media (max-width:40rem){table,tbody,tr,tbody th,tbody td{display:block}thead{display:none}tbody th,tbody td{border:0;padding:.1rem 0}tr{border-top:1px solid var(--line,#d8dee6);padding:.4rem 0}}
`;
