import type { MapPart, Stage } from "../feature.ts";
import { ChosenCard } from "./chosen-card.tsx";
import { HoverCard } from "./hover-card.tsx";

export function useMapPart({ sides, areaActions }: Stage): MapPart {
  return {
    colours: { hover: (pointed) => <HoverCard {...pointed} sides={sides} /> },
    card: (pointed) => <ChosenCard {...pointed} sides={sides} areaActions={areaActions} />,
  };
}
