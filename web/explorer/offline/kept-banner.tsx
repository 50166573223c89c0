import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
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
import { WholeWords } from "../../kit/whole-words.tsx";

/** How often (ms) the server is looked for while it is away. */
const PAUSE = 10_000;

/** Nobody keeps the answer to this. */
async function isServed(): Promise<boolean> {
  return await fetch("/healthz").then(
    ({ ok }) => ok,
    () => false,
  );
}

/** How old the figures are, while they are those of an earlier visit. */
export function KeptBanner() {
  const { t, language } = useText();
  const queries = useQueryClient();
  const since = useStore(keptSince);
  useKeepProvince(useKeeping(useFieldsReady()));
  const askAnew = useCallback(async () => {
    if (!(await isServed())) return;
    keptSince.set(null);
    void queries.invalidateQueries();
  }, [queries]);
  const away = since !== null;
  useEffect(() => {
    if (!away) return;
    const timer = setInterval(askAnew, PAUSE);
    window.addEventListener("online", askAnew);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", askAnew);
    };
  }, [away, askAnew]);
  return (
    <div role="status" className="kept">
      {away && (
        <p className="kept-banner">
          <WholeWords>{t("offline.kept", { when: formatMoment(new Date(since).toISOString(), language) })}</WholeWords>
          <button type="button" className="link-button" onClick={askAnew}>
            {t("state.retry")}
          </button>
        </p>
      )}
    </div>
  );
}
