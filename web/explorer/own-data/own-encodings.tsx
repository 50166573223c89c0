/** Asks which encoding reads right where the bytes fit none for certain: a few lines of the file in each. */
import type { EncodingPreview } from "../../../data/reading/text/decode.ts";
import type { TextEncoding } from "../../../data/reading/text/encoding.ts";
import { WholeWords } from "../../kit/whole-words.tsx";
import { useText } from "../../words/use-text.ts";

interface EncodingQuestionProps {
  candidates: readonly EncodingPreview[];
  onChoose(encoding: TextEncoding): void;
}

export const ENCODING_NAMES: Readonly<Record<TextEncoding, string>> = {
  "utf-8": "UTF-8",
  "windows-874": "Windows-874 (TIS-620)",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
};

export function EncodingQuestion({ candidates, onChoose }: EncodingQuestionProps) {
  const { t } = useText();
  if (candidates.length === 0) return null;
  return (
    <fieldset className="own-notice own-encodings">
      <legend>
        <WholeWords>{t("own.encoding_question")}</WholeWords>
      </legend>
      {candidates.map(({ encoding, lines }) => (
        <div key={encoding}>
          <button type="button" className="button button-quiet" onClick={() => onChoose(encoding)}>
            {ENCODING_NAMES[encoding]}
          </button>
          <pre>{lines.join("\n")}</pre>
        </div>
      ))}
    </fieldset>
  );
}
