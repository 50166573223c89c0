import { WholeWords } from "../../../kit/whole-words.tsx";
import { useText } from "../../../words/use-text.ts";

export function MapWaiting() {
  const { t } = useText();
  return (
    <p className="map-waiting" role="status">
      <WholeWords>{t("map.loading")}</WholeWords>
    </p>
  );
}
