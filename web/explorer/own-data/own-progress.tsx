/** How far a large file is read, and the way to end it. */
import { useText } from "../../words/use-text.ts";
import { useOwnActions } from "./actions.ts";

export function OwnProgress({ share }: { share: number | "begun" }) {
  const { t } = useText();
  const { closeOwn } = useOwnActions();
  return (
    <p className="own-progress">
      <progress value={share === "begun" ? undefined : share} aria-label={t("own.progress")} />
      <button type="button" className="link-button" onClick={closeOwn}>
        {t("own.cancel")}
      </button>
    </p>
  );
}
