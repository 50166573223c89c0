import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { keptSince } from "../../api/kept.ts";
import { formatMoment } from "../../figures/format.ts";
import { useFieldsReady } from "../../place/use-scope.ts";
import { useStore } from "../../view/store.ts";
import { useText } from "../../words/use-text.ts";
import { useKeepProvince } from "./keep-province.ts";
import { useKeeping } from "./keep-visits.ts";
import "../../kit/words.ts";
import "./words.ts";
import "./offline.css";

/** How old the figures are, while they are those of an earlier visit. */
export function KeptBanner() {
  const { t, language } = useText();
  const queries = useQueryClient();
  const since = useStore(keptSince);
  useKeepProvince(useKeeping(useFieldsReady()));
  useEffect(() => {
    window.addEventListener("online", askAnew);
    return () => window.removeEventListener("online", askAnew);
    function askAnew() {
      keptSince.set(null);
      void queries.invalidateQueries();
    }
  }, [queries]);
  return (
    <div role="status">
      {since !== null && (
        <p className="kept-banner">
          {t("offline.kept", { when: formatMoment(new Date(since).toISOString(), language) })}
          <button type="button" className="link-button" onClick={() => window.dispatchEvent(new Event("online"))}>
            {t("state.retry")}
          </button>
        </p>
      )}
    </div>
  );
}
