import { WholeWords } from "../../kit/whole-words.tsx";
import { useScope } from "../../place/use-scope.ts";
import { useView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";

/** What of the link could not be used. */
export function LinkNotices() {
  const { t } = useText();
  const { ignored } = useView();
  const { unknown } = useScope();
  const list = ignored.map(({ parameter, value }) => `${parameter}=${value.slice(0, 40)}`).join(", ");
  return (
    <div role="status" className="link-notices">
      {ignored.length > 0 && (
        <p>
          <WholeWords>{t("app.ignored", { list })}</WholeWords>
        </p>
      )}
      {unknown !== null && (
        <p>
          <WholeWords>{t("area.unknown", { code: unknown })}</WholeWords>
        </p>
      )}
    </div>
  );
}
