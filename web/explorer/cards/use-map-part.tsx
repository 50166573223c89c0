import { useQuery } from "@tanstack/react-query";
import { areaQuery } from "../../api/areas.ts";
import { OFFICE_IMAGE, type Pin } from "../../map/pins.ts";
import { useView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import type { MapPart, Stage } from "../feature.ts";
import { ChosenCard } from "./chosen-card.tsx";
import { HoverCard } from "./hover-card.tsx";
import "./words.ts";

export function useMapPart({ sides, areaActions }: Stage): MapPart {
  return {
    pins: useOffice(),
    colours: { hover: (pointed) => <HoverCard {...pointed} sides={sides} /> },
    card: (pointed) => <ChosenCard {...pointed} sides={sides} areaActions={areaActions} />,
  };
}

/** Of the chosen LAO, where it is known. */
function useOffice(): readonly Pin[] {
  const { t } = useText();
  const { area } = useView().view;
  const code = area?.level === "lao" ? area.code : null;
  const { data } = useQuery({ ...areaQuery("lao", code ?? ""), enabled: code !== null });
  if (code === null || !data?.office || data.code !== code) return [];
  const [lng, lat] = data.office.center;
  return [{ id: `office ${code}`, image: OFFICE_IMAGE, lng, lat, label: t("card.office") }];
}
