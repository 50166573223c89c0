/** What somebody typed: the name that is looked for, what it is called before or after it, and words on where it lies. */
import { nameKey, readings } from "../../../data/reading/places/area-names.ts";
import { tidy } from "../../../data/reading/text/normalise-thai.ts";

/** One way to read it. */
export interface Reading {
  /** The name without spaces and signs, with the words after it that may say where it lies. */
  key: string;
  /** Types of area that the title hints at; null = it says nothing. */
  types: readonly string[] | null;
}

/** Titles of areas above the name, which stand within the text: they part it, whether there is a space or not. */
const TITLES_WITHIN =
  /(?<=\S)\s*(?:กิ่งอำเภอ|อำเภอ|จังหวัด|(?<!เทศบาล|บริหารส่วน)ตำบล|(?<![.ทบ])(?:อ|จ|จว|ต)\.)\s*|[\s,]+(?:เขต|แขวง|amphoe|changwat|tambon|khet|khwaeng)\s*|[,;]+/giu;
/** Titles after a name within the text. */
const TITLES_AFTER = /\s(?:sub-?district|district|province)$/i;
/** A tambon is no area of the map: its title hints at itself and at what answers for it. */
const TAMBON = /^(ตำบล|ต\.|แขวง|tambon )|\ssub-?district$/i;
const TAMBON_TYPES = ["tambon", "tao", "thesaban_tambon"];
const REGION = /^ภาค ?|\sregion$/i;
const POSTCODE_AFTER = /(?<=[^\d\s][\s,]*)\b\d{5}$/;

/** All ways to read a text; none where it holds no letter and no digit. */
export function readQuestion(text: string): Reading[] {
  // the address already says where a place lies
  const written = tidy(text).replace(POSTCODE_AFTER, "").trim();
  const [head = "", ...above] = written.split(TITLES_WITHIN).filter((part) => nameKey(part) !== "");
  const where = above.map((part) => nameKey(part.replace(TITLES_AFTER, ""))).join("");
  const found = readings(head).map(({ kinds, key }): Reading => {
    const bare = kinds === null && key !== nameKey(head);
    return { key: key + where, types: kinds ?? (bare && TAMBON.test(head.trim()) ? TAMBON_TYPES : null) };
  });
  const titled = [
    { title: REGION, types: ["region", "codi_region"] },
    { title: /\ssub-?district$/i, types: TAMBON_TYPES },
  ].flatMap(({ title, types }) => {
    const key = nameKey(head.replace(title, ""));
    return title.test(head) && key !== "" ? [{ key: key + where, types }] : [];
  });
  return [...found, ...titled];
}

/** Words apart by spaces: the name may end after any of them, and the rest say where it lies. */
export function splits(text: string): { name: string; where: string }[] {
  const words = tidy(text).replace(TITLES_WITHIN, " ").split(" ").filter(Boolean).slice(0, 6);
  return words.slice(1).map((_, at) => ({
    name: words.slice(0, at + 1).join(" "),
    where: nameKey(words.slice(at + 1).join("")),
  }));
}
