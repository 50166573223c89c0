/** A page of the public that was kept says so, and since when, before all else. */
import { formatMoment } from "../figures/format.ts";

const WORDS = {
  th: (when: string) => `ติดต่อเซิร์ฟเวอร์ไม่ได้ จึงแสดงหน้าที่เก็บไว้เมื่อ ${when}`,
  en: (when: string) => `The server cannot be reached: this page was kept on ${when}`,
};

/** Where every page has what it is about. */
const CONTENT = '<main id="content">';

export async function sayingItsAge(kept: Response): Promise<Response> {
  const given = Date.parse(kept.headers.get("date") ?? "");
  const html = await kept.text();
  const headers = new Headers(kept.headers);
  headers.delete("content-length");
  if (Number.isNaN(given)) return new Response(html, { status: kept.status, headers });
  const language = html.includes('<html lang="en"') ? "en" : "th";
  const said = WORDS[language](formatMoment(new Date(given).toISOString(), language));
  const note = `<p class="demo-note" role="status">${said}</p>`;
  return new Response(html.replace(CONTENT, CONTENT + note), { status: kept.status, headers });
}
