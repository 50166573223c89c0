import { useQuery } from "@tanstack/react-query";
import { basemapSlice } from "../../map/basemap/basemap-slice.ts";
import { checkedBasemapQuery } from "../../map/basemap/use-basemap.ts";
import { useChangeView, useView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import type { MapPart } from "../feature.ts";
import "./words.ts";
import { WholeWords } from "../../kit/whole-words.tsx";

/** Nothing where the office has no style; a word where it has one that cannot be used. */
export function useMapPart(): MapPart {
  const { data, isError } = useQuery(checkedBasemapQuery);
  if (isError) return { note: { order: 30, node: <Fault /> } };
  return data ? { tool: { place: 3, node: <Switch /> } } : {};
}

function Fault() {
  const { t } = useText();
  return (
    <p className="map-note" role="status">
      <WholeWords>{t("basemap.fault")}</WholeWords>
    </p>
  );
}

function Switch() {
  const { t } = useText();
  const { view } = useView();
  const changeView = useChangeView();
  const shown = basemapSlice.of(view) === "on";
  return (
    <button
      type="button"
      className="map-tool"
      aria-pressed={shown}
      onClick={() => changeView((now) => basemapSlice.with(now, shown ? "off" : "on"))}
    >
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        <path
          d="M3 6.5 9 4l6 2.500L21 4v13.500L15 20l-6-2.500L3 20zM9 4v13.500M15 6.500V20"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeLinejoin="round"
        />
      </svg>
      {t("basemap.title")}
    </button>
  );
}
