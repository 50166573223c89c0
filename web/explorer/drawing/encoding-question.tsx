/** Shows the same names in both encodings: whoever knows them sees which is right. */
import type { AreaLayer } from "../../../data/reading/outlines/area-layer.ts";
import { tellingTexts } from "../../../data/reading/outlines/naming.ts";
import { sayEncodingDoubt } from "../../../data/reading/outlines/questions.ts";
import { BYTE_ENCODINGS, type TextEncoding } from "../../../data/reading/text/encoding.ts";
import { WholeWords } from "../../kit/whole-words.tsx";
import { useText } from "../../words/use-text.ts";

/** Lines of each. */
const SHOWN = 3;

interface EncodingQuestionProps {
  layer: AreaLayer;
  encoding: TextEncoding;
  onEncoding(encoding: TextEncoding): void;
}

export function EncodingQuestion({ layer, encoding, onEncoding }: EncodingQuestionProps) {
  const { t, pick } = useText();
  const why = sayEncodingDoubt(layer);
  const { likely } = layer.encoding;
  const likelyFirst = [...BYTE_ENCODINGS].sort((one, other) => Number(other === likely) - Number(one === likely));
  return (
    <fieldset className="file-question">
      <legend>
        <WholeWords>{t("file.encoding")}</WholeWords>
      </legend>
      {why && (
        <p className="hint">
          <WholeWords>{pick(why)}</WholeWords>
        </p>
      )}
      {likelyFirst.map((each) => (
        <label key={each} className="file-option">
          <input type="radio" name="encoding" checked={encoding === each} onChange={() => onEncoding(each)} />
          <span>
            <WholeWords>{t(`encoding.${each}`)}</WholeWords>
            <span className="file-sample" lang="th">
              {tellingTexts(layer.attributes(each), SHOWN).join("\n")}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
