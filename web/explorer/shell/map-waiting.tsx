import { useText } from "../../words/use-text.ts";

export function MapWaiting() {
  const { t } = useText();
  return (
    <p className="map-waiting" role="status">
      {t("map.loading")}
    </p>
  );
}
