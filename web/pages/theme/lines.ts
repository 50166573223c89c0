/** Lines of a text in a drawing, where nothing wraps by itself. */

/** Mean width of a letter to its size, roughly; marks above and below a Thai letter take no room. */
const LETTER = 0.55;

const widthOf = (text: string, size: number) => text.replace(/\p{Mn}/gu, "").length * LETTER * size;

/** What a line may break before: a word after a space, or a Thai word, between which none stands; never a full stop or hyphen. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (const { segment } of new Intl.Segmenter("th", { granularity: "word" }).segment(text)) {
    const last = parts.at(-1);
    if (last === undefined || last.endsWith(" ") || /^[\u0e01-\u0e4f]/.test(segment)) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts;
}

export function linesOf(text: string, width: number, size: number): string[] {
  const lines: string[] = [""];
  for (const part of partsOf(text)) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && widthOf((line + part).trimEnd(), size) > width) lines.push(part);
    else lines[lines.length - 1] = line + part;
  }
  return lines.map((line) => line.trim());
}
