/**
 * A view of the explorer in a few letters: `/s/…`. Nothing is stored: the letters are the query of its address, deflated
 * with a dictionary of what such queries are made of, so a link works on every server and for good.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Second of the letters: by it a link that was cut on its way is known. */
const lengthLetter = (query: string) => LETTERS.charAt(query.length % LETTERS.length);

/** First of the letters: links of one dictionary are read with it for good, a better one would get a letter of its own. */
const EDITION = "a";

/** What is most frequent stands last, where deflate reaches it with the shortest codes. Never changed: see `EDITION`. */
const DICTIONARY = strToU8(
  "&together=&second=&target=&rate=&compare=&range=&palette=&classes=&breaks=quantile&match=any&next=&missing=" +
    "&held=has_not&sites=&shape=&tambon=&only=real&pane=brief&pane=plan&pane=compare&pane=figures&pane=table" +
    "homeless-centre,baan-mankong-land-reform,economic-tambon,canal-housing,disaster-relief,baan-phophiang,baan-mankong" +
    "welfare-fund,council&measure=communities&measure=loan_baht&measure=subsidy_baht&measure=fund_baht&measure=sites" +
    "&measure=members&measure=households&measure=coverage&span=in&level=province&level=lao&at=1,10,100,9" +
    "&area=region:&area=amphoe:&area=lao:&area=province:lang=en&programme=&year=25&span=in",
);

/** Letters of a link that are read: an address is no longer either. */
const MOST_LETTERS = 4000;

const toBase64Url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");

function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

/** @param query as in an address, with or without its question mark */
export function shortenQuery(query: string): string {
  const bare = query.replace(/^\?/, "");
  const packed = deflateSync(strToU8(bare), { level: 9, dictionary: DICTIONARY });
  return EDITION + lengthLetter(bare) + toBase64Url(packed);
}

/** The query, without a question mark; undefined for letters that stand for none. */
export function lengthenQuery(letters: string): string | undefined {
  if (!letters.startsWith(EDITION) || letters.length > MOST_LETTERS) return undefined;
  try {
    const query = strFromU8(inflateSync(fromBase64Url(letters.slice(2)), { dictionary: DICTIONARY }));
    return lengthLetter(query) === letters[1] && /^[\x21-\x7e]*$/.test(query) ? query : undefined;
  } catch {
    return undefined;
  }
}
