/** Lines of a text in a drawing, where nothing wraps by itself. */

/** Mean width of a letter to its size, roughly; marks above and below a Thai letter take no room. */
const LETTER = 0.55;

const widthOf = (text: string, size: number) => text.replace(/\p{Mn}/gu, "").length * LETTER * size;

/** Breaks between words, also of Thai, where no space stands between them. */
export function linesOf(text: string, width: number, size: number): string[] {
  const words = [...new Intl.Segmenter("th", { granularity: "word" }).segment(text)].map(({ segment }) => segment);
  const lines: string[] = [""];
  for (const word of words) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && widthOf(line + word, size) > width) lines.push(word.trimStart());
    else lines[lines.length - 1] = line + word;
  }
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}
