/** Shows the same names in both encodings: whoever knows them sees which is right. */
import type { AreaLayer } from "../../files/area-layer.ts";
import { tellingTexts } from "../../files/choice.ts";
import { ENCODINGS, type Encoding } from "../../files/encoding.ts";
import { useText } from "../../words/use-text.ts";

const SHOWN = 3;

interface EncodingQuestionProps {
  layer: AreaLayer;
  encoding: Encoding;
  onEncoding(encoding: Encoding): void;
}

export function EncodingQuestion({ layer, encoding, onEncoding }: EncodingQuestionProps) {
  const { t } = useText();
  return (
    <fieldset className="file-question">
      <legend>{t("file.encoding")}</legend>
      <p className="hint">{t("file.encoding_why")}</p>
      {ENCODINGS.map((each) => (
        <label key={each} className="file-option">
          <input type="radio" name="encoding" checked={encoding === each} onChange={() => onEncoding(each)} />
          <span>
            {t(`encoding.${each}`)}
            <span className="file-sample" lang="th">
              {tellingTexts(layer.attributes(each), SHOWN).join(" · ")}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
